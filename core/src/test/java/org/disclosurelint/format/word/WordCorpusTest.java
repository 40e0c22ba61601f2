package org.disclosurelint.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.Mark;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.format.Reading;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reads every real release that was kept as a Word document and lies beside the project. */
class WordCorpusTest {
    private static Path releases() {
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.isDirectory(root.resolve(".mvn"))) {
            root = root.getParent();
        }
        return root.resolveSibling("shared").resolve("corpus").resolve("releases");
    }

    @Test
    @Timeout(120)
    void everyReleaseIsReadAndLeadsBackToItsWords() throws IOException {
        Path folder = releases();
        assumeTrue(Files.isDirectory(folder), "the corpus of real releases is not at " + folder);
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> f.toString().endsWith(".doc")).sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(20);
        Random random = new Random(20261122);
        for (Path path : files) {
            Draft draft = new WordFormat()
                    .read(SourceFile.read(folder, path), Reading.DEFAULT)
                    .get(0);
            assertThat(draft.blocks()).as(path.toString()).hasSizeGreaterThan(5);
            assertThat(draft.text()).as(path.toString()).containsIgnoringCase("for immediate release");
            assertThat(draft.marks()).as(path.toString()).anyMatch(m -> m.kind() == Mark.Kind.PROPERTY);
            for (int n = 0; n < 50; n++) {
                int from = random.nextInt(draft.text().length());
                int to = Math.min(draft.text().length(), from + 1 + random.nextInt(200));
                String words = draft.source().words(draft.locate(new TextRange(from, to)));
                assertThat(letters(words))
                        .as(path.toString())
                        .isEqualTo(letters(draft.text().substring(from, to)));
            }
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
