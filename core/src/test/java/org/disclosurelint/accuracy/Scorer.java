package org.disclosurelint.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The corpus' own scorer, which needs Python 3, and its table: a name, precision, recall, F1 and counts on each row. */
record Scorer(Corpus corpus) {
    private static final Pattern ROW =
            Pattern.compile("(?m)^(\\S.*?) {2,}[\\d.]+ +[\\d.]+ +([\\d.]+) {3}\\d+/\\d+/\\d+$");

    static boolean canRun() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The table that the scorer prints of a JSON report. */
    String table(Path report) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "python3",
                        corpus.scorer().toString(),
                        "--gold",
                        corpus.gold().toString(),
                        "--texts",
                        corpus.texts().toString(),
                        report.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the scorer failed: " + printed);
        }
        return printed.strip();
    }

    /** F1 by name. */
    static Map<String, Double> f1(String table) {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (Matcher row = ROW.matcher(table); row.find(); ) {
            figures.put(row.group(1), Double.valueOf(row.group(2)));
        }
        return figures;
    }
}
