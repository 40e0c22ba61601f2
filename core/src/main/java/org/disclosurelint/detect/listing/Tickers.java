package org.disclosurelint.detect.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;

/**
 * Reads ticker symbols from a place on: {@code L, LMC.B}, {@code "ABC" and "ABCW"}, {@code 0B5}, {@code RZYM - news}. Every
 * quantifier is bounded, so the time does not depend on what the line holds.
 */
final class Tickers {
    /** A class or market suffix may follow: {@code BRK.B}, {@code GME.Bwi}, {@code ABC-UN.TO}, {@code BF/B}. */
    private static final String TICKER =
            "[A-Z0-9]{1,6}(?:[.\\-][A-Za-z0-9]{1,3}|/[A-Z]){0,2}(?![A-Za-z0-9&@]|'[A-Za-z])";

    private static final String QUOTE = "[\"“”'„«»]";
    private static final Pattern FIRST =
            Pattern.compile("[\\s$]{0,3}(" + QUOTE + "{0,2})(" + TICKER + ")[.,]?(" + QUOTE + "{0,2})");
    private static final Pattern NEXT = Pattern.compile(
            "\\s{0,2}(?:,? ?(?:and|or) |[,;/|&]) ?(" + QUOTE + "{0,2})(" + TICKER + ")[.,]?(" + QUOTE + "{0,2})");
    private static final Pattern LOWER = Pattern.compile("\\s{0,2}([a-z]{2,5})(?=[)\\]])");
    private static final Pattern GOES_ON = Pattern.compile("\\s{0,2}(?:[)\\],;/|]|$|and |or |[-–—] |" + QUOTE + ")");

    /** What stands behind a market's label without being a symbol. */
    private static final Set<String> NO_SYMBOLS = Set.of(
            "TBD", "TBA", "NA", "THE", "A", "AN", "AND", "OR", "IN", "ON", "AT", "TO", "FOR", "OF", "US", "UK", "CEO",
            "CFO", "ISIN", "CUSIP", "WKN", "SEDOL", "SYMBOL", "TICKER", "PR", "IR", "FAQ");

    private Tickers() {}

    /** Symbols after the colon of a tag; empty if none stands there. */
    static List<TextRange> afterColon(String text, int from, boolean inBracket) {
        Matcher first = FIRST.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (!first.lookingAt() || isLabel(text, first.end(2)) || isNone(first.group(2), inBracket)) {
            Matcher lower = LOWER.matcher(text).region(from, text.length()).useTransparentBounds(true);
            return inBracket && lower.lookingAt() ? List.of(new TextRange(lower.start(1), lower.end(1))) : List.of();
        }
        List<TextRange> found = new ArrayList<>();
        found.add(new TextRange(first.start(2), first.end(2)));
        if (inBracket) {
            follow(text, found, first, false);
        }
        return found;
    }

    /** Symbols in prose: at least two characters or quoted, with at least one letter. */
    static List<TextRange> inProse(String text, int from) {
        Matcher first = FIRST.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (!first.lookingAt() || isLabel(text, first.end(2)) || isNone(first.group(2), false)) {
            return List.of();
        }
        boolean quoted = !first.group(1).isEmpty();
        if (!quoted && first.group(2).length() < 2) {
            return List.of();
        }
        List<TextRange> found = new ArrayList<>();
        found.add(new TextRange(first.start(2), first.end(2)));
        follow(text, found, first, true);
        return found;
    }

    private static void follow(String text, List<TextRange> found, Matcher first, boolean prose) {
        boolean quoted = !first.group(1).isEmpty();
        Matcher next = NEXT.matcher(text).useTransparentBounds(true);
        int at = quoted ? first.end() : first.end(2);
        while (found.size() < 12
                && next.region(Math.min(at, text.length()), text.length()).lookingAt()) {
            boolean same = quoted == !next.group(1).isEmpty();
            boolean ends = quoted
                    || GOES_ON.matcher(text).region(next.end(2), text.length()).lookingAt();
            if (!same || !(prose && quoted || ends) || isLabel(text, next.end(2)) || isNone(next.group(2), true)) {
                return;
            }
            found.add(new TextRange(next.start(2), next.end(2)));
            at = quoted ? next.end() : next.end(2);
        }
    }

    /** Whether a colon or the rest of a label follows: then it was a market, not a symbol ({@code ; TSX Venture: ABC}). */
    private static boolean isLabel(String text, int end) {
        for (int i = end; i < Math.min(text.length(), end + 30); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return true;
            }
            if (text.startsWith(" and ", i) || text.startsWith(" or ", i)) {
                return false;
            }
            if (!Character.isLetter(c) && c != ' ' && c != '.' && c != '-') {
                return false;
            }
        }
        return false;
    }

    private static boolean isNone(String word, boolean digitsToo) {
        boolean letter = word.chars().anyMatch(Character::isLetter);
        return NO_SYMBOLS.contains(word) && word.length() != 1 || !letter && !digitsToo;
    }
}
