package org.disclosurelint.finding;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.source.SourceFile;

/**
 * What came of all rules on one draft.
 *
 * @param path the draft, as reports name it
 * @param format the name of the format in which it was read
 * @param sha256 of the bytes of the draft
 * @param facts what the draft says, whatever the rules
 * @param results one per rule, in the order of the packs
 */
public record DraftResult(String path, String format, String sha256, Facts facts, List<RuleResult> results) {
    public DraftResult {
        results = List.copyOf(results);
    }

    /** Judges a draft by rules. */
    public static DraftResult of(Subject subject, String format, List<Rule> rules) {
        FindingFactory factory = new FindingFactory(subject);
        List<RuleResult> results =
                rules.stream().map(rule -> judge(rule, subject, factory)).toList();
        SourceFile file = subject.draft().source().file();
        return new DraftResult(file.path(), format, file.sha256(), Facts.of(subject), results);
    }

    private static RuleResult judge(Rule rule, Subject subject, FindingFactory factory) {
        if (!subject.date().map(rule.effective()::holdsOn).orElse(true)) {
            return new RuleResult(rule, Optional.of("the rule does not hold on the date of the draft"), List.of());
        }
        Outcome outcome = rule.check().check(subject);
        if (outcome instanceof Outcome.NotApplicable not) {
            return new RuleResult(rule, Optional.of(not.reason()), List.of());
        }
        List<Match> matches = outcome instanceof Outcome.Failed failed ? failed.matches() : List.of();
        return new RuleResult(rule, Optional.empty(), factory.findings(rule, matches));
    }

    /** All findings, by place, then by rule. */
    public List<Finding> findings() {
        return results.stream()
                .flatMap(r -> r.findings().stream())
                .sorted(java.util.Comparator.comparingInt(
                                (Finding f) -> f.region().startLine())
                        .thenComparingInt(f -> f.region().startColumn())
                        .thenComparing(f -> f.rule().id()))
                .toList();
    }

    public Counts counts() {
        return Counts.of(findings());
    }
}
