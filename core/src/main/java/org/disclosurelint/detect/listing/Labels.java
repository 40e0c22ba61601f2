package org.disclosurelint.detect.listing;

import java.util.Optional;
import org.disclosurelint.draft.TextRange;

/** Finds labels of the exchange table in a text, the longest at each place. */
final class Labels {
    private static final int WIDTH = 70;

    private final String text;
    private final ExchangeTable table;

    Labels(String text, ExchangeTable table) {
        this.text = text;
        this.table = table;
    }

    /** The longest label that ends at a place and begins no sooner than another. */
    Optional<TextRange> endingAt(int end, int notBefore) {
        int least = Math.max(notBefore, end - WIDTH);
        Optional<TextRange> longest = Optional.empty();
        int words = 0;
        for (int i = end - 1; i >= least && words <= ExchangeTable.MAX_WORDS; i--) {
            if (isWordStart(i) && !isArticle(i)) {
                words++;
                if (table.knows(text.substring(i, end))) {
                    longest = Optional.of(new TextRange(i, end));
                }
            }
        }
        return longest;
    }

    /** The longest label that begins at a place and ends no later than another. */
    Optional<TextRange> startingAt(int start, int notAfter) {
        if (!isWordStart(start) || isArticle(start)) {
            return Optional.empty();
        }
        int most = Math.min(notAfter, start + WIDTH);
        int firstEnd = start;
        while (firstEnd < most && Character.isLetterOrDigit(text.charAt(firstEnd))) {
            firstEnd++;
        }
        if (!table.mayBegin(text.substring(start, firstEnd))) {
            return Optional.empty();
        }
        Optional<TextRange> longest = Optional.empty();
        int words = 0;
        for (int i = start + 1; i <= most && words <= ExchangeTable.MAX_WORDS; i++) {
            char before = text.charAt(i - 1);
            if (before == '\n' || before == '(') {
                break;
            }
            boolean ends = Character.isLetterOrDigit(before)
                    && (i == text.length() || !Character.isLetterOrDigit(text.charAt(i)));
            if (ends) {
                words++;
                if (table.knows(text.substring(start, i))) {
                    longest = Optional.of(new TextRange(start, i));
                }
            }
        }
        return longest;
    }

    /** Where the line of a place begins, but no sooner than another place: looks no further back. */
    static int afterLineBreak(String text, int place, int notBefore) {
        int start = place;
        while (start > notBefore && text.charAt(start - 1) != '\n') {
            start--;
        }
        return Math.max(start, notBefore);
    }

    /** The table forgives a leading "the"; a label as written does not begin with it. */
    private boolean isArticle(int at) {
        return text.regionMatches(true, at, "the ", 0, 4);
    }

    boolean isWordStart(int at) {
        return at < text.length()
                && Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }
}
