package org.disclosurelint.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the parser has against a text, in words for whoever wrote it and has never heard of scalars.
 *
 * @param message without a full stop
 * @param place where to look: for something that is never closed, where it begins
 */
record YamlSyntax(String message, Optional<Mark> place) {
    private static final List<Cause> CAUSES = List.of(
            cause(
                    "mapping values are not allowed.*",
                    "a colon with a space after it ends a key: put a text that holds one in quotation marks"),
            cause(".*'\\\\t.*", "a tab where spaces are expected: indent with spaces, never with tabs"),
            cause(
                    "found character '(.)' that cannot start any token.*",
                    "a text cannot begin with $1: put it in quotation marks"),
            begun("found unexpected end of stream", "this quotation mark is never closed"),
            begun("expected ',' or '\\]'.*", "this [ is never closed by a ], or a comma is missing behind it"),
            begun("expected ',' or '}'.*", "this { is never closed by a }, or a comma is missing behind it"),
            cause(
                    "expected <block end>.*",
                    "this does not belong to what stands before it: is a quotation mark missing or one too many, or does the"
                            + " line begin at another column than its neighbors?"),
            begun("could not find expected ':'", "expected a colon after this key: 'key: value'"),
            cause(
                    "found undefined alias (.*)",
                    "a * refers to what nothing calls &$1: put a text that begins with * in quotation marks"),
            cause(
                    "but found another document",
                    "a second document begins here: a file holds one, without lines of ---"),
            cause(
                    "found unknown escape character (.*)",
                    "in double quotation marks a \\\\ has a meaning of its own: write \\\\\\\\, or use single quotation marks"));

    /** Of a fault with a place. */
    static YamlSyntax of(MarkedYamlEngineException fault) {
        String problem = Optional.ofNullable(fault.getProblem()).orElse("cannot be read");
        Optional<Cause> known = CAUSES.stream()
                .filter(c -> c.problem.matcher(problem).matches())
                .findFirst();
        String message =
                known.map(c -> c.problem.matcher(problem).replaceFirst(c.words)).orElse("not YAML: " + problem);
        boolean atBeginning = known.filter(Cause::atBeginning).isPresent();
        return new YamlSyntax(
                message, atBeginning ? fault.getContextMark().or(fault::getProblemMark) : fault.getProblemMark());
    }

    /** Of a fault of the text as a whole: it would grow without measure. */
    static String tooMuch(String problem) {
        return problem.contains("aliases")
                ? "more than " + YamlFile.MOST_ALIASES
                        + " references (*) to lists or mappings: a file of this kind needs none"
                : "not YAML: " + problem;
    }

    private static Cause cause(String problem, String words) {
        return new Cause(Pattern.compile(problem, Pattern.DOTALL), words, false);
    }

    private static Cause begun(String problem, String words) {
        return new Cause(Pattern.compile(problem, Pattern.DOTALL), words, true);
    }

    /** A fault by the words of the parser, and ours for it. */
    private record Cause(Pattern problem, String words, boolean atBeginning) {}
}
