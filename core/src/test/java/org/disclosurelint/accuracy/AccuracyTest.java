package org.disclosurelint.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the engine tells of annotated real releases, against the table in {@code docs/accuracy.md}. {@code mvn -Paccuracy verify}
 * writes the tables anew when no figure has dropped.
 */
class AccuracyTest {
    private static final boolean WRITE = Boolean.getBoolean("accuracy.write");

    private final Corpus corpus = Corpus.besideTheProject();
    private final AccuracyPage page = AccuracyPage.ofTheProject();

    @BeforeEach
    void whereTheCorpusIs() {
        assumeTrue(corpus.isThere(), "the annotated releases are not at " + corpus.folder());
    }

    @Test
    void noFigureHasDroppedBelowTheTable(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Scorer.canRun(), "the scorer needs python3");
        Path report = folder.resolve("corpus.json");
        CorpusRun.write(corpus.texts(), report);

        String measured = new Scorer(corpus).table(report);

        assertThat(Scorer.f1(measured)).as(measured).hasSizeGreaterThan(20);
        assertThat(page.drops(measured)).as(measured).isEmpty();
        if (WRITE) {
            page.write(AccuracyPage.ENGINE, measured);
        }
    }

    @Test
    void theBaselinesAreTheFiguresOfTheTable() throws IOException {
        List<Unit> units = corpus.units();

        String measured = Arrays.stream(Baseline.values())
                .flatMap(baseline -> baseline.rows(units).stream())
                .collect(Collectors.joining("\n"));

        if (WRITE) {
            page.write(AccuracyPage.BASELINES, measured);
        }
        assertThat(page.table(AccuracyPage.BASELINES)).isEqualTo(measured);
    }
}
