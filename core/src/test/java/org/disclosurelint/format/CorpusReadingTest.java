package org.disclosurelint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reads every real release that lies beside the project. */
class CorpusReadingTest {
    private static final Path CORPUS = corpus();

    private static Path corpus() {
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.isDirectory(root.resolve(".mvn"))) {
            root = root.getParent();
        }
        return root.resolveSibling("shared").resolve("corpus");
    }

    @Test
    @Timeout(120)
    void everyReleaseIsReadAndLeadsBackToItsWords() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus of real releases is not at " + CORPUS);
        List<Path> files;
        try (Stream<Path> all = Files.walk(CORPUS, 2)) {
            files = all.filter(f -> f.toString().matches(".*/(?:releases|texts)/[^/]*\\.(?:txt|md|html?)"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(100);
        DraftFormats formats = DraftFormats.load(getClass().getClassLoader());
        for (Path path : files) {
            SourceFile file = SourceFile.read(CORPUS, path);
            DraftFormat format = formats.of(file);
            long before = System.nanoTime();
            Draft draft = format.read(file, Reading.DEFAULT).get(0);
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .as(file.path())
                    .isLessThan(Duration.ofSeconds(5));
            assertThat(draft.blocks()).as(file.path()).isNotEmpty();
            SourceMapPropertyTest.assertSound(draft);
            SourceMapLaw.check(draft, new Random(20261122), 50, !format.name().equals("plain-text"));
        }
    }
}
