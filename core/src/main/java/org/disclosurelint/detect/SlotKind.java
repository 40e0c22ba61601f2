package org.disclosurelint.detect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a slot of a phrase stands for. */
public enum SlotKind {
    /** {@code 12}, {@code 1,200.50}, {@code three}, {@code twenty-five}. */
    NUMBER(SlotPatterns.NUMBER),
    /** {@code $5 million}, {@code US$1,200}, {@code 3.2 billion euros}, {@code EUR 40 million}. */
    MONEY(SlotPatterns.MONEY),
    /** {@code 5%}, {@code 3.5 percent}, {@code five per cent}. */
    PERCENT(SlotPatterns.PERCENT),
    /** {@code March 9, 2026}, {@code 9 Mar. 2026}, {@code March 9}, {@code 2026-03-09}, {@code 3/9/2026}. */
    DATE(SlotPatterns.DATE),
    /** {@code 1998}, {@code 2026}. */
    YEAR(SlotPatterns.YEAR),
    /** {@code first quarter}, {@code fourth-quarter}, {@code Q2}, {@code 3Q}. */
    QUARTER(SlotPatterns.QUARTER),
    /** Up to six words that each begin with a capital: {@code Velder Foods, Inc.}, {@code Bank of Akron}. */
    NAME,
    /** Any one word. */
    WORD;

    private final Optional<Pattern> pattern;

    SlotKind() {
        this.pattern = Optional.empty();
    }

    SlotKind(Pattern pattern) {
        this.pattern = Optional.of(pattern);
    }

    /** The word in braces. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the first, second … slot of the kind in a phrase: {@code number}, {@code number-2}. */
    String id(int count) {
        return count == 1 ? id() : id() + "-" + count;
    }

    /** The slot of a word in braces. */
    public static Optional<SlotKind> of(String id) {
        return Arrays.stream(values()).filter(k -> k.id().equals(id)).findFirst();
    }

    /** The words in braces. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(SlotKind::id).toList();
    }

    /** What it looks like, if its characters alone tell. */
    Optional<Pattern> pattern() {
        return pattern;
    }
}
