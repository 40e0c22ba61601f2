package org.disclosurelint.format.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.FrontMatter;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceText;

/**
 * The front matter at the head of a source: YAML between two lines {@code ---}, or an object of JSON, as site generators keep
 * it. What is no front matter loads nothing that reads it.
 *
 * @param data what it says
 * @param lines how many lines it takes, those that open and close it included; 0 if there is none
 */
public record Preamble(FrontMatter data, int lines) {
    /** The most lines that front matter takes; what is longer is none. */
    static final int LONGEST = 200;

    private static final Preamble NONE = new Preamble(FrontMatter.NONE, 0);
    private static final Pattern ENTRY =
            Pattern.compile("[\"']?([A-Za-z_][\\w. -]{0,60})[\"']?[ \t]*:(?:[ \t]+.*|[ \t]*)");
    private static final Pattern OBJECT = Pattern.compile("\\{\\s{0,200}(?:\"[^\"\\v]{0,60}\"\\s{0,20}:|\\})");

    /** @throws ProblemsException if it cannot be read, or gives something that is not what its key says */
    public static Preamble of(SourceText source) {
        return source.text().startsWith("{") ? json(source) : yaml(source);
    }

    /** A rule at the head of a release opens none: every line up to the second one has the form of YAML, and one has a key. */
    private static Preamble yaml(SourceText source) {
        if (!source.line(1).stripTrailing().equals("---")) {
            return NONE;
        }
        boolean entries = false;
        boolean ours = false;
        for (int n = 2; n <= Math.min(LONGEST, source.lineCount()); n++) {
            String line = source.line(n).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                FrontMatter data =
                        ours ? FrontMatterReader.read(source, source.lineSpan(n).start()) : FrontMatter.NONE;
                return entries || n == 2 ? new Preamble(data, n) : NONE;
            }
            Matcher entry = ENTRY.matcher(line);
            boolean rest = line.isEmpty() || " \t#-]}".indexOf(line.charAt(0)) >= 0;
            if (entry.matches()) {
                entries = true;
                ours |= FrontMatterReader.KEYS.contains(entry.group(1));
            } else if (!rest) {
                return NONE;
            }
        }
        return NONE;
    }

    /** An object whose last brace ends a line; a brace that begins a sentence opens none. */
    private static Preamble json(SourceText source) {
        if (!OBJECT.matcher(source.text()).lookingAt()) {
            return NONE;
        }
        int end = endOfObject(source);
        int line = source.lineOf(end);
        boolean alone =
                source.text().substring(end, source.lineSpan(line).end()).isBlank();
        return end > 0 && alone ? new Preamble(FrontMatterReader.read(source, end), line) : NONE;
    }

    /** The offset behind the brace that closes the first; 0 if none does within as many lines as are read. */
    private static int endOfObject(SourceText source) {
        String text = source.text();
        int last = source.lineSpan(Math.min(LONGEST, source.lineCount())).end();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < last; i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return i + 1;
            }
        }
        return 0;
    }
}
