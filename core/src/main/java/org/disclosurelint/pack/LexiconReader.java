package org.disclosurelint.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.detect.Detectors;
import org.disclosurelint.yaml.NearestWord;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads what files add to the word lists of the detectors, one file after the other. Not thread-safe. */
final class LexiconReader {
    private final Detectors detectors;
    /** What the files before this one added and took, by list. */
    private final Map<String, List<String>> before = new LinkedHashMap<>();

    LexiconReader(Detectors detectors) {
        this.detectors = detectors;
    }

    /** What one file adds to each list; a leading {@code -} takes away. */
    Map<String, List<String>> read(RuleChanges changes) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        changes.lexicons()
                .ifPresent(all -> all.values().forEach((name, words) -> {
                    if (isKnown(all, name)) {
                        List<String> given = new ArrayList<>();
                        for (YamlValue word : words.as("lexicon").items()) {
                            check(name, word);
                            given.add(word.words().strip());
                            before.computeIfAbsent(name, n -> new ArrayList<>())
                                    .add(word.text().orElse("").strip());
                        }
                        read.put(name, List.copyOf(given));
                    }
                }));
        return read;
    }

    private boolean isKnown(YamlMapping all, String name) {
        return all.key(name)
                .flatMap(k -> k.as("lexicon").oneOf(detectors.lexicons()))
                .isPresent();
    }

    /** What is not in a list cannot be taken from it. The list is opened only for that. */
    private void check(String name, YamlValue word) {
        String text = word.text().orElse("").strip();
        if (!text.startsWith("-")) {
            return;
        }
        String taken = text.substring(1).strip();
        Optional<List<String>> held = detectors.words(name).map(ArrayList::new);
        held.ifPresent(words -> {
            for (String change : before.getOrDefault(name, List.of())) {
                if (change.startsWith("-")) {
                    words.removeIf(change.substring(1).strip()::equalsIgnoreCase);
                } else {
                    words.add(change);
                }
            }
            if (words.stream().noneMatch(taken::equalsIgnoreCase)) {
                word.problem(
                        "'" + taken + "' is not in the list '" + name + "': nothing to take away",
                        NearestWord.hint(taken, words));
            }
        });
    }
}
