package org.disclosurelint.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;
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

    void at(Node node, String message, Optional<String> hint) {
        int start = offset(node.getStartMark().map(m -> m.getPointer()).orElse(0));
        int end = offset(node.getEndMark().map(m -> m.getPointer()).orElse(0));
        Span line = source.lineSpan(source.lineOf(start));
        sink.add(Problem.at(source, new Span(start, Math.max(start, Math.min(end, line.end()))), message, hint));
    }

    /** Marks count code points; spans count UTF-16 code units. */
    private int offset(int codePoints) {
        String text = source.text();
        return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }

    /** "did you mean …?", if some word is near enough. */
    Optional<String> nearest(String word, Collection<String> words) {
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(2, word.length() / 3));
        return words.stream()
                .filter(w -> distance.apply(word, w) >= 0)
                .min(Comparator.comparingInt((String w) -> distance.apply(word, w))
                        .thenComparing(w -> w))
                .map(w -> "did you mean '" + w + "'?");
    }
}
