package org.disclosurelint.check;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.NamedDetector;
import org.disclosurelint.detect.Phrases;
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
 * @param instead by the phrase as it stands in the rule file
 */
record Replacements(Phrases phrases, Map<String, String> instead) implements Detector {
    /** {@code replacements: {should of: should have}}; empty with a problem if there are none. */
    static Optional<NamedDetector> read(YamlMapping rule) {
        Optional<YamlValue> given = rule.required("replacements");
        Optional<YamlMapping> mapping = given.flatMap(YamlValue::mapping);
        Map<String, String> instead = new LinkedHashMap<>();
        mapping.ifPresent(m -> m.values().forEach((phrase, value) -> {
            String words = value.as("replacement").words();
            m.key(phrase).map(k -> k.as("phrase")).ifPresent(YamlValue::words);
            if (words.equals(phrase)) {
                value.problem("'" + phrase + "' would be replaced by itself");
            }
            instead.put(phrase, words);
        }));
        if (mapping.isPresent() && instead.isEmpty()) {
            given.get().problem("empty 'replacements': expected at least one phrase with the words to write instead");
        }
        return instead.isEmpty()
                ? Optional.empty()
                : Optional.of(new NamedDetector(
                        "words to replace",
                        EnumSet.allOf(Part.class),
                        new Replacements(Phrases.of(instead.keySet()), instead)));
    }

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        return phrases.in(subject.draft().text()).stream()
                .filter(h -> scope.contains(subject.anatomy().partOf(h.range())))
                .map(h -> new Match.Found(
                        h.range(),
                        new Instead(cased(
                                Objects.requireNonNull(instead.get(h.phrase())),
                                h.range().of(subject.draft().text()),
                                h.phrase()))))
                .toList();
    }

    /** The other words in capitals, or with a capital, if those found have them and the phrase has not. */
    private static String cased(String words, String found, String phrase) {
        boolean asGiven = found.substring(0, 1).equals(phrase.strip().substring(0, 1));
        boolean capitals = StringUtils.isAllUpperCase(found.replaceAll("[^\\p{L}]", "")) && found.length() > 1;
        if (capitals && !found.equals(phrase.strip())) {
            return words.toUpperCase(Locale.ROOT);
        }
        return asGiven || !Character.isUpperCase(found.charAt(0)) ? words : StringUtils.capitalize(words);
    }

    /** @param words to write instead of those found */
    private record Instead(String words) implements Evidence {
        @Override
        public Map<String, String> slots() {
            return Map.of("instead", words);
        }

        @Override
        public Optional<String> suggestion() {
            return Optional.of(words);
        }
    }
}
