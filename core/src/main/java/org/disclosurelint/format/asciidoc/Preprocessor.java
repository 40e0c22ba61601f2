package org.disclosurelint.format.asciidoc;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.disclosurelint.draft.FrontMatter;
import org.disclosurelint.format.plain.Preamble;
import org.disclosurelint.source.Address;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.Rendition;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/** Puts in what is included from the same repository, and leaves out what conditions exclude. One draft each. */
final class Preprocessor {
    /** How deep files may include each other. */
    static final int DEEPEST = 16;
    /** How many lines the file and all that it includes may have together. */
    static final int MOST_LINES = 500_000;

    /** How many conditions may be open at once. */
    static final int MOST_CONDITIONS = 100;

    /** How many characters they may have together: 4 Mi. */
    static final int MOST_CHARACTERS = 4 << 20;

    private static final Pattern INCLUDE = Pattern.compile("include::([^\\[]{1,1000})\\[([^\\]]{0,1000})]");
    private static final Pattern CONDITION =
            Pattern.compile("(ifdef|ifndef|ifeval|endif)::([^\\[]{0,500})\\[(.{0,2000})]");
    private static final Pattern EXPRESSION =
            Pattern.compile("([^<>=!]*+(?:[=!](?!=)[^<>=!]*+){0,100}+)(==|!=|<=|>=|<|>)(.*)");
    private static final Pattern LEVEL_OFFSET = Pattern.compile("leveloffset=[\"']?([+-]?\\d)[\"']?");

    private final SourceText main;
    private final Optional<Charset> encoding;
    private final boolean rendered;
    private final Rendition rendition;
    private final List<Line> lines = new ArrayList<>();
    private final Attributes attributes = new Attributes();
    private final Deque<Boolean> conditions = new ArrayDeque<>();
    /** How many of the open conditions do not hold. */
    private int failing;

    private FrontMatter data = FrontMatter.NONE;
    private int count;
    private int characters;

    private Preprocessor(SourceText main, Optional<Charset> encoding) {
        this.main = main;
        this.encoding = encoding;
        this.rendition = new Rendition(main.file());
        this.rendered = IntStream.rangeClosed(1, main.lineCount())
                .anyMatch(n -> main.line(n).startsWith("include::"));
    }

    static Preprocessor read(SourceText main, Optional<Charset> encoding) {
        Preprocessor processor = new Preprocessor(main, encoding);
        Preamble preamble = Preamble.of(main);
        processor.data = preamble.data();
        processor.read(main, preamble.lines() + 1, 0, List.of(main.file().path()));
        return processor;
    }

    List<Line> lines() {
        return lines;
    }

    FrontMatter data() {
        return data;
    }

    /** What the offsets of the lines count in: the file, or if it includes others, all of them put together. */
    SourceText source() {
        return rendered ? rendition.text() : main;
    }

    private void read(SourceText source, int from, int offset, List<String> path) {
        int open = conditions.size();
        characters += source.text().length();
        if (characters > MOST_CHARACTERS) {
            throw problem(source, 1, "more than " + MOST_CHARACTERS + " characters with all that is included");
        }
        for (int n = from; n <= source.lineCount(); n++) {
            String text = source.line(n).stripTrailing();
            if (++count > MOST_LINES) {
                throw problem(source, n, "more than " + MOST_LINES + " lines with all that is included");
            }
            int start = source.lineSpan(n).start();
            if (rendered) {
                start = rendition.length();
                rendition.line(source.line(n), new Address.InFile(source.file().path(), n));
            }
            Matcher condition = text.indexOf("::") > 0 ? CONDITION.matcher(text) : CONDITION.matcher("");
            if (condition.matches()) {
                condition(source, n, condition, start, offset);
            } else if (failing == 0) {
                Matcher include = INCLUDE.matcher(text);
                if (text.startsWith("include::") && include.matches()) {
                    include(source, n, include, offset, path);
                } else {
                    boolean escaped = text.startsWith("\\include::") || text.startsWith("\\ifdef::");
                    lines.add(escaped ? new Line(text.substring(1), start + 1, offset) : new Line(text, start, offset));
                    attributes.accept(text);
                }
            }
        }
        while (conditions.size() > open) {
            close();
        }
    }

    private void condition(SourceText source, int n, Matcher condition, int start, int offset) {
        String kind = condition.group(1);
        if (kind.equals("endif")) {
            if (conditions.isEmpty()) {
                throw problem(source, n, "endif without a condition that it ends");
            }
            close();
            return;
        }
        boolean holds = kind.equals("ifeval") ? compares(source, n, condition.group(3)) : isSet(condition.group(2));
        holds = kind.equals("ifndef") != holds;
        if (!kind.equals("ifeval") && !condition.group(3).isEmpty()) {
            if (holds && failing == 0) {
                lines.add(new Line(condition.group(3), start + condition.start(3), offset));
            }
        } else {
            if (conditions.size() == MOST_CONDITIONS) {
                throw problem(source, n, "more than " + MOST_CONDITIONS + " conditions open");
            }
            conditions.push(holds);
            failing += holds ? 0 : 1;
        }
    }

    private void close() {
        failing -= conditions.pop() ? 0 : 1;
    }

    /** {@code a,b} holds if one is set, {@code a+b} if both are. */
    private boolean isSet(String names) {
        if (names.indexOf('+') >= 0) {
            return List.of(names.split("\\+", -1)).stream()
                    .allMatch(name -> attributes.get(name).isPresent());
        }
        return List.of(names.split(",", -1)).stream()
                .anyMatch(name -> attributes.get(name).isPresent());
    }

    private boolean compares(SourceText source, int n, String text) {
        Matcher expression = EXPRESSION.matcher(text.strip());
        if (!expression.matches()) {
            throw problem(source, n, "not a condition: '" + text + "', expected for example \"{name}\" == \"value\"");
        }
        int order = compare(side(expression.group(1)), side(expression.group(3)));
        return switch (expression.group(2)) {
            case "==" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            default -> order >= 0;
        };
    }

    /** One side of a comparison without its quotation marks. */
    private String side(String text) {
        String side = text.strip();
        int from = side.startsWith("\"") || side.startsWith("'") ? 1 : 0;
        int cut = side.length() > from && (side.endsWith("\"") || side.endsWith("'")) ? 1 : 0;
        return attributes.resolve(side.substring(from, side.length() - cut));
    }

    private static int compare(String left, String right) {
        boolean numbers = left.matches("-?\\d{1,9}") && right.matches("-?\\d{1,9}");
        return numbers ? Integer.compare(Integer.parseInt(left), Integer.parseInt(right)) : left.compareTo(right);
    }

    private void include(SourceText source, int n, Matcher include, int offset, List<String> path) {
        String target = attributes.resolve(include.group(1)).strip();
        String options = include.group(2);
        if (target.indexOf('{') >= 0) {
            throw problem(source, n, "includes '" + target + "', in which an attribute is not set");
        }
        if (target.matches("[a-zA-Z][a-zA-Z0-9+.-]{1,20}:.*")) {
            throw problem(source, n, "includes '" + target + "': only files of the repository are read");
        }
        if (options.matches(".*(?:tags?|lines|indent)=.*")) {
            throw problem(source, n, "includes a part of '" + target + "': only whole files are read");
        }
        Optional<SourceFile> file = sibling(source, n, target);
        if (file.isEmpty()) {
            if (options.contains("optional")) {
                return;
            }
            throw problem(source, n, "includes '" + target + "', which is no file of the repository");
        }
        String name = file.get().path();
        if (path.contains(name) || path.size() > DEEPEST) {
            throw problem(
                    source,
                    n,
                    "includes '" + target + "', which " + (path.contains(name) ? "includes it" : "is too deep"));
        }
        Matcher level = LEVEL_OFFSET.matcher(options);
        int deeper = level.find() ? Integer.parseInt(level.group(1)) : 0;
        List<String> inner = new ArrayList<>(path);
        inner.add(name);
        SourceText text = SourceText.decode(file.get(), encoding);
        int from = Preamble.of(text).lines() + 1;
        rendition.including(file.get());
        read(text, from, offset + deeper, inner);
    }

    private static Optional<SourceFile> sibling(SourceText source, int n, String target) {
        try {
            return source.file().sibling(target);
        } catch (IOException e) {
            throw problem(source, n, "includes '" + target + "', which cannot be read");
        }
    }

    private static ProblemsException problem(SourceText source, int line, String message) {
        Span span = source.lineSpan(line);
        return new ProblemsException(List.of(Problem.at(source, span, message, Optional.empty())));
    }
}
