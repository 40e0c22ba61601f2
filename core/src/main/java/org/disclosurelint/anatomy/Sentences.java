package org.disclosurelint.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;

/**
 * Cuts a line into sentences, well enough to tell parts from each other; rules use the sentences of {@code language}.
 * It also cuts where a release lost its line breaks and a heading stands glued to the text before it
 * ({@code …their patients.About Acme}).
 */
final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?]['\"”’)\\]]{0,3}(?=(\\s*)['\"“‘(]?[\\p{Lu}\\p{N}©*])");
    private static final Pattern OPENER = Pattern.compile(
            "(?:About (?:the )?[A-Z0-9]|SOURCE:? +[A-Z]|Source: ?[A-Z]|View (?:original|source|the original) (?:content|version|release|press)"
                    + "|(?:(?:Media|Press|Investors?|Company|Corporate|IR|PR)(?: Relations)? ?(?:(?:and|&|/) ?(?:Media|Press|Investors?)(?: Relations)? ?)?)?"
                    + "(?:CONTACTS?:|Contacts?(?: (?:Details|Information|Info))?:)"
                    + "|Safe Harbor (?:Statement|Provision)|(?:Cautionary (?:Note|Statement|Language)\\b[^.]{0,40}|Note (?:on|Regarding) )?"
                    + "Forward[- ]Looking (?:Statements?|Information)(?=:|\\p{Lu}\\p{Ll}|$)|Neither (?:the )?TSX)");
    private static final Pattern ADDRESS_END =
            Pattern.compile("(?:\\.(?:com|org|net|ca|cn|io|gov|edu)|/[\\w/-]{2,40})$");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "st", "jr", "sr", "vs", "no", "nos", "jan", "feb", "mar", "apr", "jun", "jul",
            "aug", "sep", "sept", "oct", "nov", "dec", "calif", "mass", "conn", "fla", "tex", "wash", "wis", "minn",
            "mich", "colo", "ariz", "ill", "ind", "tenn", "va", "pa", "ga", "ore", "mo", "md", "del", "nev", "okla",
            "ont", "que", "ave", "blvd", "rd", "ste", "dept", "messrs", "prof", "rev", "gen", "sen", "rep", "gov",
            "hon", "ft", "mt", "ph", "approx", "est", "ext", "tel", "e.g", "i.e", "etc");
    private static final Set<String> FIRMS =
            Set.of("inc", "corp", "co", "ltd", "llc", "plc", "l.p", "lp", "s.a", "n.v", "a.g", "bros", "cos");
    private static final Pattern STARTER = Pattern.compile(
            "['\"“]?(?:The|This|These|Those|In|For|We|Our|Its?|About|Such|Any|All|As|At|On|By|To|With|Forward|Certain|Statements?|Investors|Founded|Headquartered|Additional|More|Please|Visit|Except|Neither|A|An)\\b");

    private Sentences() {}

    /**
     * A sentence.
     *
     * @param range its stretch of the prose, without surrounding white space
     * @param text the characters of that stretch
     */
    record Piece(TextRange range, String text) {}

    /** The sentences of a line that begins at an offset of the prose, in order. */
    static List<Piece> of(String line, int offset) {
        TreeSet<Integer> cuts = new TreeSet<>();
        Matcher end = END.matcher(line);
        while (end.find()) {
            if (ends(line, end.start(), end.end(), !end.group(1).isEmpty())) {
                cuts.add(end.end());
            }
        }
        Matcher opener = OPENER.matcher(line);
        while (opener.find()) {
            if (opener.start() > 0 && opens(line, opener.start())) {
                cuts.add(opener.start());
            }
        }
        cuts.add(line.length());
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            TextRange piece = new TextRange(from, cut).stripped(line);
            if (!piece.isEmpty()) {
                pieces.add(new Piece(piece.shift(offset), piece.of(line)));
            }
            from = cut;
        }
        return pieces;
    }

    private static boolean ends(String line, int mark, int after, boolean spaced) {
        if (line.charAt(mark) != '.') {
            return spaced || Character.isLetter(line.charAt(after)) || line.charAt(after) == '“';
        }
        int word = mark;
        while (word > 0 && !Character.isWhitespace(line.charAt(word - 1)) && mark - word < 60) {
            word--;
        }
        String before = line.substring(word, mark);
        String bare = before.replaceAll("^[^\\p{L}\\p{N}]+", "").toLowerCase(java.util.Locale.ROOT);
        if (!spaced) {
            // Glued: only after a word, a figure or a closing mark, and never inside a web address or "U.S.A".
            boolean address = (before.contains("@") || before.contains("www") || before.contains("http"))
                    && !ADDRESS_END.matcher(before).find();
            return !address
                    && (after > mark + 1 || before.length() > 2 && Character.isLetter(line.charAt(after)))
                    && (ADDRESS_END.matcher(before).find() || !bare.contains("."))
                    && !FIRMS.contains(bare);
        }
        if (after > mark + 1 && line.charAt(mark + 1) != ')') {
            return true;
        }
        if (FIRMS.contains(bare)) {
            return STARTER.matcher(line)
                    .region(skipSpace(line, after), line.length())
                    .lookingAt();
        }
        if (bare.length() == 1 && Character.isUpperCase(before.charAt(before.length() - 1)) || bare.equals("u.s")) {
            return STARTER.matcher(line)
                    .region(skipSpace(line, after), line.length())
                    .lookingAt();
        }
        return !ABBREVIATIONS.contains(bare);
    }

    private static boolean opens(String line, int start) {
        char glued = line.charAt(start - 1);
        if (Character.isLetterOrDigit(glued)) {
            return true;
        }
        int before = start - 1;
        while (before > 0 && Character.isWhitespace(line.charAt(before))) {
            before--;
        }
        return ".!?\"”’)]/".indexOf(line.charAt(before)) >= 0
                || ADDRESS_END
                        .matcher(line.substring(Math.max(0, before - 40), before + 1))
                        .find();
    }

    private static int skipSpace(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
