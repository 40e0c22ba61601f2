package org.disclosurelint.yaml;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.source.Passage;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.Region;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects the problems of a YAML file, or of several that are laid over each other. */
final class YamlProblems {
    private final SourceText source;
    /** By the labels that the marks of their nodes carry. */
    private final Map<String, SourceText> sources;

    private final List<Problem> sink;

    YamlProblems(SourceText source, List<Problem> sink) {
        this(source, Map.of(source.file().path(), source), sink);
    }

    private YamlProblems(SourceText source, Map<String, SourceText> sources, List<Problem> sink) {
        this.source = source;
        this.sources = sources;
        this.sink = sink;
    }

    /** Collects at the same place the problems of nodes of both files. */
    YamlProblems and(YamlProblems other) {
        if (sources.keySet().containsAll(other.sources.keySet())) {
            return this;
        }
        Map<String, SourceText> all = new HashMap<>(other.sources);
        all.putAll(sources);
        return new YamlProblems(source, all, sink);
    }

    SourceText source() {
        return source;
    }

    /** All of a node. */
    Passage passage(Node node) {
        SourceText in = source(node.getStartMark());
        int start = offset(in, node.getStartMark());
        return new Passage(in, new Span(start, Math.max(start, offset(in, node.getEndMark()))));
    }

    /** A problem of the first line of a node. */
    void at(Node node, String message, Optional<String> hint) {
        sink.add(Problem.at(source(node.getStartMark()), span(node), message, hint));
    }

    /** The first line of a node. */
    Region region(Node node) {
        return source(node.getStartMark()).region(span(node));
    }

    private Span span(Node node) {
        SourceText in = source(node.getStartMark());
        int start = offset(in, node.getStartMark());
        int end = offset(in, node.getEndMark());
        Span line = in.lineSpan(in.lineOf(start));
        return new Span(start, Math.max(start, Math.min(end, line.end())));
    }

    /** A problem at a mark. */
    void at(Optional<Mark> mark, String message) {
        SourceText in = source(mark);
        int at = offset(in, mark);
        sink.add(Problem.at(in, new Span(at, at), message, Optional.empty()));
    }

    /** What the parser has against the text. */
    void fault(MarkedYamlEngineException fault) {
        Optional<CommonSlip> slip =
                fault.getProblemMark().flatMap(m -> CommonSlip.behind(source, offset(source, Optional.of(m))));
        if (slip.isPresent()) {
            Span span = new Span(slip.get().at(), slip.get().at());
            sink.add(Problem.at(source, span, slip.get().message(), Optional.empty()));
        } else {
            YamlSyntax syntax = YamlSyntax.of(fault);
            at(syntax.place(), syntax.message());
        }
    }

    Optional<String> nearest(String word, Collection<String> words) {
        return NearestWord.hint(word, words);
    }

    private SourceText source(Optional<Mark> mark) {
        return mark.map(m -> sources.getOrDefault(m.getName(), source)).orElse(source);
    }

    /** Marks count code points from the start of the file (their pointers, of a window of it); spans count UTF-16 units. */
    private static int offset(SourceText in, Optional<Mark> mark) {
        return in.offsetOfCodePoint(mark.map(Mark::getIndex).orElse(0));
    }
}
