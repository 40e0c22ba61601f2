package org.disclosurelint.detect.forward;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurelint.rule.Reference;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlResource;

/** The words of {@code forward-looking.yaml}, with what counsel added and took away. Immutable and thread-safe. */
final class Lexicon {
    private static final String FILE = "forward-looking.yaml";

    private final Map<Vocabulary, Phrases> lists = new EnumMap<>(Vocabulary.class);
    private final Candidates candidates;
    private final Pattern eventHeadline;

    private Lexicon(Map<Vocabulary, List<String>> entries) {
        entries.forEach((list, words) -> lists.put(list, new Phrases(words)));
        candidates = new Candidates(entries);
        eventHeadline = Pattern.compile(Objects.requireNonNull(entries.get(Vocabulary.EVENT_HEADLINES)).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    /** The lexicon of a run. */
    static Lexicon of(Reference reference) {
        return reference.compiled(Lexicon.class, Lexicon::read);
    }

    Phrases list(Vocabulary list) {
        return Objects.requireNonNull(lists.get(list));
    }

    Candidates candidates() {
        return candidates;
    }

    /** Whether a headline in lower case announces an event. */
    boolean announcesEvent(String headline) {
        return eventHeadline.matcher(headline).find();
    }

    /** The words of a list without additions. */
    static Collection<String> words(Vocabulary list) {
        return entries(Reference.none()).getOrDefault(list, List.of());
    }

    private static Lexicon read(Reference reference) {
        return new Lexicon(entries(reference));
    }

    private static Map<Vocabulary, List<String>> entries(Reference reference) {
        return YamlResource.read(Lexicon.class, FILE, file -> {
            Map<Vocabulary, List<String>> entries = new EnumMap<>(Vocabulary.class);
            for (Vocabulary list : Vocabulary.values()) {
                entries.put(list, entries(file, list, reference));
            }
            return entries;
        });
    }

    private static List<String> entries(YamlMapping file, Vocabulary list, Reference reference) {
        file.required(list.key());
        List<String> words = new ArrayList<>(file.strings(list.key()));
        for (String addition : reference.additions("forward-looking/" + list.key())) {
            if (addition.startsWith("-")) {
                words.remove(addition.substring(1).strip());
            } else {
                words.add(addition);
            }
        }
        return words;
    }
}
