package org.disclosurelint.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects the problems of one YAML file. */
final class YamlProblems {
    private final SourceText source;
    private final List<Problem> sink;

    YamlProblems(SourceText source, List<Problem> sink) {
        this.source = source;
        this.sink = sink;
    }

    SourceText source() {
        return source;
    }

    /** A problem of the first line of a node. */
    void at(Node node, String message, Optional<String> hint) {
        int start = offset(node.getStartMark());
        int end = offset(node.getEndMark());
        Span line = source.lineSpan(source.lineOf(start));
        sink.add(Problem.at(source, new Span(start, Math.max(start, Math.min(end, line.end()))), message, hint));
    }

    /** A problem at a mark. */
    void at(Optional<Mark> mark, String message) {
        int at = offset(mark);
        sink.add(Problem.at(source, new Span(at, at), message, Optional.empty()));
    }

    Optional<String> nearest(String word, Collection<String> words) {
        return NearestWord.hint(word, words);
    }

    /** Marks count code points; spans count UTF-16 code units. */
    private int offset(Optional<Mark> mark) {
        String text = source.text();
        int codePoints = mark.map(Mark::getPointer).orElse(0);
        return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }
}
