package org.disclosurelint.detect.deal;

import java.util.regex.Pattern;

/**
 * Patterns as this package's files write them: whatever the case, a space for any white space of a paragraph, and {@code [^\n]}
 * for anything in one, since drafts break their lines where they like.
 */
final class Wording {
    /** White space with no empty line in it. */
    private static final String GAP = "(?:[ \\t\\u00a0]++(?:\\R[ \\t]*+)?|\\R[ \\t]*+)";

    /** What a paragraph goes on with: anything up to an empty line. */
    private static final String ANYTHING = "(?:[^\\n]|\\n(?!\\s*+\\n))";

    private Wording() {}

    static Pattern of(String pattern) {
        return Pattern.compile(pattern.replace("[^\\n]", ANYTHING).replace(" ", GAP), Pattern.CASE_INSENSITIVE);
    }
}
