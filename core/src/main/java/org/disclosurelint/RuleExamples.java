package org.disclosurelint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.RuleResult;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.rule.Example;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.Region;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/**
 * The examples of a pack, each judged by the whole engine: so that a pack's own build tests it. With JUnit 5:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> everyExampleHolds() {
 *     return RuleExamples.of(pack).cases().stream()
 *             .map(c -> DynamicTest.dynamicTest(c.name(), () -> assertThat(c.problem()).isEmpty()));
 * }
 * }</pre>
 *
 * <p>Thread-safe; keep it while the cases are judged, they share what is dear to start.
 */
public final class RuleExamples {
    private final RulePack pack;
    private final Map<IssuerProfile, Linter> linters = new ConcurrentHashMap<>();

    private RuleExamples(RulePack pack) {
        this.pack = pack;
    }

    public static RuleExamples of(RulePack pack) {
        return new RuleExamples(pack);
    }

    /** Every example of every rule, in the order of the rules and of their files. */
    public List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            rule.violates().forEach(e -> cases.add(new Case(rule, e, true)));
            rule.complies().forEach(e -> cases.add(new Case(rule, e, false)));
        }
        return List.copyOf(cases);
    }

    private RuleResult judge(Rule rule, Example example) {
        Linter linter = linters.computeIfAbsent(
                example.given().profile(), p -> Linter.of(new Configuration(List.of(pack), p, Map.of(), List.of())));
        // An example without a date is one of the days on which the rule holds.
        Linter then =
                rule.effective().to().or(rule.effective()::from).map(linter::on).orElse(linter);
        return then.lint(List.of(file(rule, example))).drafts().get(0).results().stream()
                .filter(r -> r.rule().id().equals(rule.id()))
                .findFirst()
                .orElseThrow();
    }

    private static SourceFile file(Rule rule, Example example) {
        return SourceFile.of(rule.id() + "-line-" + example.line() + ".txt", frontMatter(example) + example.text());
    }

    /** What is given about an example, as an author would give it at the head of a draft. */
    private static String frontMatter(Example example) {
        return example.given().date().map(d -> "---\ndate: " + d + "\n---\n").orElse("");
    }

    /** One example of a rule. */
    public final class Case {
        private final Rule rule;
        private final Example example;
        private final boolean violates;

        private Case(Rule rule, Example example, boolean violates) {
            this.rule = rule;
            this.example = example;
            this.violates = violates;
        }

        public Rule rule() {
            return rule;
        }

        public Example example() {
            return example;
        }

        /** Whether the rule should find something in it. */
        public boolean violates() {
            return violates;
        }

        /** A name for reports: rule, line of its file, what is expected, its own name or the first words. */
        public String name() {
            String words = example.text().strip().replaceAll("\\s+", " ");
            return rule.id() + ", line " + example.line() + (violates ? ", finds: " : ", is silent on: ")
                    + example.given().name().orElse(words.length() > 60 ? words.substring(0, 60) + "\u2026" : words);
        }

        /** What is wrong with the example, as a problem of the rule file; empty if the rule judges it as it says. */
        public Optional<Problem> problem() {
            RuleResult result = judge(rule, example);
            Optional<String> wrong = violates ? missed(result) : alarm(result);
            return wrong.map(w -> Problem.of(rule.path() + ":" + example.line(), w));
        }

        private Optional<String> missed(RuleResult result) {
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
            SourceText source = SourceText.decode(file(rule, example), Optional.empty());
            int before = frontMatter(example).length();
            List<Region> marked = example.marked().stream()
                    .map(m -> source.region(new Span(before + m.start(), before + m.end())))
                    .toList();
            List<Region> found = result.findings().stream().map(Finding::region).toList();
            return example.marked().isEmpty() || marked.equals(found)
                    ? misweighed(result)
                    : Optional.of("the rule finds " + words(result) + " where "
                            + example.marked().stream().map(this::words).collect(Collectors.joining(", "))
                            + (example.marked().size() == 1 ? " is marked" : " are marked"));
        }

        private Optional<String> misweighed(RuleResult result) {
            return example.given()
                    .severity()
                    .flatMap(asked -> result.findings().stream()
                            .filter(f -> f.severity() != asked)
                            .findFirst()
                            .map(f -> "the rule finds a '" + f.severity().id() + "' where '" + asked.id()
                                    + "' is expected"));
        }

        private Optional<String> alarm(RuleResult result) {
            return result.findings().isEmpty()
                    ? Optional.empty()
                    : Optional.of("the rule finds " + words(result) + " in an example that complies");
        }

        private String words(RuleResult result) {
            return result.findings().stream().map(f -> "'" + f.words() + "'").collect(Collectors.joining(", "));
        }

        private String words(TextRange marked) {
            return "'" + marked.of(example.text()).replaceAll("\\s+", " ") + "'";
        }
    }
}
