package org.disclosurelint;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.disclosurelint.author.ExampleResult;
import org.disclosurelint.author.ExampleRun;
import org.disclosurelint.author.RuleCoverage;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.draft.Attestation;
import org.disclosurelint.finding.RuleResult;
import org.disclosurelint.format.DraftFormats;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.rule.Example;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.Region;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/**
 * The examples of packs, each judged by the whole engine: so that a pack's own build tests it. With JUnit 5:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> everyExampleHolds() {
 *     return RuleExamples.of("acme", getClass().getClassLoader()).cases().stream()
 *             .map(c -> DynamicTest.dynamicTest(c.name(), c.source(), c::verify));
 * }
 * }</pre>
 *
 * <p>Thread-safe; keep it while the cases are judged, they share what is dear to start.
 */
public final class RuleExamples {
    private final Configuration configuration;
    private final Map<IssuerProfile, Linter> linters = new ConcurrentHashMap<>();

    private RuleExamples(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * The examples of a pack on a class path, and of the packs that it extends, since it may change their rules.
     *
     * @throws ProblemsException if a file of one is wrong; tells all problems
     */
    public static RuleExamples of(String pack, ClassLoader loader) {
        return of(Configuration.read(Optional.empty(), Path.of(""), List.of(pack), RulePacks.of(loader)));
    }

    /** The examples of one pack. */
    public static RuleExamples of(RulePack pack) {
        return of(new Configuration(List.of(pack), IssuerProfile.UNKNOWN, Map.of()));
    }

    /** The examples of all packs in force, judged with what the repository changed of rules and lexicons. */
    public static RuleExamples of(Configuration configuration) {
        return new RuleExamples(configuration);
    }

    /** Every example of every rule, in the order of the rules and of their files. */
    public List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (RulePack pack : configuration.packs()) {
            for (Rule rule : pack.rules()) {
                rule.examples().violates().forEach(e -> cases.add(new Case(rule, e, true)));
                rule.examples().complies().forEach(e -> cases.add(new Case(rule, e, false)));
            }
        }
        return List.copyOf(cases);
    }

    /** Judges every example. */
    public ExampleRun run() {
        Map<String, List<ExampleResult>> results = new LinkedHashMap<>();
        cases().forEach(c ->
                results.computeIfAbsent(c.rule().id(), id -> new ArrayList<>()).add(c.result()));
        return new ExampleRun(results.values().stream()
                .map(r -> new RuleCoverage(r.get(0).rule(), r))
                .toList());
    }

    /** Of the examples with marks, those of which the rule finds something else; in the order of the rules. */
    public List<Problem> misplacedMarks() {
        return cases().stream()
                .filter(c -> !c.example().marked().isEmpty())
                .flatMap(c -> c.problem().stream())
                .toList();
    }

    private RuleResult judge(Rule rule, Example example) {
        Linter linter = linters.computeIfAbsent(example.given().profile(), this::linter);
        // An example without a date is one of the days on which the rule holds.
        Linter then = answered(example)
                .or(() -> rule.effective().to())
                .or(rule.effective()::from)
                .map(linter::on)
                .orElse(linter);
        return then.by(rule)
                .after(example.given().earlier())
                .reading(DraftFormats.of(List.of(new ExampleFormat(example))))
                .lint(List.of(file(rule, example)))
                .drafts()
                .get(0)
                .results()
                .get(0);
    }

    /** An answer holds from its day, so the example is judged on that, or on its own. */
    private static Optional<LocalDate> answered(Example example) {
        return example.given().attestations().stream()
                .map(Attestation::on)
                .max(Comparator.naturalOrder())
                .map(on -> example.given().date().orElse(on));
    }

    private Linter linter(IssuerProfile profile) {
        return Linter.of(new Configuration(configuration.packs(), profile, configuration.lexicons()));
    }

    private static SourceFile file(Rule rule, Example example) {
        return SourceFile.of(rule.id() + "-line-" + example.line() + ".txt", frontMatter(example) + example.text());
    }

    /** What is given about an example, as an author would give it at the head of a draft. */
    private static String frontMatter(Example example) {
        List<String> lines = new ArrayList<>();
        example.given().date().ifPresent(d -> lines.add("date: " + d));
        if (!example.given().attestations().isEmpty()) {
            lines.add("attestations:");
        }
        example.given().attestations().forEach(a -> lines.add("  - {" + keys(a) + "}"));
        return lines.isEmpty() ? "" : "---\n" + String.join("\n", lines) + "\n---\n";
    }

    private static String keys(Attestation given) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("attests", given.attests());
        keys.put("by", given.by());
        given.office().ifPresent(o -> keys.put("office", o));
        keys.put("on", given.on().toString());
        given.until().ifPresent(u -> keys.put("until", u.toString()));
        given.says().ifPresent(s -> keys.put("says", s));
        return keys.entrySet().stream()
                .map(k -> k.getKey() + ": '" + k.getValue().replace("'", "''") + "'")
                .collect(Collectors.joining(", "));
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
            return rule.id() + ", line " + line() + (violates ? ", finds: " : ", is silent on: ")
                    + example.given().name().orElse(words.length() > 60 ? words.substring(0, 60) + "\u2026" : words);
        }

        /** The 1-based line of the rule file on which it begins. */
        public int line() {
            return example.line();
        }

        /**
         * Where it stands, so that an editor can open it: the rule file with {@code ?line=} and the 1-based line, as JUnit 5
         * understands it. Without a scheme if the rule was never a file.
         */
        public URI source() {
            SourceFile file = example.passage().source().file();
            String place =
                    file.uri().map(URI::toString).orElseGet(() -> file.path().replace(' ', '-'));
            return URI.create(place + "?line=" + line());
        }

        /** Judges the example. */
        public ExampleResult result() {
            SourceText source = SourceText.decode(file(rule, example), Optional.empty());
            int before = frontMatter(example).length();
            List<Region> marked = example.marked().stream()
                    .map(m -> source.region(new Span(before + m.start(), before + m.end())))
                    .toList();
            return ExampleResult.of(rule, example, violates, judge(rule, example), marked);
        }

        /** What is wrong with the example, as a problem of the rule file; empty if the rule judges it as it says. */
        public Optional<Problem> problem() {
            return result().problem();
        }

        /**
         * Fails a test unless the rule judges the example as it says.
         *
         * @throws AssertionError with the place in the rule file, what was expected and what was found
         */
        public void verify() {
            ExampleResult result = result();
            result.problem().ifPresent(problem -> {
                throw new AssertionError(
                        problem.render() + "\n  expected: " + result.expected() + "\n  found:    " + result.found());
            });
        }
    }
}
