package org.disclosurelint.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.disclosurelint.format.DraftFormats;
import org.disclosurelint.source.FileSelection;
import org.disclosurelint.source.SourceFile;

/**
 * Where a repository keeps the releases that went out.
 *
 * @param root the folder by which reports name files
 * @param folder is there
 */
public record HistoryFolder(Path root, Path folder) {
    /**
     * Its files that a format reads, in the order of their paths, read anew.
     *
     * @throws IOException if the folder or a file cannot be read
     */
    public List<SourceFile> releases(DraftFormats formats) throws IOException {
        List<SourceFile> all = new ArrayList<>();
        for (Path path : FileSelection.ALL.in(folder)) {
            SourceFile file = SourceFile.read(root, path);
            if (formats.find(file).isPresent()) {
                all.add(file);
            }
        }
        return all;
    }
}
