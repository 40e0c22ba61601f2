package org.disclosurelint.author;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.RuleResult;
import org.disclosurelint.rule.Example;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.source.Origin;
import org.disclosurelint.source.Passage;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.Region;

/**
 * What a rule made of one of its examples. Immutable.
 *
 * @param rule the rule
 * @param example the example
 * @param violates whether the rule should find something in it
 * @param fired whether it did
 * @param expected what the example asks for, in words
 * @param found what came of it, in words
 * @param wrong in one line, what is wrong; empty if the rule judges the example as it says
 * @param place where in the rule file that is to be put right
 */
public record ExampleResult(
        Rule rule,
        Example example,
        boolean violates,
        boolean fired,
        String expected,
        String found,
        Optional<String> wrong,
        Passage place) {

    /**
     * Compares what an example asks for with what came of it.
     *
     * @param marked where in the example, as it was judged, its marks stood
     */
    public static ExampleResult of(
            Rule rule, Example example, boolean violates, RuleResult result, List<Region> marked) {
        return new Comparison(rule, example, violates, result, marked).compare();
    }

    public boolean holds() {
        return wrong.isEmpty();
    }

    /** What is wrong, as a problem of the rule file. */
    public Optional<Problem> problem() {
        return wrong.map(place::problem);
    }

    /** One example and what came of it. */
    private record Comparison(Rule rule, Example example, boolean violates, RuleResult result, List<Region> marked) {
        ExampleResult compare() {
            Optional<String> wrong = violates ? missed() : alarm();
            return new ExampleResult(
                    rule, example, violates, !result.findings().isEmpty(), expected(), found(), wrong, place());
        }

        private Optional<String> missed() {
            if (result.notApplicable().isPresent()) {
                return Optional.of("the rule does not run on this example: "
                        + result.notApplicable().get());
            }
            if (result.findings().isEmpty()) {
                return Optional.of("the rule finds nothing in this example");
            }
            Optional<Finding> unfilled = result.findings().stream()
                    .filter(f -> f.message().matches("(?s).*\\{[a-z-]+}.*"))
                    .findFirst();
            if (unfilled.isPresent()) {
                return Optional.of("the message names a slot that nothing fills: "
                        + unfilled.get().message());
            }
            return marked.isEmpty() || marked.equals(regions())
                    ? misweighed()
                    : Optional.of("the rule finds " + words() + " where " + markedWords()
                            + (marked.size() == 1 ? " is marked" : " are marked"));
        }

        private Optional<String> misweighed() {
            return example.given()
                    .severity()
                    .filter(asked -> !weighsOtherwiseHere())
                    .flatMap(asked -> result.findings().stream()
                            .filter(f -> f.severity() != asked)
                            .findFirst()
                            .map(f -> "what the rule finds weighs '"
                                    + f.severity().id() + "' where '" + asked.id() + "' is expected"));
        }

        /** Whether somebody gave the rule of another pack another severity: its examples still speak of that pack's own. */
        private boolean weighsOtherwiseHere() {
            return isChanged("severity") && !isChanged("violates");
        }

        private boolean isChanged(String key) {
            return Optional.ofNullable(result.rule().origins().get(key))
                    .filter(Origin::isChanged)
                    .isPresent();
        }

        private Optional<String> alarm() {
            return result.findings().isEmpty()
                    ? Optional.empty()
                    : Optional.of("the rule finds " + words() + " in an example that complies");
        }

        private String expected() {
            if (!violates) {
                return "no finding";
            }
            String weight = example.given().severity().map(Severity::id).orElse("a finding");
            String finding = weight.equals("error") ? "an error" : weight.startsWith("a ") ? weight : "a " + weight;
            return marked.isEmpty() ? finding : finding + " at " + markedWords();
        }

        private String found() {
            return result.notApplicable()
                    .map(why -> "the rule does not run: " + why)
                    .orElseGet(() -> result.findings().isEmpty() ? "nothing" : words());
        }

        /** The first mark at which nothing is found, else the beginning. */
        private Passage place() {
            for (int i = 0; i < marked.size(); i++) {
                if (!regions().contains(marked.get(i))) {
                    return example.mark(i);
                }
            }
            return example.beginning();
        }

        private List<Region> regions() {
            return result.findings().stream().map(Finding::region).toList();
        }

        private String words() {
            return result.findings().stream()
                    .map(f -> f.words().isEmpty() ? "'" + f.message() + "'" : "'" + f.words() + "'")
                    .collect(Collectors.joining(", "));
        }

        private String markedWords() {
            return example.marked().stream()
                    .map(m -> "'" + m.of(example.text()).replaceAll("\\s+", " ") + "'")
                    .collect(Collectors.joining(", "));
        }
    }
}
