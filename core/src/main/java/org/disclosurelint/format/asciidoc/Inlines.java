package org.disclosurelint.format.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.disclosurelint.format.prose.MappedText;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceText;

/**
 * Makes words of marked-up text, in the order of Asciidoctor: what is passed through, signs of formatting, attributes,
 * replacements, macros, line breaks. Not thread-safe; one per draft.
 */
final class Inlines {
    /** Signs of the same kind stand close; of a macro only the beginning is matched, for it may hold a paragraph. */
    private static final Pattern PASS = Pattern.compile(
            "\\+\\+\\+(.{1,300}?)\\+\\+\\+|(?<!\\+)\\+\\+(?!\\+)(.{1,300}?)\\+\\+"
                    + "|(?<macro>pass:[a-z,]{0,20}\\[)"
                    + "|(?<![\\w;:\\\\+])\\+(\\S|\\S.{0,300}?\\S)\\+(?![\\w+])"
                    + "|(?<![\\w\"'`])`\\+(\\S|\\S.{0,300}?\\S)\\+`(?![\\w\"'`])",
            Pattern.DOTALL);

    private static final Pattern REFERENCE = Pattern.compile("(\\\\?)\\{([A-Za-z0-9_][A-Za-z0-9_-]{0,80})}");
    private static final Pattern REPLACED = Pattern.compile(
            "\\\\?\\((?:C|R|TM)\\)|(?:^|[ \n\\\\])--(?=[ \n]|$)[ \n]?|(?<=\\w)\\\\?--(?=\\w)|\\\\?\\.\\.\\.|`'"
                    + "|(?<=[\\p{L}\\p{N}])\\\\?'(?=\\p{L})|\\\\?(?:->|=>|<-|<=)|&(?:[A-Za-z]{2,12}|#\\d{2,6}|#x[0-9A-Fa-f]{2,5});",
            Pattern.MULTILINE);
    private static final Map<String, String> REPLACEMENTS = Map.ofEntries(
            Map.entry("(C)", "©"),
            Map.entry("(R)", "®"),
            Map.entry("(TM)", "™"),
            Map.entry("...", "…"),
            Map.entry("`'", "’"),
            Map.entry("'", "’"),
            Map.entry("->", "→"),
            Map.entry("=>", "⇒"),
            Map.entry("<-", "←"),
            Map.entry("<=", "⇐"),
            Map.entry("--", "—"));

    /** How many characters references to attributes may put in, in the whole draft. */
    static final int MOST_PUT_IN = 1_000_000;

    private final SourceText source;
    private final Attributes attributes;
    private final Macros macros;
    private int putIn;

    Inlines(SourceText source, Attributes attributes, Macros macros) {
        this.source = source;
        this.attributes = attributes;
        this.macros = macros;
    }

    /** A line of words; {@code hard} if the break before it was asked for. */
    record Words(MappedText text, boolean hard) {}

    /** @param everyBreak whether each line end of the source is a line break */
    List<Words> read(List<Line> lines, boolean everyBreak) {
        Marked text = new Marked();
        for (int n = 0; n < lines.size(); n++) {
            Line line = lines.get(n);
            int to = line.text().length();
            boolean last = n + 1 == lines.size();
            boolean hard = line.text().endsWith(" +") && to > 2;
            to -= hard ? 2 : 0;
            for (int i = 0; i < to; i++) {
                text.append(line.text().charAt(i), line.start() + i, line.start() + i + 1, true);
            }
            if (!last) {
                text.append(
                        hard || everyBreak ? Marked.BREAK : '\n',
                        line.end(),
                        lines.get(n + 1).start(),
                        true);
            }
        }
        return lines(macros.apply(replacements(references(Quotes.apply(passed(text))))));
    }

    private static List<Words> lines(Marked text) {
        List<Words> lines = new ArrayList<>();
        int from = 0;
        boolean hard = false;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.at(i) == '\n' || text.isBreak(i)) {
                lines.add(new Words(text.text(from, i), hard));
                hard = i < text.length() && text.isBreak(i);
                from = i + 1;
            }
        }
        return lines;
    }

    private static Marked passed(Marked text) {
        if (text.seen().chars().noneMatch(c -> c == '+')
                && !text.seen().toString().contains("pass:")) {
            return text;
        }
        Marked out = new Marked();
        Matcher pass = PASS.matcher(text.seen());
        int[] brackets = text.brackets();
        int at = 0;
        int from = 0;
        while (pass.find(from)) {
            boolean macro = pass.start("macro") >= 0;
            from = pass.end();
            int bracket = macro ? brackets[from] : from;
            if (bracket < 0) {
                continue;
            }
            out.append(text, at, pass.start());
            if (macro) {
                passed(text, from, bracket, out);
                from = bracket + 1;
            } else {
                for (int group = 1; group <= pass.groupCount(); group++) {
                    if (pass.start(group) >= 0) {
                        out.appendPlain(text, pass.start(group), pass.end(group));
                    }
                }
            }
            at = from;
        }
        out.append(text, at, text.length());
        return out;
    }

    /** What stands in a macro, where {@code \]} is a bracket. */
    private static void passed(Marked text, int from, int to, Marked out) {
        int at = from;
        for (int i = from; i + 1 < to; i++) {
            if (text.seen().charAt(i) == '\\' && text.seen().charAt(i + 1) == ']') {
                out.appendPlain(text, at, i);
                at = i + 1;
            }
        }
        out.appendPlain(text, at, to);
    }

    private Marked references(Marked text) {
        Marked out = new Marked();
        Matcher reference = REFERENCE.matcher(text.seen());
        int at = 0;
        while (reference.find()) {
            String value = attributes.get(reference.group(2)).orElse(reference.group());
            out.append(text, at, reference.start());
            putIn += value.length();
            if (putIn > MOST_PUT_IN) {
                throw new ProblemsException(List.of(Problem.of(
                        source.file().path(), "attributes put in more than " + MOST_PUT_IN + " characters")));
            }
            if (reference.group(1).isEmpty()) {
                boolean sign = value.length() == 1;
                out.append(value, text, reference.start(), reference.end(), !sign);
            } else {
                out.append(text, reference.start() + 1, reference.end());
            }
            at = reference.end();
        }
        out.append(text, at, text.length());
        return out;
    }

    private static Marked replacements(Marked text) {
        Marked out = new Marked();
        Matcher found = REPLACED.matcher(text.seen());
        int at = 0;
        while (found.find()) {
            String sign = found.group();
            out.append(text, at, found.start());
            boolean dash = sign.contains("--") && !sign.startsWith("\\");
            if (sign.startsWith("\\")) {
                out.appendPlain(text, found.start() + 1, found.end());
            } else if (sign.startsWith("&")) {
                out.append(StringEscapeUtils.unescapeHtml4(sign), text, found.start(), found.end(), false);
            } else if (dash && sign.length() > 2) {
                out.append(" — ", text, found.start(), found.end(), false);
            } else {
                String words = REPLACEMENTS.getOrDefault(sign, sign);
                out.append(words, text, found.start(), found.end(), false);
            }
            at = found.end();
        }
        out.append(text, at, text.length());
        return out;
    }
}
