package org.disclosurelint.format.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.DraftBuilder;
import org.disclosurelint.draft.Mark;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/** Makes marks of what the lines of a document show of how they were written, and of its comments and properties. */
final class Traces {
    /** The most marks of one draft that are told of; beyond it the draft needs an editor, not a list. */
    static final int MOST = 5_000;
    /** The author of comments that the engine itself wrote into a copy: they are no traces of drafting. */
    static final String OURSELVES = "DisclosureLint";

    private static final Pattern FIELD_ERROR = Pattern.compile("Error! [A-Z][A-Za-z' ]{4,70}\\.");

    /** A comment in the margin. */
    record Comment(String author, String text) {}

    /** Something that the file says of itself: its name, the words, and where in the rendition they stand. */
    private record Aside(Mark.Kind kind, String name, String words, int at) {}

    private final Map<String, Comment> comments = new HashMap<>();
    private final List<Aside> asides = new ArrayList<>();
    private int marks;

    void comment(String id, Comment comment) {
        comments.put(id, comment);
    }

    /** A property of the file, if it says something; puts it into the rendition. */
    void property(FlowWriter writer, String name, String words) {
        if (!words.isBlank()) {
            int at = writer.aside(words.strip(), "document property \"" + name + "\"");
            asides.add(new Aside(Mark.Kind.PROPERTY, name, words.strip(), at));
        }
    }

    void macros(FlowWriter writer) {
        int at = writer.aside("macros", "macros");
        asides.add(new Aside(Mark.Kind.MACRO, "macros", "macros", at));
    }

    void write(FlowWriter lines, SourceText source, DraftBuilder draft) {
        for (TextLine line : lines.lines()) {
            int start = lines.start(line);
            for (Trace trace : line.traces()) {
                Span at = new Span(start + trace.from(), start + trace.to());
                String words = trace.words().isEmpty() ? source.words(at) : trace.words();
                add(draft, trace.kind(), at, words, trace.note(), trace.author());
            }
            errors(line, start, draft);
        }
        writeComments(lines, source, draft);
        for (Aside aside : asides) {
            Span at = new Span(
                    aside.at(),
                    aside.at() + aside.words().replaceAll("\\s+", " ").length());
            add(draft, aside.kind(), at, aside.words(), Optional.of(aside.name()), Optional.empty());
        }
    }

    /** What Word writes where a field finds nothing stands there even when the field itself is long gone. */
    private void errors(TextLine line, int start, DraftBuilder draft) {
        Matcher error = FIELD_ERROR.matcher(line.text());
        while (error.find()) {
            Span at = new Span(start + error.start(), start + error.end());
            add(draft, Mark.Kind.FIELD, at, error.group(), Optional.of("error"), Optional.empty());
        }
    }

    private void writeComments(FlowWriter lines, SourceText source, DraftBuilder draft) {
        Map<String, Integer> starts = new HashMap<>();
        Map<String, Span> places = new HashMap<>();
        for (TextLine line : lines.lines()) {
            for (TextLine.CommentPoint point : line.comments()) {
                int at = lines.start(line) + point.offset();
                if (point.isStart()) {
                    starts.putIfAbsent(point.id(), at);
                } else {
                    int from = Math.min(at, starts.getOrDefault(point.id(), at));
                    places.putIfAbsent(point.id(), new Span(from, at));
                }
            }
        }
        comments.forEach((id, comment) -> {
            if (!comment.author().equals(OURSELVES)) {
                Span at = places.getOrDefault(id, new Span(0, 0));
                add(
                        draft,
                        Mark.Kind.COMMENT,
                        at,
                        source.words(at),
                        Optional.of(comment.text()),
                        Scribe.named(comment.author()));
            }
        });
    }

    private void add(
            DraftBuilder draft, Mark.Kind kind, Span at, String words, Optional<String> note, Optional<String> author) {
        if (++marks > MOST) {
            return;
        }
        TextRange anchor =
                kind == Mark.Kind.PROPERTY || kind == Mark.Kind.MACRO ? new TextRange(0, 0) : draft.rangeOf(at);
        draft.mark(new Mark(kind, anchor, at, quote(words), note, author.map(a -> a.replaceAll("\\s+", " "))));
    }

    private static String quote(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        String shown = line.isEmpty() && !words.isEmpty() ? "a space" : line;
        return shown.length() > TextLine.LONGEST_QUOTE ? shown.substring(0, TextLine.LONGEST_QUOTE) + "…" : shown;
    }
}
