package org.disclosurelint.detect.tailored;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.yaml.YamlFile;
import org.disclosurelint.yaml.YamlMapping;

/** Reads the lists of this package: phrases in which a {@code *} at the end of a word stands for any ending. */
final class WordLists {
    private WordLists() {}

    static List<YamlMapping> read(String resource, String key) {
        try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            List<Problem> problems = new ArrayList<>();
            SourceText source = SourceText.decode(SourceFile.of(resource, in.readAllBytes()), Optional.empty());
            return YamlFile.read(source, problems)
                    .orElseThrow(() -> new IllegalStateException(problems.toString()))
                    .mappings(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Any of the phrases, as whole words in any case and over line breaks. */
    static Pattern anyOf(List<String> phrases) {
        return Pattern.compile(
                phrases.stream().map(WordLists::pattern).collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?!\\w)")),
                Pattern.CASE_INSENSITIVE);
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
