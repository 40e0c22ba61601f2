package org.disclosurelint.format.plain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.FrontMatter;
import org.disclosurelint.draft.ReleaseType;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/**
 * The front matter at the head of a source: lines of {@code key: value} between two lines {@code ---}. Only {@code title},
 * {@code date} and {@code release-type} are read, in the plain, quoted and folded forms of YAML; whatever else a site generator keeps there is let be.
 *
 * @param data what it says
 * @param lines how many lines it takes, the {@code ---} lines included; 0 if there is none
 */
public record Preamble(FrontMatter data, int lines) {
    private static final Preamble NONE = new Preamble(FrontMatter.NONE, 0);
    private static final int LONGEST = 200;
    private static final Pattern ENTRY =
            Pattern.compile("[\"']?([A-Za-z_][\\w. -]{0,60})[\"']?[ \t]*:(?:[ \t]+(.*)|[ \t]*)");
    private static final Pattern ITEM = Pattern.compile("[ \t]*-[ \t]|[ \t]+\\S");
    private static final Pattern COMMENT = Pattern.compile("(?:^|[ \t])#.*");
    private static final Pattern WORD = Pattern.compile("[^\\s\\[\\],\"'-][^\\s\\[\\],\"']*");
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[Tt ].*)?");

    /** @throws ProblemsException if the date is none, or a release type is not known */
    public static Preamble of(SourceText source) {
        int end = end(source);
        if (end == 0) {
            return NONE;
        }
        Optional<String> title = Optional.empty();
        Optional<LocalDate> date = Optional.empty();
        Set<ReleaseType> types = Set.of();
        for (int n = 2; n < end; n++) {
            Matcher entry = ENTRY.matcher(source.line(n));
            if (!entry.matches()) {
                continue;
            }
            if (entry.group(1).equals("title")) {
                title = Optional.of(value(source, n, end, entry)).filter(t -> !t.isBlank());
            } else if (entry.group(1).equals("date")) {
                String value = value(source, n, end, entry);
                date = value.isBlank() ? Optional.empty() : Optional.of(date(source, n, entry, value));
            } else if (entry.group(1).equals("release-type")) {
                types = types(source, n, end);
            }
        }
        return new Preamble(new FrontMatter(title, date, types), end);
    }

    /** The line that closes the front matter, or 0 if there is none: a rule at the head of a release opens none. */
    private static int end(SourceText source) {
        if (!source.line(1).stripTrailing().equals("---")) {
            return 0;
        }
        boolean entries = false;
        for (int n = 2; n <= Math.min(LONGEST, source.lineCount()); n++) {
            String line = source.line(n).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return entries || n == 2 ? n : 0;
            }
            boolean entry = ENTRY.matcher(line).matches();
            boolean rest = line.isEmpty() || " \t#-".indexOf(line.charAt(0)) >= 0;
            if (!entry && !rest) {
                return 0;
            }
            entries |= entry;
        }
        return 0;
    }

    /** One type or several: {@code results}, {@code [results, dividend]}, or a list with a hyphen before each. */
    private static Set<ReleaseType> types(SourceText source, int line, int end) {
        Set<ReleaseType> types = EnumSet.noneOf(ReleaseType.class);
        for (int n = line; n < end && (n == line || ITEM.matcher(source.line(n)).lookingAt()); n++) {
            int from = n == line ? source.line(n).indexOf(':') + 1 : 0;
            String text = COMMENT.matcher(source.line(n)).replaceFirst("");
            Matcher word = WORD.matcher(text).region(Math.min(from, text.length()), text.length());
            while (word.find()) {
                types.add(type(source, n, word));
            }
        }
        return types;
    }

    private static ReleaseType type(SourceText source, int line, Matcher word) {
        int start = source.lineSpan(line).start();
        return ReleaseType.of(word.group())
                .orElseThrow(() -> new ProblemsException(List.of(Problem.at(
                        source,
                        new Span(start + word.start(), start + word.end()),
                        "unknown release type '" + word.group() + "', expected one of "
                                + String.join(", ", ReleaseType.ids()),
                        Optional.of("for example: release-type: [results, dividend]")))));
    }

    private static String value(SourceText source, int line, int end, Matcher entry) {
        String inline = Optional.ofNullable(entry.group(2)).orElse("").strip();
        boolean block = inline.matches("[>|][-+]?");
        StringBuilder value = new StringBuilder(block ? "" : inline);
        for (int n = line + 1; n < end && source.line(n).startsWith(" "); n++) {
            value.append(' ').append(source.line(n).strip());
        }
        return block ? value.toString().strip() : plain(value.toString().strip());
    }

    private static String plain(String value) {
        int last = value.length() - 1;
        if (last > 0 && value.charAt(0) == '"' && value.lastIndexOf('"') > 0) {
            return value.substring(1, value.lastIndexOf('"'))
                    .replace("\\\"", "\"")
                    .replace("\\\\", "\\");
        }
        if (last > 0 && value.charAt(0) == '\'' && value.lastIndexOf('\'') > 0) {
            return value.substring(1, value.lastIndexOf('\'')).replace("''", "'");
        }
        int comment = value.startsWith("#") ? 0 : value.indexOf(" #");
        return comment < 0 ? value : value.substring(0, comment).strip();
    }

    private static LocalDate date(SourceText source, int line, Matcher entry, String value) {
        Matcher date = DATE.matcher(value);
        if (date.matches()) {
            try {
                return LocalDate.parse(date.group(1));
            } catch (DateTimeException e) {
                throw noDate(source, line, entry, value);
            }
        }
        throw noDate(source, line, entry, value);
    }

    private static ProblemsException noDate(SourceText source, int line, Matcher entry, String value) {
        Span whole = source.lineSpan(line);
        int at = whole.start() + (entry.group(2) == null ? 0 : entry.start(2));
        return new ProblemsException(List.of(Problem.at(
                source,
                new Span(at, whole.end()),
                "'" + value + "' is not a date, expected year-month-day",
                Optional.of("for example: date: 2026-05-06"))));
    }
}
