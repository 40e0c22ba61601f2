package org.disclosurelint.yaml;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Opens YAML files. */
public final class YamlFile {
    /** The largest file that is read, in bytes and in characters. */
    public static final int LARGEST = 1 << 20;

    /** How often a file may refer to a list or a mapping that stands elsewhere in it. */
    static final int MOST_ALIASES = 20;

    private YamlFile() {}

    /**
     * The mapping at the top of a file that has not been decoded.
     *
     * @param problems what is wrong is added here, while this file is read and later while the mapping is
     * @return empty if the file is too large, not text, not YAML or holds no mapping, with a problem
     */
    public static Optional<YamlMapping> read(SourceFile file, List<Problem> problems) {
        if (file.size() > LARGEST) {
            problems.add(Problem.of(file.path(), "larger than 1 MiB: a file of this kind never is"));
            return Optional.empty();
        }
        try {
            return read(SourceText.decode(file, Optional.empty()), problems);
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /**
     * The mapping at the top of a file.
     *
     * @param problems what is wrong is added here, while this file is read and later while the mapping is
     * @return empty if the file is not YAML or holds no mapping, with a problem
     */
    public static Optional<YamlMapping> read(SourceText source, List<Problem> problems) {
        return readHead(source, source.text().length(), problems);
    }

    /**
     * The mapping at the head of a file that goes on with something else. Places are those of the file.
     *
     * @param end the offset behind the last character to be read
     * @param problems what is wrong is added here, while the head is read and later while the mapping is
     * @return empty if the head is not YAML or holds no mapping, with a problem
     */
    public static Optional<YamlMapping> readHead(SourceText source, int end, List<Problem> problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.file().path())
                .setSchema(new CoreSchema()) // as editors read it: True is a truth value and ~ is nothing
                .setUseMarks(true)
                .setAllowDuplicateKeys(true) // told by YamlMapping, with all other problems
                .setMaxAliasesForCollections(MOST_ALIASES)
                .setCodePointLimit(LARGEST)
                .build();
        YamlProblems told = new YamlProblems(source, problems);
        try {
            Optional<Node> root =
                    new Compose(settings).composeString(source.text().substring(0, end));
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return Optional.of(new YamlMapping(told, mapping));
            }
            if (root.isPresent()) {
                told.at(root.get().getStartMark(), "expected keys with values (key: value)");
            } else {
                problems.add(
                        Problem.of(source.file().path(), "the file is empty: expected keys with values (key: value)"));
            }
        } catch (MarkedYamlEngineException e) {
            told.fault(e);
        } catch (YamlEngineException e) {
            problems.add(Problem.of(source.file().path(), YamlSyntax.tooMuch(String.valueOf(e.getMessage()))));
        } catch (StackOverflowError e) {
            problems.add(Problem.of(source.file().path(), "not YAML: nested too deeply"));
        }
        return Optional.empty();
    }
}
