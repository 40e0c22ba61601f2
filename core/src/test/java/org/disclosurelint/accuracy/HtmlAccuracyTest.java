package org.disclosurelint.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurelint.format.DraftFormats;
import org.disclosurelint.format.Reading;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The annotated releases of which there is an HTML form tell as much in it as in plain text. The annotations are sentences and
 * lines of the plain text, so what is said of the HTML is led to the same words there.
 */
class HtmlAccuracyTest {
    private final Corpus corpus = Corpus.besideTheProject();

    @Test
    void theHtmlFormsOfReleasesScoreAsTheirPlainTextForms(@TempDir Path folder)
            throws IOException, InterruptedException {
        assumeTrue(corpus.isThere(), "the annotated releases are not at " + corpus.folder());
        assumeTrue(Scorer.canRun(), "the scorer needs python3");
        Corpus both = new Corpus(folder);
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Files.createDirectories(both.texts());
        Files.createDirectories(both.gold());
        Files.copy(corpus.scorer(), both.scorer());
        try (Stream<Path> all = Files.list(corpus.folder().resolve("releases"))) {
            for (Path page : all.filter(p -> p.toString().matches(".*\\.html?")).toList()) {
                Path gold = corpus.gold().resolve(id(page) + ".json");
                if (Files.exists(gold)) {
                    Files.copy(gold, both.gold().resolve(gold.getFileName()));
                    Files.copy(text(corpus, page), text(both, page));
                    Files.copy(page, pages.resolve(page.getFileName()));
                }
            }
        }

        Map<String, Double> plain = Scorer.f1(scored(both.texts(), both));
        String measured = scored(pages, both);

        assertThat(plain).hasSizeGreaterThan(20);
        assertThat(Scorer.f1(measured)).as(measured).containsOnlyKeys(plain.keySet());
        plain.forEach((name, f1) -> assertThat(Scorer.f1(measured).get(name))
                .as("%s%n%s", name, measured)
                .isGreaterThanOrEqualTo(f1 - 0.01));
    }

    /** What the scorer says of the drafts of a folder, their places led to the plain text, that of the plain text too. */
    private static String scored(Path drafts, Corpus corpus) throws IOException, InterruptedException {
        Path report = corpus.folder().resolve("report.json");
        CorpusRun.write(drafts, report);
        Files.writeString(report, realigned(report, drafts, corpus));
        return new Scorer(corpus).table(report);
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Path text(Corpus corpus, Path page) {
        return corpus.texts().resolve(id(page) + ".txt");
    }

    private static String realigned(Path report, Path pages, Corpus corpus) throws IOException {
        Map<?, ?> json = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(report));
        List<Object> drafts = ((List<?>) json.get("drafts"))
                .stream().map(d -> realigned((Map<?, ?>) d, pages, corpus)).collect(Collectors.toList());
        return "{\"drafts\":" + json(drafts) + "}";
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> json(e.getKey()) + ":" + json(e.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(HtmlAccuracyTest::json).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof String text
                ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"'
                : String.valueOf(value);
    }

    private static Object realigned(Map<?, ?> draft, Path pages, Corpus corpus) {
        try {
            Path page = pages.resolve((String) draft.get("path"));
            SourceText text = SourceText.decode(SourceFile.read(corpus.texts(), text(corpus, page)), Optional.empty());
            SourceFile file = SourceFile.read(pages, page);
            return new Realigned(
                            DraftFormats.load(HtmlAccuracyTest.class.getClassLoader())
                                    .read(file, Reading.DEFAULT)
                                    .get(0),
                            text)
                    .report(draft);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
