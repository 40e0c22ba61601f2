package org.disclosurelint.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The annotated releases beside the project, where the developers have them: other people's text, never copied into it. */
record Corpus(Path folder) {
    static Corpus besideTheProject() {
        return new Corpus(projectRoot().resolveSibling("shared").resolve("corpus"));
    }

    static Path projectRoot() {
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.isDirectory(root.resolve(".mvn"))) {
            root = root.getParent();
        }
        return root;
    }

    boolean isThere() {
        return Files.isRegularFile(scorer());
    }

    Path scorer() {
        return folder.resolve("score.py");
    }

    Path texts() {
        return folder.resolve("texts");
    }

    Path gold() {
        return folder.resolve("gold");
    }

    /** Every annotated unit of every release, those that the annotators found undecidable left out. */
    List<Unit> units() {
        try (Stream<Path> files = Files.list(gold())) {
            return files.sorted().flatMap(this::units).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Unit> units(Path annotations) {
        Map<?, ?> release = json(annotations);
        String id = (String) release.get("id");
        int[] text = text(id).codePoints().toArray();
        List<Map<?, ?>> cautionary = maps(release, "parts")
                .filter(p -> p.get("part").equals("cautionary"))
                .toList();
        return maps(release, "sentences")
                .filter(s -> !(boolean) s.get("hard"))
                .map(s -> new Unit(
                        new String(text, (int) s.get("start"), (int) s.get("end") - (int) s.get("start")),
                        (String) s.get("label"),
                        cautionary.stream().anyMatch(part -> overlap(part, s))));
    }

    private static boolean overlap(Map<?, ?> part, Map<?, ?> sentence) {
        return IntStream.rangeClosed((int) sentence.get("line"), (int) sentence.get("endLine"))
                .anyMatch(line -> (int) part.get("startLine") <= line && line <= (int) part.get("endLine"));
    }

    private String text(String id) {
        try {
            return Files.readString(texts().resolve(id + ".txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<?, ?>> maps(Map<?, ?> owner, String key) {
        return ((List<Map<?, ?>>) owner.get(key)).stream();
    }

    /** JSON is YAML too. */
    private static Map<?, ?> json(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
