package org.disclosurelint.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.disclosurelint.draft.Filing;
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

    /**
     * Judges the drafts of a file by rules. Fingerprints are counted over the whole file, so that no two drafts of it share one.
     *
     * @param subjects the drafts of one file
     * @param today by which a draft is judged that tells nothing of its time
     */
    public static List<DraftResult> of(List<Subject> subjects, String format, List<Rule> rules, LocalDate today) {
        Ordinals ordinals = new Ordinals();
        return subjects.stream().map(s -> of(s, format, rules, today, ordinals)).toList();
    }

    private static DraftResult of(
            Subject subject, String format, List<Rule> rules, LocalDate today, Ordinals ordinals) {
        FindingFactory factory = new FindingFactory(subject, ordinals);
        DayOfRules day = DayOfRules.of(subject, today);
        List<RuleResult> results = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            results.add(judge(rule, subject, factory, day));
        }
        SourceFile file = subject.draft().source().file();
        return new DraftResult(file.path(), format, file.sha256(), Facts.of(subject), results);
    }

    /** The draft as reports name it: its file, and of a bundle of drafts which exhibit it is. */
    public String name() {
        return path
                + facts.draft()
                        .filing()
                        .flatMap(Filing::exhibit)
                        .map(e -> " (" + e + ")")
                        .orElse("");
    }

    private static RuleResult judge(Rule rule, Subject subject, FindingFactory factory, DayOfRules day) {
        if (!rule.effective().holdsOn(day.day())) {
            return new RuleResult(rule, Optional.of("the rule does not hold on " + day.origin()), List.of());
        }
        Outcome outcome = rule.check().check(subject);
        if (outcome instanceof Outcome.NotApplicable not) {
            return new RuleResult(rule, Optional.of(not.reason()), List.of());
        }
        List<Match> matches = outcome instanceof Outcome.Failed failed ? failed.matches() : List.of();
        return new RuleResult(rule, Optional.empty(), factory.findings(rule, matches));
    }

    /** The findings that stand, by place, then by rule. */
    public List<Finding> findings() {
        return everyFinding().stream().filter(Finding::isOpen).toList();
    }

    /** The findings that were waived or are in the baseline, by place, then by rule. */
    public List<Finding> accepted() {
        return everyFinding().stream().filter(f -> !f.isOpen()).toList();
    }

    /** Those that stand and those that were accepted, by place, then by rule. */
    public List<Finding> everyFinding() {
        return results.stream()
                .flatMap(r -> r.findings().stream())
                .sorted(Comparator.comparingInt((Finding f) -> f.region().startLine())
                        .thenComparingInt(f -> f.region().startColumn())
                        .thenComparing(f -> f.rule().id()))
                .toList();
    }

    /** The same results without a word of the draft. */
    DraftResult redacted() {
        return new DraftResult(
                path,
                format,
                sha256,
                facts,
                results.stream().map(RuleResult::redacted).toList());
    }

    /** The same results with each finding as it is given back, or the one instead. */
    public DraftResult map(UnaryOperator<Finding> change) {
        return new DraftResult(
                path,
                format,
                sha256,
                facts,
                results.stream().map(r -> r.map(change)).toList());
    }

    /** The same facts with other results. */
    public DraftResult with(List<RuleResult> others) {
        return new DraftResult(path, format, sha256, facts, others);
    }

    /** Of the findings that stand. */
    public Counts counts() {
        return Counts.of(findings());
    }
}
