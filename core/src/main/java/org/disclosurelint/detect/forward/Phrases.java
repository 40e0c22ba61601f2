package org.disclosurelint.detect.forward;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** A list of words and phrases, matched word by word in all their forms. Immutable and thread-safe. */
final class Phrases {
    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    Phrases(Collection<String> entries) {
        for (String entry : entries) {
            List<String> words = List.of(entry.toLowerCase(Locale.ROOT).strip().split("\\s+"));
            byFirstWord.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(words);
        }
    }

    /** How many words of the sentence the longest phrase that begins at a word takes; 0 if none begins there. */
    int lengthAt(Words words, int at) {
        int longest = 0;
        for (String form : words.forms(at)) {
            for (List<String> phrase : byFirstWord.getOrDefault(form, List.of())) {
                if (phrase.size() > longest && matches(words, at, phrase)) {
                    longest = phrase.size();
                }
            }
        }
        return longest;
    }

    boolean at(Words words, int at) {
        return lengthAt(words, at) > 0;
    }

    /** The phrase that ends before a place, as the index of its first word. */
    OptionalInt endingBefore(Words words, int end) {
        for (int start = Math.max(0, end - 4); start < end; start++) {
            if (start + lengthAt(words, start) == end) {
                return OptionalInt.of(start);
            }
        }
        return OptionalInt.empty();
    }

    /** The first place in a stretch where a phrase begins. */
    OptionalInt firstIn(Words words, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, words.size()); i++) {
            int length = lengthAt(words, i);
            if (length > 0 && i + length <= to) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    boolean in(Words words, int from, int to) {
        return firstIn(words, from, to).isPresent();
    }

    /** Whether a phrase of one word is this. */
    boolean has(String word) {
        return byFirstWord.getOrDefault(word, List.of()).stream().anyMatch(p -> p.size() == 1);
    }

    /** The first words of all phrases. */
    Set<String> firstWords() {
        return new HashSet<>(byFirstWord.keySet());
    }

    private static boolean matches(Words words, int at, List<String> phrase) {
        for (int i = 1; i < phrase.size(); i++) {
            if (!words.forms(at + i).contains(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
