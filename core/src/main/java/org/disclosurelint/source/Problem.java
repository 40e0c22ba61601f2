package org.disclosurelint.source;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something wrong with an input (a rule file, the configuration, a draft), told so that its author can mend it. Not a
 * finding: findings are about what a draft says.
 *
 * @param path the file, as reports name it
 * @param region where in it, if a place is known
 * @param line the text of the first line of the region, without its line end; empty if no place is known
 * @param message one line that says what is wrong and what was expected, without a full stop
 * @param hint what was probably meant ("did you mean …?"), if something is near
 */
public record Problem(String path, Optional<Region> region, String line, String message, Optional<String> hint) {

    public Problem {
        message = message.replaceAll("\\s*\\R\\s*", " ");
    }

    /** By path, then by place; a problem of a file as a whole goes first. */
    public static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::path)
            .thenComparingInt(p -> p.region().map(Region::startLine).orElse(0))
            .thenComparingInt(p -> p.region().map(Region::startColumn).orElse(0));

    /** A problem with a file as a whole. */
    public static Problem of(String path, String message) {
        return new Problem(path, Optional.empty(), "", message, Optional.empty());
    }

    /** A problem at a place in a file. */
    public static Problem at(SourceText source, Span span, String message, Optional<String> hint) {
        Region region = source.region(span);
        return new Problem(source.file().path(), Optional.of(region), source.line(region.startLine()), message, hint);
    }

    /**
     * The same problem without a word of the file: no line, no hint, and of the message only what comes before anything that
     * may be quoted (quotation marks, a bracket, a colon). Path and place stay.
     */
    public Problem redacted() {
        String said = message.split("['\"(\\[:\u2018\u2019\u201C\u201D]", 2)[0].strip();
        return new Problem(
                path,
                region,
                "",
                said.equals(message) ? message : (said.isEmpty() ? "it is not right" : said) + " ... (redacted)",
                Optional.empty());
    }

    /**
     * The problem as a compiler would print it: {@code path:line:column: message}, the line and a caret under the
     * place if the line is known, the hint. Lines are separated by {@code \n}; no line end at the end.
     */
    public String render() {
        StringBuilder out = new StringBuilder(path);
        region.ifPresent(r -> out.append(':').append(r.startLine()).append(':').append(r.startColumn()));
        out.append(": ").append(message);
        region.filter(r -> !line.isEmpty()).ifPresent(r -> {
            int from = Math.min(r.startColumn() - 1, line.length());
            int to = r.endLine() == r.startLine() ? Math.min(r.endColumn() - 1, line.length()) : line.length();
            // A tab stays a tab above and below, so that the caret stands under the place at any tab width.
            String lead = line.substring(0, from).replaceAll("[^\t]", " ");
            out.append("\n  ").append(line).append("\n  ").append(lead).append("^".repeat(Math.max(1, to - from)));
        });
        hint.ifPresent(h -> out.append("\n  ").append(h));
        return out.toString();
    }
}
