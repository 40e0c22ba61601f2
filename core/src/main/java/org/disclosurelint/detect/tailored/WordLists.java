package org.disclosurelint.detect.tailored;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlResource;

/** Reads the lists of this package: phrases in which a {@code *} at the end of a word stands for any ending. */
final class WordLists {
    private WordLists() {}

    /** What a reader makes of each mapping of a list. */
    static <T> List<T> read(String resource, String key, Function<YamlMapping, T> entry) {
        return YamlResource.read(
                WordLists.class,
                resource,
                file -> file.mappings(key).stream()
                        .map(mapping -> {
                            T read = entry.apply(mapping);
                            mapping.close();
                            return read;
                        })
                        .toList());
    }

    /** Any of the phrases, as whole words in any case and over line breaks. */
    static GuardedPattern anyOf(List<String> phrases) {
        return GuardedPattern.of(Pattern.compile(
                phrases.stream().map(WordLists::pattern).collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?!\\w)")),
                Pattern.CASE_INSENSITIVE));
    }

    private static String pattern(String phrase) {
        StringBuilder pattern = new StringBuilder();
        for (String word : List.of(phrase.strip().split("\\s+", -1))) {
            pattern.append(pattern.length() == 0 ? "" : "\\s{1,3}");
            if (word.equals("*")) {
                pattern.append("(?:[\\w'’-]{1,25}\\s{1,3}){0,3}?[\\w'’-]{1,25}"); // one to four words
            } else if (word.endsWith("*")) {
                pattern.append(Pattern.quote(word.substring(0, word.length() - 1)))
                        .append("\\w{0,15}");
            } else {
                pattern.append(Pattern.quote(word));
            }
        }
        return pattern.toString();
    }
}
