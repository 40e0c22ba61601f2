package org.disclosurelint.detect.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;

/**
 * A company as a text names it.
 *
 * @param range where the name stands; empty for a name that stands in no text
 * @param words the words of the name that tell it from others, in lower case
 * @param inFull whether the name ends in a legal form: then it is whole, and a longer one is another company's
 */
record Company(TextRange range, List<String> words, boolean inFull) {
    private static final Pattern POSSESSIVE = Pattern.compile("'s$|'$");
    private static final Pattern SIGNS_AROUND = Pattern.compile("^[^\\p{L}\\p{N}&]+|[^\\p{L}\\p{N}&]+$");
    private static final Pattern WORD = Pattern.compile(
            "[\"“]?[\\p{Lu}0-9][\\p{L}0-9_.&'+/!-]{0,30}|\\p{Ll}{1,3}\\p{Lu}[\\p{L}0-9_.&'-]{0,30}|&|and|of|the|de|du|for|y|e");

    /** Where a small letter, a sign or an acronym runs into the next word. */
    private static final Pattern SEAM = Pattern.compile("(?<=[\\p{L}\\p{N}.®™])(?=\\p{Lu}\\p{Ll})");

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?i)[\\s,](?:inc|incorporated|corp|corporation|ltd|limited|llc|llp|l\\.?p|plc|n\\.?v|s\\.?a|ag|se|ab|asa|oyj|s\\.?p\\.?a|gmbh)\\.?,?\\s?$");

    private static final Set<String> JOINS = Set.of("&", "and", "of", "the", "de", "du", "for", "y", "e");
    private static final Set<String> FORMS = Set.of(
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "companies",
            "ltd",
            "limited",
            "llc",
            "llp",
            "lp",
            "l.p",
            "plc",
            "nv",
            "n.v",
            "sa",
            "s.a",
            "ag",
            "se",
            "ab",
            "asa",
            "oyj",
            "spa",
            "s.p.a",
            "publ",
            "the",
            "group",
            "holdings",
            "holding",
            "and",
            "&",
            "of",
            "international",
            "class",
            "common",
            "nasdaq",
            "stock",
            "shares",
            "bhd",
            "gmbh",
            "trust",
            "partners");
    private static final Set<String> NO_NAMES = Set.of(
            "the",
            "company",
            "corporation",
            "mr",
            "ms",
            "about",
            "today",
            "shares",
            "its",
            "our",
            "we",
            "common",
            "stock",
            "class",
            "ordinary",
            "american",
            "new",
            "york",
            "exchange",
            "market",
            "symbol",
            "in",
            "on",
            "as",
            "at",
            "and");

    /** The name that a profile or a heading gives. */
    static Optional<Company> named(String name) {
        return of(name, new TextRange(0, 0));
    }

    /** The name that ends before a place, over brackets that stand between: {@code Meridian, Inc. ("Meridian") |(NYSE: X)}. */
    static Optional<Company> before(String text, int place) {
        int end = overBrackets(text, place);
        int start = end;
        int least = Math.max(0, end - 120);
        int words = 0;
        int i = end;
        while (i > least && words < 10) {
            int wordEnd = i;
            int wordStart = wordEnd;
            while (wordStart > least && !isGap(text.charAt(wordStart - 1))) {
                wordStart--;
            }
            int dashes = text.substring(wordStart, wordEnd).lastIndexOf("--");
            boolean afterDash = dashes >= 0;
            wordStart += afterDash ? dashes + 2 : 0;
            String word = text.substring(wordStart, wordEnd);
            if (word.isEmpty() || !isNameWord(word, wordStart == start || start == end)) {
                break;
            }
            words++;
            if (!JOINS.contains(word)) {
                start = wordStart;
            }
            if (afterDash) {
                break;
            }
            i = wordStart;
            while (i > least && (text.charAt(i - 1) == ' ')) {
                i--;
            }
            // A comma goes on only before a form of company: "Meridian, Inc."
            if (i > least && text.charAt(i - 1) == ',') {
                if (!FORMS.contains(plain(word))) {
                    break;
                }
                i--;
            } else if (i > least && text.charAt(i - 1) == '\n') {
                break;
            }
        }
        return start == end ? Optional.empty() : of(text.substring(start, end), new TextRange(start, end));
    }

    /** The name that begins at a place, if one does. */
    static Optional<Company> startingAt(String text, int from, int notAfter) {
        int start = from;
        while (start < notAfter && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        Matcher word = WORD.matcher(text);
        int end = start;
        int at = start;
        for (int n = 0; n < 10 && at < notAfter && word.region(at, notAfter).lookingAt(); n++) {
            String found = word.group();
            at = word.end();
            if (!JOINS.contains(found)) {
                end = at;
            } else if (found.equals("and")) {
                break;
            }
            if (at + 1 < notAfter && text.charAt(at) == ',' && FORMS.contains(nextPlain(text, at + 2, notAfter))) {
                at++;
            }
            boolean whole = LEGAL_FORM.matcher(" " + found).find() && !text.startsWith(" of ", at);
            if (at >= notAfter || text.charAt(at) != ' ' || n > 0 && whole) {
                break;
            }
            at++;
        }
        return end == start ? Optional.empty() : of(text.substring(start, end), new TextRange(start, end));
    }

    /** The first name within a stretch that is no pronoun or kind of security. */
    static Optional<Company> last(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            boolean begins =
                    Character.isUpperCase(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
            if (begins) {
                Optional<Company> name = startingAt(text, i, end);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether two names can be of one company: the words of one begin the other's, or are its initials. */
    boolean isSame(Company other) {
        List<String> a = words.size() <= other.words.size() ? words : other.words;
        List<String> b = a == words ? other.words : words;
        if (b.subList(0, a.size()).equals(a)) {
            return a.size() == b.size() || !(inFull && other.inFull);
        }
        if (String.join("", a).equals(String.join("", b))) {
            return true;
        }
        String shorter = String.join("", a);
        String longer = String.join("", b);
        // Where a heading lost its line break the name stands twice: "About Harbor FoodsHarbor Foods Corp."
        if (shorter.length() >= 8 && (longer.startsWith(shorter) || longer.endsWith(shorter))) {
            return true;
        }
        String initials = b.stream().map(w -> w.substring(0, 1)).reduce("", String::concat);
        return a.size() == 1 && b.size() > 2 && a.get(0).equals(initials);
    }

    /** Whether a heading names the company. */
    boolean isNamedIn(String heading) {
        if (compact(heading).contains(String.join("", words)) && words.size() > 1) {
            return true;
        }
        String folded = " " + heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}&]+", " ") + " ";
        return folded.contains(" " + String.join(" ", words) + " ") || folded.contains(" " + words.get(0) + " ");
    }

    private static Optional<Company> of(String name, TextRange range) {
        List<String> words = new ArrayList<>();
        for (String raw : unglued(name).split("[\\s,/]+")) {
            String word = plain(raw);
            boolean telling = !word.isEmpty() && !FORMS.contains(word) && !(words.isEmpty() && NO_NAMES.contains(word));
            if (telling) {
                words.add(word);
            }
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Company(
                        range, List.copyOf(words), LEGAL_FORM.matcher(name).find()));
    }

    /** What remains of a name that stands behind its own heading without a gap: "Harbor FoodsHarbor Foods Corp." */
    private static String unglued(String named) {
        String name = named.startsWith("About ") ? named.substring(6) : named;
        Matcher seam = SEAM.matcher(name);
        while (seam.find()) {
            String heading = compact(name.substring(0, seam.start()));
            String rest = name.substring(seam.start());
            if (heading.length() >= 3 && compact(rest).startsWith(heading)) {
                return rest;
            }
        }
        return name;
    }

    private static String compact(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String plain(String word) {
        String lower = POSSESSIVE.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        return SIGNS_AROUND.matcher(lower).replaceAll("");
    }

    private static String nextPlain(String text, int from, int notAfter) {
        int end = Math.min(from, notAfter);
        while (end < notAfter && Character.isLetter(text.charAt(end)) || end < notAfter && text.charAt(end) == '.') {
            end++;
        }
        return plain(text.substring(Math.min(from, end), end));
    }

    private static boolean isNameWord(String word, boolean last) {
        return last && JOINS.contains(word)
                ? false
                : WORD.matcher(word).matches() || word.endsWith("®") || word.endsWith("™");
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\n' || c == ',' || c == '(' || c == ')' || c == '—' || c == '–' || c == ';' || c == '"'
                || c == '“' || c == '”';
    }

    /** Steps back over white space, commas and whole brackets. */
    private static int overBrackets(String text, int place) {
        int i = place;
        for (int n = 0; n < 6; n++) {
            while (i > 0 && " ,\n".indexOf(text.charAt(i - 1)) >= 0) {
                i--;
            }
            if (i == 0 || text.charAt(i - 1) != ')' && text.charAt(i - 1) != ']') {
                return i;
            }
            int open = i - 1;
            int least = Math.max(0, i - 300);
            while (open >= least && text.charAt(open) != '(' && text.charAt(open) != '[') {
                open--;
            }
            if (open < least) {
                return i;
            }
            i = open;
        }
        return i;
    }
}
