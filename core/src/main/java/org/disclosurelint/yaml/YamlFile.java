package org.disclosurelint.yaml;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Opens YAML files. */
public final class YamlFile {
    private YamlFile() {}

    /**
     * The mapping at the top of a file.
     *
     * @param problems what is wrong is added here, while this file is read and later while the mapping is
     * @return empty if the file is not YAML or holds no mapping, with a problem
     */
    public static Optional<YamlMapping> read(SourceText source, List<Problem> problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.file().path())
                .setUseMarks(true)
                .setAllowDuplicateKeys(true) // told by YamlMapping, with all other problems
                .setMaxAliasesForCollections(20)
                .setCodePointLimit(1_048_576)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(source.text());
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return Optional.of(new YamlMapping(new YamlProblems(source, problems), mapping));
            }
            problems.add(Problem.of(source.file().path(), "expected a mapping (key: value)"));
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(Mark::getPointer).orElse(0);
            int offset = source.text()
                    .offsetByCodePoints(
                            0,
                            Math.min(
                                    at,
                                    source.text()
                                            .codePointCount(0, source.text().length())));
            problems.add(Problem.at(source, new Span(offset, offset), "not YAML: " + e.getProblem(), Optional.empty()));
        }
        return Optional.empty();
    }
}
