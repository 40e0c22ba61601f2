package org.disclosurelint.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/**
 * A slip that the parser notices only later, or takes for another: told by how the lines of the file look. Asked only of a file
 * that is no YAML.
 *
 * @param at the 0-based offset of the slip in the text
 * @param message what is wrong and what would cure it, without a full stop
 */
record CommonSlip(int at, String message) {
    private static final Pattern KEY = Pattern.compile("(?<before> {0,80}(?:- {1,8})?)[A-Za-z][\\w+-]{0,60}:(?= |$)");
    private static final Pattern QUOTED = Pattern.compile(
            "(?<before> {0,80}(?:- {1,8})?(?:[A-Za-z][\\w+-]{0,60}: {1,8}|(?<=- )))(?<mark>[\"'])(?<words>.*)");
    private static final Pattern BRACKETED = Pattern.compile(
            "(?<before> {0,80}(?:- {1,8}|[A-Za-z][\\w+-]{0,60}: {1,8}))\\[.{0,4000}][^\\S\\n]{0,8}[^\\s,\\]}#:].*");

    /**
     * The slip behind a fault, if it is one of these.
     *
     * @param fault the 0-based offset at which the parser gave up
     */
    static Optional<CommonSlip> behind(SourceText source, int fault) {
        int last = source.lineOf(fault);
        return unclosed(source, last).or(() -> bracketed(source, last)).or(() -> askew(source, fault, last));
    }

    /** A quotation mark that its line does not close, before a line that begins with a key at no deeper column. */
    private static Optional<CommonSlip> unclosed(SourceText source, int last) {
        for (int line = 1; line < last; line++) {
            Matcher quoted = QUOTED.matcher(text(source, line));
            Matcher key = KEY.matcher(text(source, line + 1));
            if (quoted.matches()
                    && key.lookingAt()
                    && indent(text(source, line + 1)) <= indent(text(source, line))
                    && !closes(quoted.group("words"), quoted.group("mark").charAt(0))) {
                return Optional.of(new CommonSlip(
                        source.lineSpan(line).start() + quoted.start("mark"),
                        "this quotation mark is never closed: it needs another behind the last word"));
            }
        }
        return Optional.empty();
    }

    /** Whether a mark ends what it began; in double marks a backslash takes the meaning of the next sign, single ones are doubled. */
    private static boolean closes(String words, char mark) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == '\\' && mark == '"') {
                i++;
            } else if (words.charAt(i) == mark) {
                if (mark == '"' || i + 1 == words.length() || words.charAt(i + 1) != mark) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** A text that begins with a bracket, which is read as a list and goes on behind it. */
    private static Optional<CommonSlip> bracketed(SourceText source, int last) {
        Matcher bracketed = BRACKETED.matcher(text(source, last));
        return bracketed.matches()
                ? Optional.of(new CommonSlip(
                        source.lineSpan(last).start() + bracketed.end("before"),
                        "a text cannot begin with [: put it in quotation marks"))
                : Optional.empty();
    }

    /** A key that begins at another column than those of its neighbors. */
    private static Optional<CommonSlip> askew(SourceText source, int fault, int last) {
        String line = text(source, last);
        Matcher key = KEY.matcher(line);
        int column = fault - source.lineSpan(last).start();
        if (!key.lookingAt() || column > key.end() || last == 1) {
            return Optional.empty();
        }
        int before = last - 1;
        while (before > 1 && text(source, before).isBlank()) {
            before--;
        }
        return indent(line) == indent(text(source, before))
                ? Optional.empty()
                : Optional.of(new CommonSlip(
                        source.lineSpan(last).start() + key.end("before"),
                        "this key begins at another column than its neighbors: keys of one mapping stand one below the"
                                + " other"));
    }

    private static String text(SourceText source, int line) {
        Span span = source.lineSpan(line);
        return source.text().substring(span.start(), span.end()).stripTrailing();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
