package org.disclosurelint.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disclosurelint.config.Baseline;
import org.disclosurelint.config.GivenAttestation;
import org.disclosurelint.config.Waiver;
import org.disclosurelint.draft.Attestation;
import org.disclosurelint.finding.Attested;
import org.disclosurelint.finding.Evaluation;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.Upkeep;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.yaml.NearestWord;

/** Gathers what is to be put right in waivers, attestations and baseline. Not thread-safe; one run. */
final class Upkeeps {
    private final Evaluation evaluation;
    private final Repository repository;
    private final RulesByName rules;
    private final Map<String, SourceText> files = new TreeMap<>();
    private final Map<String, List<Finding>> findings = new TreeMap<>();

    /** @param rules those in force: of a rule that did not run nobody can say what it would have found */
    Upkeeps(Evaluation evaluation, Repository repository, RulesByName rules) {
        this.evaluation = evaluation;
        this.repository = repository;
        this.rules = rules;
    }

    /** Tells of a waiver of the waiver file that met no finding, where that can be said after this run. */
    void waiver(Waiver waiver, SourceText file, Ledger ledger) {
        if (ledger.isMet(waiver.place())
                || rules.find(waiver.rule().id()).isEmpty()
                || !repository.isAllJudged(waiver.draft())) {
            return;
        }
        String where = repository.isAnyJudged(waiver.draft())
                ? " in '" + waiver.draft() + "'"
                : ": there is no draft '" + waiver.draft() + "'";
        add(file, useless(Claim.of(waiver), where, ledger));
    }

    /** Tells of a waiver in a draft that met no finding. */
    void inline(Claim claim, SourceText draft, Ledger ledger) {
        if (!ledger.isMet(claim.place())) {
            add(draft, useless(claim, " in its paragraph", ledger));
        }
    }

    /** Tells of an attestation in the front matter of a draft for which no rule asked. */
    void attestation(Attested answer, SourceText draft, Ledger ledger) {
        if (ledger.isMet(answer.place())) {
            return;
        }
        String name = answer.attestation().attests();
        List<String> asked = rules.questions();
        String why = asked.contains(name)
                ? ": nothing in the draft calls for it"
                : ": no rule in force asks for it"
                        + NearestWord.hint(name, asked).map(h -> ", " + h).orElse("");
        add(
                draft,
                EngineRule.ATTESTATION_NOT_ASKED_FOR.at(
                        answer.place(), name, called(answer.attestation()) + " is no answer" + why));
    }

    /** Tells of an attestation of the file that is too old, or is about drafts of which none calls for it. */
    void attestation(GivenAttestation answer, SourceText file, Ledger ledger) {
        Attestation given = answer.attestation();
        boolean expired = given.until().filter(u -> evaluation.on().isAfter(u)).isPresent();
        if (ledger.isMet(answer.place()) || !rules.questions().contains(given.attests())) {
            return;
        }
        if (expired) {
            add(
                    file,
                    EngineRule.EXPIRED_ATTESTATION.at(
                            answer.place(),
                            given.attests(),
                            called(given) + " expired on " + given.until().get() + ", and no draft calls for it"));
        } else if (!answer.drafts().isEmpty() && answer.drafts().stream().allMatch(repository::isAllJudged)) {
            add(
                    file,
                    EngineRule.ATTESTATION_NOT_ASKED_FOR.at(
                            answer.place(),
                            given.attests(),
                            called(given) + " is no answer: nothing in '" + String.join("', '", answer.drafts())
                                    + "' calls for it"));
        }
    }

    private static String called(Attestation given) {
        return "attestation '" + given.attests() + "' of " + given.who();
    }

    /** Tells of a waiver in a draft that has no effect, whatever it says. */
    void doesNotCount(InlineWaivers.Found found, SourceText draft) {
        String word = "'" + found.word() + "'";
        if (evaluation.forWire()) {
            add(
                    draft,
                    EngineRule.INLINE_WAIVER_LEFT_FOR_WIRE.at(
                            found.place(draft), found.word(), word + " stands in a draft that goes out"));
        } else if (!found.comment()) {
            add(
                    draft,
                    EngineRule.INLINE_WAIVER_NOT_ALLOWED.at(
                            found.place(draft),
                            found.word(),
                            word + " is no comment in this format: readers will see it"));
        } else {
            add(
                    draft,
                    EngineRule.INLINE_WAIVER_NOT_ALLOWED.at(
                            found.place(draft),
                            found.word(),
                            word + " stands in a draft, where the policy has no waivers"));
        }
    }

    /** Tells of the entries that met no finding. */
    void baseline(Baseline baseline, Ledger ledger) {
        for (Baseline.Entry entry : baseline.entries()) {
            boolean gone = !repository.isJudged(entry.draft()) && !repository.isThere(entry.draft());
            boolean ran = repository.isJudged(entry.draft())
                    && rules.find(entry.rule()).isPresent();
            if (!ledger.isMet(entry.place()) && (gone || ran)) {
                add(
                        baseline.source(),
                        EngineRule.BASELINE_ENTRY_WITHOUT_FINDING.at(
                                entry.place(),
                                entry.fingerprint(),
                                gone
                                        ? "there is no draft '" + entry.draft() + "' any more"
                                        : "a finding of '" + entry.rule() + "' in " + entry.draft()
                                                + " is there no more"));
            }
        }
    }

    List<Upkeep> all() {
        return findings.entrySet().stream()
                .map(e -> new Upkeep(
                        java.util.Objects.requireNonNull(files.get(e.getKey())),
                        e.getValue().stream()
                                .sorted(Comparator.comparingInt(
                                                (Finding f) -> f.region().startLine())
                                        .thenComparingInt(f -> f.region().startColumn()))
                                .toList()))
                .toList();
    }

    private Finding useless(Claim claim, String where, Ledger ledger) {
        if (!claim.terms().holdOn(evaluation.on())) {
            return EngineRule.EXPIRED_WAIVER.at(
                    claim.place(),
                    claim.rule().id(),
                    claim.called() + " expired on " + claim.terms().expires() + " and meets no finding" + where);
        }
        int unclear = ledger.unclear(claim.place());
        return EngineRule.UNUSED_WAIVER.at(
                claim.place(),
                claim.rule().id(),
                claim.called()
                        + (unclear > 0
                                ? " could mean any of " + unclear + " findings, so it accepts none"
                                : " accepts no finding" + where));
    }

    private void add(SourceText file, Finding finding) {
        files.put(finding.path(), file);
        findings.computeIfAbsent(finding.path(), p -> new ArrayList<>()).add(finding);
    }
}
