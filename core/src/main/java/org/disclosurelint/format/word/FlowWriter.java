package org.disclosurelint.format.word;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.DraftBuilder;
import org.disclosurelint.source.Address;
import org.disclosurelint.source.Rendition;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;

/**
 * Makes a draft of stories: the rendition first, one line a paragraph, then its blocks ({@link BlockWriter}), then its marks
 * ({@link Traces}). One writer, one draft; not thread-safe.
 */
final class FlowWriter {
    private final Rendition rendition;
    private final Map<TextLine, Integer> starts = new IdentityHashMap<>();
    private final List<TextLine> lines = new ArrayList<>();
    private final List<List<Flow>> stories = new ArrayList<>();

    FlowWriter(SourceFile file) {
        rendition = new Rendition(file);
    }

    /** Adds a story; what follows stands below it. */
    FlowWriter story(List<Flow> story) {
        stories.add(List.copyOf(story));
        put(story);
        return this;
    }

    /** Adds a line that is no prose. @return its offset in the rendition */
    int aside(String words, String address) {
        int at = rendition.length();
        rendition.line(words.replaceAll("\\s+", " "), new Address.Named(address));
        return at;
    }

    private void put(List<Flow> story) {
        for (Flow flow : story) {
            if (flow instanceof Flow.Text text) {
                TextLine line = text.line();
                if (!line.isBlank() || line.hasTraces()) {
                    lines.add(line);
                    starts.put(line, rendition.length());
                    rendition.line(line.text(), new Address.Named(line.address()));
                }
            } else if (flow instanceof Flow.Table table) {
                table.rows().forEach(row -> row.forEach(this::put));
            }
        }
    }

    /** The lines that are in the rendition, in its order. */
    List<TextLine> lines() {
        return lines;
    }

    /** Where a line begins in the rendition. */
    int start(TextLine line) {
        return starts.getOrDefault(line, 0);
    }

    SourceText rendition() {
        return rendition.text();
    }

    Draft draft(Traces marks) {
        SourceText source = rendition.text();
        DraftBuilder draft = new DraftBuilder(source);
        BlockWriter blocks = new BlockWriter(this, source, draft);
        stories.forEach(blocks::write);
        marks.write(this, source, draft);
        return draft.build();
    }
}
