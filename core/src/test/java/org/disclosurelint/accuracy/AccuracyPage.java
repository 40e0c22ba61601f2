package org.disclosurelint.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The tables of {@code docs/accuracy.md}, each in the code block behind a comment with its name. */
record AccuracyPage(Path file) {
    static final String ENGINE = "engine";
    static final String BASELINES = "baselines";

    /** How much a figure may drop: what one sentence more or less makes of the smaller ones. */
    private static final double TOLERANCE = 0.01;

    static AccuracyPage ofTheProject() {
        return new AccuracyPage(Corpus.projectRoot().resolve("docs/accuracy.md"));
    }

    String table(String name) throws IOException {
        String page = page();
        return page.substring(begin(page, name), end(page, name)).strip();
    }

    void write(String name, String table) throws IOException {
        String page = page();
        Files.writeString(
                file, page.substring(0, begin(page, name)) + "\n" + table + "\n" + page.substring(end(page, name)));
    }

    /** What dropped below the engine's table, a line for each figure; empty if nothing did. */
    String drops(String measured) throws IOException {
        Map<String, Double> now = Scorer.f1(measured);
        StringBuilder drops = new StringBuilder();
        Scorer.f1(table(ENGINE)).forEach((name, before) -> {
            double figure = Objects.requireNonNull(now.getOrDefault(name, 0.0));
            if (figure < before - TOLERANCE - 1e-9) {
                drops.append(String.format(Locale.ROOT, "%s: F1 was %.3f, is %.3f%n", name, before, figure));
            }
        });
        return drops.toString();
    }

    private String page() throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }

    private static int begin(String page, String name) {
        String opening = "<!-- accuracy: " + name + " -->\n```";
        int at = page.indexOf(opening);
        if (at < 0) {
            throw new IllegalStateException("docs/accuracy.md has no table behind " + opening);
        }
        return at + opening.length();
    }

    private static int end(String page, String name) {
        return page.indexOf("```", begin(page, name));
    }
}
