package org.disclosurelint.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.NamedDetector;
import org.disclosurelint.detect.Phrase;
import org.disclosurelint.detect.PhraseHit;
import org.disclosurelint.detect.PhraseSearch;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * Finds phrases for which others should stand, and proposes these.
 *
 * @param instead what to write, by the phrase
 */
record Replacements(PhraseSearch phrases, Map<Phrase, Replacement> instead) implements Detector {
    /** {@code replacements: {should of: should have}}; empty with a problem if there are none. */
    static Optional<NamedDetector> read(YamlMapping rule) {
        Optional<YamlValue> given = rule.required("replacements");
        Optional<YamlMapping> mapping = given.flatMap(YamlValue::mapping);
        Map<Phrase, Replacement> instead = new LinkedHashMap<>();
        mapping.ifPresent(m -> m.values().forEach((key, value) -> read(m, key, value.as("replacement"), instead)));
        if (mapping.isPresent() && mapping.get().values().isEmpty()) {
            given.get().problem("empty 'replacements': expected at least one phrase with the words to write instead");
        }
        return instead.isEmpty()
                ? Optional.empty()
                : Optional.of(new NamedDetector(
                        "words to replace",
                        EnumSet.allOf(Part.class),
                        new Replacements(PhraseSearch.of(instead.keySet()), instead)));
    }

    private static void read(YamlMapping mapping, String key, YamlValue value, Map<Phrase, Replacement> instead) {
        YamlValue written = mapping.key(key).orElseThrow().as("phrase");
        Optional<Phrase> phrase = Phrase.read(written);
        if (phrase.isEmpty()) {
            value.words(); // what is wrong with it is told, too
            return;
        }
        Replacement before = instead.putIfAbsent(phrase.get(), Replacement.read(phrase.get(), value));
        if (before != null) {
            written.problem("'" + key + "' is the same phrase as '" + before.phrase() + "': keep one of them");
        }
    }

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        return phrases.in(subject).stream()
                .filter(h -> scope.contains(subject.anatomy().partOf(h.range())))
                .map(h -> new Match.Found(h.range(), found(h, subject.draft().words(h.range()))))
                .toList();
    }

    private Instead found(PhraseHit hit, String words) {
        return new Instead(Objects.requireNonNull(instead.get(hit.phrase())).insteadOf(hit, words), hit);
    }

    /**
     * @param words to write instead of those found
     * @param hit what stands in the slots of the phrase
     */
    private record Instead(String words, PhraseHit hit) implements Evidence {
        @Override
        public Map<String, String> slots() {
            Map<String, String> slots = new HashMap<>(hit.slots());
            slots.put("instead", words);
            return slots;
        }

        @Override
        public Optional<String> suggestion() {
            return Optional.of(words);
        }
    }
}
