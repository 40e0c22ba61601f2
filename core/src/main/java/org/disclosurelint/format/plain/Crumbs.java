package org.disclosurelint.format.plain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts a sentence together again that a web page left in crumbs: each link, each word in italics and each footnote mark on a
 * line of its own, with the comma or full stop behind it at the head of the next one.
 */
final class Crumbs {
    /** No link text is longer. */
    private static final int LINK = 80;
    /** A shorter line that ends like a sentence may be a label or an address. */
    private static final int SENTENCE = 25;

    private static final Pattern MARK = Pattern.compile("\\d{1,2}(?:[,–-] ?\\d{1,2}){0,5}|[ivx]{1,5}");

    /** A line that ends like this was to lead to links. */
    private static final Pattern VISIT =
            Pattern.compile("\\b(?:visit|visit us|see|go to|follow us|connect with us|at|on|via)(?: at| on)?$");

    private Crumbs() {}

    /**
     * What the end of {@code line} means if it, or the line behind it, is a crumb of running text; empty if neither is one.
     *
     * @param after the line behind {@code next}, or {@code next} itself
     * @param prose whether the open block is running text
     */
    static Optional<Joint> judge(SourceLine line, SourceLine next, SourceLine after, boolean prose) {
        boolean running = prose || line.length() > Layout.LONG || (line.endsSentence() && line.length() >= SENTENCE);
        if (running && isMark(next)) {
            // "… by 2030.⏎iv⏎Pumps are …": in one block, the small letter would hide the end of the sentence
            boolean hidesEnd = line.endsSentence() && Character.isLetter(next.first());
            return Optional.of(hidesEnd ? Joint.BLOCK : Joint.SPACE);
        }
        boolean followed = after != next && goesOn(after);
        if (isMark(line)) {
            boolean sentence = next.length() > Layout.LONG || next.endsSentence() && next.length() >= SENTENCE;
            boolean begins = next.startsLower()
                    || next.endsHanging()
                    || next.length() <= LINK && after != next && (after.startsLower() || isSuffix(after));
            if (sentence || prose) {
                return Optional.of(sentence || begins ? Joint.SPACE : Joint.BLOCK);
            }
        }
        boolean open = !line.endsSentence() && ":;".indexOf(line.last()) < 0;
        if (!open) {
            return Optional.empty();
        }
        if (isSuffix(next) && (running || line.length() <= LINK)) {
            return Optional.of(Joint.CLOSE);
        }
        boolean link = next.length() <= LINK
                && !next.endsSentence()
                && (followed || next.last() == ',' && VISIT.matcher(line.text()).find());
        boolean within = running || line.startsLower();
        boolean listed = prose && line.last() == ',' && line.length() <= LINK;
        return within && link || listed ? Optional.of(Joint.SPACE) : Optional.empty();
    }

    /** Whether a line goes on where a link, or whatever stood on the line before it, broke a sentence. */
    private static boolean goesOn(SourceLine line) {
        return line.startsLower() || beginsClose(line) || isSuffix(line);
    }

    /** Whether a line begins with a mark that stands close to the word before it. */
    static boolean beginsClose(SourceLine line) {
        char second = line.length() > 1 ? line.text().charAt(1) : ' ';
        return "®™,;".indexOf(line.first()) >= 0
                || ".)".indexOf(line.first()) >= 0 && " .,;)".indexOf(second) >= 0
                || line.first() == ':' && line.length() > 1 && second == ' ';
    }

    /** The second half of a compound: {@code -grade} behind a linked {@code investment}. */
    private static boolean isSuffix(SourceLine line) {
        return line.first() == '-'
                && line.length() > 1
                && Character.isLowerCase(line.text().charAt(1));
    }

    private static boolean isMark(SourceLine line) {
        return line.length() <= 20 && MARK.matcher(line.text()).matches();
    }
}
