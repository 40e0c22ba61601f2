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

/** Reads every real release that lies beside the project, and every sample, in whatever format it is kept. */
class CorpusReadingTest {
    private static final Path CORPUS = corpus();

    private static final DraftFormats FORMATS = DraftFormats.load(CorpusReadingTest.class.getClassLoader());

    private static Path corpus() {
        return root().resolveSibling("shared").resolve("corpus");
    }

    private static Path root() {
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.isDirectory(root.resolve(".mvn"))) {
            root = root.getParent();
        }
        return root;
    }

    @Test
    @Timeout(300)
    void everyReleaseIsReadAndLeadsBackToItsWords() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus of real releases is not at " + CORPUS);
        List<Path> files = files(CORPUS, ".*/(?:releases|texts)/[^/]*\\.(?:txt|md|html?|jsp|doc|pdf)");
        assertThat(files).hasSizeGreaterThan(500);
        for (Path file : files) {
            read(SourceFile.read(CORPUS, file));
        }
    }

    @Test
    void everySampleInEveryFormatLeadsBackToItsWords() throws IOException {
        Path samples = root().resolve("samples");
        List<Path> files = files(samples, ".*/(?:drafts|in-review)/[^/]*");
        assertThat(files).hasSizeGreaterThan(100);
        for (Path file : files) {
            read(SourceFile.read(samples, file));
        }
    }

    private static List<Path> files(Path folder, String pattern) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().replace('\\', '/').matches(pattern))
                    .filter(f -> !f.toString().contains("target"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static void read(SourceFile file) {
        long before = System.nanoTime();
        List<Draft> drafts = FORMATS.read(file, Reading.DEFAULT);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).as(file.path()).isLessThan(Duration.ofSeconds(15));
        assertThat(drafts).as(file.path()).isNotEmpty();
        boolean typed = FORMATS.of(file).name().equals("plain-text");
        for (Draft draft : drafts) {
            assertThat(draft.blocks()).as(file.path()).isNotEmpty();
            SourceMapPropertyTest.assertSound(draft);
            SourceMapLaw.check(draft, new Random(20261122), 50, !typed);
        }
    }
}
