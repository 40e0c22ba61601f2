package org.disclosurelint.format.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.disclosurelint.source.Span;

/** Places of Markdown nodes as places of the source text. */
final class Spans {
    private Spans() {}

    static Span of(SourceSpan span) {
        return new Span(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }

    /** The lines of a block, as far as they belong to it. */
    static List<Span> linesOf(Node block) {
        return block.getSourceSpans().stream().map(Spans::of).toList();
    }
}
