package org.disclosurelint.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.rule.Examples;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.yaml.YamlFile;
import org.disclosurelint.yaml.YamlMapping;

/** The head of a rule file, which ends before its examples, and the examples. */
final class RuleHead {
    /** A line at the margin, where in a rule file only its keys stand. */
    private static final Pattern AT_MARGIN = Pattern.compile("^(?![\\s#]|- ).+", Pattern.MULTILINE);

    private RuleHead() {}

    /**
     * The mapping of the head.
     *
     * @param problems what is wrong is added here while the mapping is read
     * @return empty, and no problem, if nobody can tell that behind the head there are examples alone, or if it is not YAML
     */
    static Optional<YamlMapping> read(SourceFile file, List<Problem> problems) {
        List<Problem> before = List.copyOf(problems);
        Optional<YamlMapping> head;
        try {
            SourceText text = SourceText.decode(file, Optional.empty());
            head = end(text.text()).flatMap(end -> YamlFile.readHead(text, end, problems));
        } catch (ProblemsException e) {
            head = Optional.empty(); // told when the whole file is read
        }
        if (head.isEmpty()) {
            problems.clear();
            problems.addAll(before);
        }
        return head;
    }

    /** Where the examples of both kinds begin, if the file ends with them. */
    private static Optional<Integer> end(String text) {
        int end = -1;
        boolean hasBoth = false;
        Matcher line = AT_MARGIN.matcher(text);
        while (line.find()) {
            if (end < 0) {
                end = line.group().startsWith("violates:") ? line.start() : -1;
            } else if (!hasBoth && line.group().startsWith("complies:")) {
                hasBoth = true;
            } else {
                return Optional.empty();
            }
        }
        return hasBoth ? Optional.of(end) : Optional.empty();
    }

    /**
     * The examples of a file.
     *
     * @throws ProblemsException if something is wrong with one; tells all problems
     */
    static Examples examples(SourceFile file) {
        List<Problem> problems = new ArrayList<>();
        Optional<Examples> examples = YamlFile.read(file, problems)
                .map(rule -> ExampleReader.read(
                        rule, rule.mapping("profile").map(RuleReader::profile).orElse(IssuerProfile.UNKNOWN)));
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return examples.orElse(Examples.NONE);
    }
}
