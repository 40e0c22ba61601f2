package org.disclosurelint.detect.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.pattern.GuardedMatcher;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.rule.Subject;
import org.jspecify.annotations.Nullable;

/** What a draft writes in small letters: its words, gathered in one pass when first asked for, and its addresses. Not thread-safe. */
final class PlainWords {
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}@./_-])(?<word>\\p{L}{1,40})(?![\\p{L}@]|\\.\\p{L})");
    private static final GuardedPattern ADDRESS = GuardedPattern.of("(?:www\\.|@)(?<name>[\\p{L}\\p{N}-]{1,40})");

    private final String text;

    /** What stands behind {@code www.} and {@code @}. */
    private final TreeSet<String> addresses = new TreeSet<>();

    /** Most drafts have no words that are near enough to each other for anybody to ask. */
    private @Nullable Set<String> words;

    PlainWords(Subject subject) {
        this.text = subject.draft().text();
        GuardedMatcher address = ADDRESS.matcher(subject);
        while (address.find()) {
            addresses.add(address.match().group("name"));
        }
    }

    /** Whether the draft uses the word in small letters too. */
    boolean isCommon(String word) {
        Set<String> known = words;
        if (known == null) {
            known = words();
            words = known;
        }
        return known.contains(word.toLowerCase(Locale.ROOT));
    }

    private Set<String> words() {
        Set<String> all = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String written = word.group("word");
            if (written.chars().noneMatch(Character::isUpperCase)) {
                all.add(written);
            }
        }
        return all;
    }

    /** Whether a web or e-mail address begins with the word. */
    boolean isInAddress(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String next = addresses.ceiling(small);
        return next != null && next.startsWith(small);
    }
}
