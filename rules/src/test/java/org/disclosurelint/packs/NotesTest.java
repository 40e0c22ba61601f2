package org.disclosurelint.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What careful readers noticed in the annotated releases, against what the rules find in them. */
class NotesTest {
    private static final double SHARE = 0.7;

    private final Path texts = CatalogPageTest.root().resolveSibling("shared/corpus/texts");
    private final Map<String, List<String>> noticed = lists("notes-in-reach.txt", " ");
    private final Map<String, List<String>> finders = lists("what-finds-notes.txt", "[:,] *");
    private final Map<String, List<String>> reasons = lists("why-notes-are-left.txt", ": ");

    @BeforeEach
    void whereTheReleasesAre() {
        assumeTrue(Files.isDirectory(texts), "the annotated releases are not at " + texts);
    }

    @Test
    void mostOfWhatReadersNoticedIsFound() throws IOException {
        Map<String, Set<String>> found = found();
        Map<String, int[]> table = new TreeMap<>();
        noticed.forEach((release, kinds) -> kinds.forEach(kind -> {
            int[] row = table.computeIfAbsent(kind, k -> new int[2]);
            row[0]++;
            row[1] += finders.get(kind).stream().anyMatch(found.get(release)::contains) ? 1 : 0;
        }));
        int all = table.values().stream().mapToInt(r -> r[0]).sum();
        int right = table.values().stream().mapToInt(r -> r[1]).sum();
        String told = table.entrySet().stream()
                .map(e -> "| " + e.getKey().replace('-', ' ') + " | " + e.getValue()[0] + " | " + e.getValue()[1]
                        + " | "
                        + finders.get(e.getKey()).stream()
                                .map(r -> "`" + r + "`")
                                .collect(Collectors.joining(", "))
                        + " | " + (e.getValue()[1] < e.getValue()[0] ? reason(e.getKey()) : "") + " |")
                .collect(Collectors.joining(
                        "\n",
                        "| What was noticed | times | found | by | why not all |\n|---|---|---|---|---|\n",
                        "\n| **all** | " + all + " | " + right + " | | |\n"));
        assertThat(table)
                .allSatisfy((kind, row) -> assertThat(row[1] == row[0] || reasons.containsKey(kind))
                        .as(kind + " is missed without a reason")
                        .isTrue());
        if (Boolean.getBoolean("accuracy.write")) {
            Marked.in(CatalogPageTest.root().resolve("docs/accuracy.md"), "notes")
                    .write(told);
        }
        assertThat((double) right / all).as(told).isGreaterThanOrEqualTo(SHARE);
    }

    @Test
    void everyKindIsToldAndEveryFinderIsARule() {
        assertThat(noticed.values().stream().flatMap(List::stream).distinct())
                .allSatisfy(kind -> assertThat(finders).containsKey(kind));
        List<String> rules = Packs.rules().stream().map(Rule::id).toList();
        assertThat(finders.values().stream().flatMap(List::stream))
                .allSatisfy(id -> assertThat(rules).contains(id));
    }

    private String reason(String kind) {
        return String.join(": ", reasons.getOrDefault(kind, List.of()));
    }

    private Map<String, Set<String>> found() throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (String release : noticed.keySet()) {
            files.add(SourceFile.read(texts, texts.resolve(release + ".txt")));
        }
        Map<String, Set<String>> found = new HashMap<>();
        for (DraftResult draft : Packs.linter().lint(files).drafts()) {
            found.put(
                    draft.path().replaceAll("^.*/|\\.txt$", ""),
                    draft.findings().stream().map(f -> f.rule().id()).collect(Collectors.toSet()));
        }
        return found;
    }

    /** Lines of a word and others that belong to it. */
    private static Map<String, List<String>> lists(String file, String between) {
        try (InputStream in = Objects.requireNonNull(NotesTest.class.getResourceAsStream(file), file)) {
            Map<String, List<String>> lists = new LinkedHashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> words = Arrays.stream(line.strip().split(between))
                            .filter(w -> !w.isEmpty())
                            .toList();
                    lists.put(words.get(0), words.subList(1, words.size()));
                }
            }
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
