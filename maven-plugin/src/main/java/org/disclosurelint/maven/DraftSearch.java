package org.disclosurelint.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurelint.format.DraftFormats;
import org.disclosurelint.source.FileSelection;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.yaml.NearestWord;

/** Finds the drafts that are meant. */
final class DraftSearch {
    /** Where the drafts of a module are, unless somebody says otherwise. */
    static final String FOLDER = "drafts";

    private final Places places;
    private final FileSelection selection;
    private final Path reportFolder;

    DraftSearch(Places places, FileSelection selection, Path reportFolder) {
        this.places = places;
        this.selection = selection;
        this.reportFolder = reportFolder;
    }

    /**
     * What came of the search.
     *
     * @param drafts to be judged
     * @param notRead files of the folder that no format reads, as reports name them
     * @param nothingThere why there is no draft, if there is none; otherwise empty
     */
    record Found(List<SourceFile> drafts, List<String> notRead, String nothingThere) {}

    /** Whether somebody said which files are meant. */
    boolean isChoosy() {
        return !selection.includes().isEmpty();
    }

    /**
     * The drafts at a place, or of the module's own folder.
     *
     * @throws ProblemsException if the place is not there, or holds only files that no format reads
     */
    Found find(Optional<String> asked) throws IOException {
        if (asked.isPresent()) {
            Path place = places.find(asked.get()).orElseThrow(() -> notThere(asked.get()));
            return Files.isDirectory(place) ? inFolder(place) : new Found(List.of(read(place)), List.of(), "");
        }
        Path folder = places.module().resolve(FOLDER);
        return Files.isDirectory(folder)
                ? inFolder(folder)
                : new Found(List.of(), List.of(), "no folder " + places.shown(folder));
    }

    /** The same in the module alone: what is not in it is that of another one, or nobody's. */
    Found findInModule(Optional<String> asked) throws IOException {
        Path place = places.module().resolve(asked.orElse(FOLDER)).normalize();
        return Files.exists(place)
                ? find(Optional.of(place.toString()))
                : new Found(List.of(), List.of(), "no folder " + places.shown(place));
    }

    private Found inFolder(Path folder) throws IOException {
        DraftFormats formats = DraftFormats.load(DraftSearch.class.getClassLoader());
        List<SourceFile> drafts = new ArrayList<>();
        List<String> notRead = new ArrayList<>();
        for (Path file : selection.in(folder)) {
            if (file.startsWith(reportFolder)) {
                continue;
            }
            SourceFile source = read(file);
            // What somebody named by a pattern is a draft; if no format reads it, the linter says so.
            if (isChoosy() || formats.find(source).isPresent()) {
                drafts.add(source);
            } else {
                notRead.add(source.path());
            }
        }
        if (drafts.isEmpty() && !notRead.isEmpty()) {
            throw new ProblemsException(List.of(Problem.of(
                    places.shown(folder), "no format reads any of the files here: " + String.join(", ", notRead))));
        }
        String pattern = isChoosy() ? " that matches " + selection.includes() : "";
        return new Found(drafts, notRead, "no draft" + pattern + " in " + places.shown(folder));
    }

    private SourceFile read(Path file) throws IOException {
        return SourceFile.read(places.root(), file);
    }

    private ProblemsException notThere(String asked) {
        return new ProblemsException(List.of(new Problem(
                "disclosure.drafts",
                Optional.empty(),
                "",
                "no file or folder '" + asked + "'; looked for " + places.tried(asked),
                nearest(places.of(asked)))));
    }

    private static Optional<String> nearest(List<Path> tried) {
        return tried.stream()
                .flatMap(path -> {
                    Path folder = path.getParent();
                    Path name = path.getFileName();
                    if (folder == null || name == null || !Files.isDirectory(folder)) {
                        return Stream.empty();
                    }
                    try (Stream<Path> beside = Files.list(folder)) {
                        return NearestWord.hint(
                                name.toString(),
                                beside.map(p -> String.valueOf(p.getFileName())).toList())
                                .stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .findFirst();
    }
}
