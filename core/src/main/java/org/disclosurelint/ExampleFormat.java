package org.disclosurelint;

import java.util.List;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.Mark;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.format.DraftFormat;
import org.disclosurelint.format.Reading;
import org.disclosurelint.format.plain.PlainTextFormat;
import org.disclosurelint.rule.Example;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/**
 * Reads an example as plain text, and with it what the rule file says that a word processor would have kept.
 *
 * @param example the only one that it reads
 */
record ExampleFormat(Example example) implements DraftFormat {
    @Override
    public String name() {
        return new PlainTextFormat().name();
    }

    @Override
    public List<String> extensions() {
        return new PlainTextFormat().extensions();
    }

    @Override
    public List<Draft> read(SourceFile file, Reading how) {
        Draft draft = new PlainTextFormat().read(file, how).get(0);
        int before = draft.source().text().length() - example.text().length();
        if (example.given().mark().isPresent()) {
            Example.GivenMark given = example.given().mark().get();
            List<TextRange> places = example.marked().isEmpty() ? List.of(new TextRange(0, 0)) : example.marked();
            for (TextRange place : places) {
                draft = draft.with(mark(given, draft, new Span(before + place.start(), before + place.end())));
            }
        }
        return List.of(draft);
    }

    private static Mark mark(Example.GivenMark given, Draft draft, Span at) {
        SourceText source = draft.source();
        TextRange anchor = range(draft, at);
        String words = given.words().orElseGet(() -> source.words(at));
        return new Mark(given.kind(), anchor, at, words, given.note(), given.author());
    }

    /** The prose of a stretch of the source; an example is short, so every place of it is tried. */
    private static TextRange range(Draft draft, Span at) {
        int from = draft.text().length();
        int to = 0;
        for (int i = 0; i < draft.text().length(); i++) {
            Span here = draft.locate(new TextRange(i, i + 1));
            if (here.start() < at.end() && here.end() > at.start()) {
                from = Math.min(from, i);
                to = Math.max(to, i + 1);
            }
        }
        return from < to ? new TextRange(from, to) : new TextRange(0, 0);
    }
}
