package org.disclosurelint.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.disclosurelint.config.Acceptance;
import org.disclosurelint.config.Baseline;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.config.Waiver;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Evaluation;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.source.FileSelection;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceText;

/**
 * Applies what people say to what the rules found: attestations, waivers, those in the drafts among them, and the baseline.
 * Changes nothing but the disposition of findings, and lets rules pass that ask for what somebody attests to. Immutable and thread-safe.
 */
public final class Triage {
    private final Configuration configuration;
    private final Acceptance acceptance;
    private final Evaluation evaluation;
    private final RulesByName rules;
    private final List<String> off;

    private Triage(Configuration configuration, Evaluation evaluation) {
        this.configuration = configuration;
        this.acceptance = configuration.acceptance();
        this.evaluation = evaluation;
        rules = RulesByName.of(configuration);
        off = configuration.switchedOff().stream()
                .flatMap(o -> Stream.concat(Stream.of(o.rule().id()), o.rule().aliases().stream()))
                .toList();
    }

    public static Triage of(Configuration configuration, Evaluation evaluation) {
        return new Triage(configuration, evaluation);
    }

    /**
     * The run of drafts as they were judged, with what was accepted.
     *
     * @param version of the engine
     * @throws ProblemsException if a waiver is wrong on the day of evaluation, or one that stands in a draft is; tells of all
     */
    public LintRun run(String version, List<DraftResult> drafts) {
        List<Problem> problems = new ArrayList<>(acceptance.problemsOn(evaluation.on()));
        Upkeeps upkeeps = new Upkeeps(evaluation, new Repository(acceptance.root(), drafts), rules);
        List<Claim> claims = acceptance.waivers().stream().map(Claim::of).toList();
        List<Predicate<String>> globs = acceptance.waivers().stream()
                .map(Waiver::draft)
                .map(glob -> new FileSelection(List.of(glob), List.of()).asPredicate())
                .toList();
        Map<String, Map<String, Baseline.Entry>> entries = entries();
        Ledger ledger = new Ledger();
        List<DraftResult> triaged = new ArrayList<>();
        for (DraftResult judged : drafts) {
            Answers answers = Answers.of(judged, acceptance.attestations(), evaluation.on(), problems);
            DraftResult draft = answers.answer(judged, ledger);
            List<Claim> meant = new ArrayList<>();
            for (int i = 0; i < claims.size(); i++) {
                if (globs.get(i).test(draft.path())) {
                    meant.add(claims.get(i));
                }
            }
            List<Claim> inline = inline(draft.facts().draft(), upkeeps, problems);
            meant.addAll(inline);
            Map<String, Baseline.Entry> baselined = entries.getOrDefault(draft.path(), Map.of());
            triaged.add(answers.remark(
                    meant.isEmpty() && baselined.isEmpty()
                            ? draft
                            : DraftTriage.of(draft, meant, baselined, evaluation, ledger)));
            SourceText source = draft.facts().draft().source();
            answers.inDraft().forEach(a -> upkeeps.attestation(a, source, ledger));
            inline.forEach(claim -> upkeeps.inline(claim, draft.facts().draft().source(), ledger));
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(
                    problems.stream().sorted(Problem.BY_PLACE).toList());
        }
        acceptance.waiverFile().ifPresent(file -> acceptance.waivers().forEach(w -> upkeeps.waiver(w, file, ledger)));
        acceptance
                .attestationFile()
                .ifPresent(file -> acceptance.attestations().forEach(a -> upkeeps.attestation(a, file, ledger)));
        acceptance.baseline().ifPresent(baseline -> upkeeps.baseline(baseline, ledger));
        return new LintRun(version, configuration, evaluation, triaged, upkeeps.all());
    }

    /** The waivers in a draft that count. */
    private List<Claim> inline(Draft draft, Upkeeps upkeeps, List<Problem> problems) {
        List<Claim> claims = new ArrayList<>();
        for (InlineWaivers.Found found : InlineWaivers.in(draft)) {
            boolean counts = acceptance.policy().inDrafts() && found.comment() && !evaluation.forWire();
            if (counts) {
                new InlineWaiverReader(draft, found, problems)
                        .read(rules, off, acceptance.elsewhere(), acceptance.policy(), evaluation.on())
                        .ifPresent(claims::add);
            } else {
                upkeeps.doesNotCount(found, draft.source());
            }
        }
        return claims;
    }

    /** The entries of the baseline by draft and fingerprint. */
    private Map<String, Map<String, Baseline.Entry>> entries() {
        Map<String, Map<String, Baseline.Entry>> entries = new HashMap<>();
        acceptance
                .baseline()
                .ifPresent(b -> b.entries()
                        .forEach(e -> entries.computeIfAbsent(e.draft(), d -> new HashMap<>())
                                .put(e.fingerprint(), e)));
        return entries;
    }
}
