package org.disclosurelint.triage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.config.Baseline;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Evaluation;
import org.disclosurelint.finding.Finding;

/** Says of each finding of one draft whether it stands. Within a draft a finding is known by its fingerprint. */
final class DraftTriage {
    private final Evaluation evaluation;
    private final Ledger ledger;
    private final Map<String, List<Claim>> claims = new HashMap<>();
    private final Map<String, List<Claim>> unclear = new HashMap<>();

    private DraftTriage(Evaluation evaluation, Ledger ledger) {
        this.evaluation = evaluation;
        this.ledger = ledger;
    }

    /**
     * The draft with its findings as they stand.
     *
     * @param meant the waivers that may be about this draft
     * @param entries of the baseline that are about this draft, by fingerprint
     * @param ledger learns which waivers and entries met a finding
     */
    static DraftResult of(
            DraftResult draft,
            Collection<Claim> meant,
            Map<String, Baseline.Entry> entries,
            Evaluation evaluation,
            Ledger ledger) {
        DraftTriage triage = new DraftTriage(evaluation, ledger);
        Targets targets = new Targets(draft);
        meant.forEach(claim -> triage.claim(claim, targets.of(claim)));
        return draft.map(finding ->
                finding.with(triage.disposition(finding, Optional.ofNullable(entries.get(finding.fingerprint())))));
    }

    private void claim(Claim claim, Targets.Hit hit) {
        if (hit.ambiguous()) {
            ledger.unclear(claim, hit.findings().size());
        } else if (!hit.findings().isEmpty()) {
            ledger.met(claim);
        }
        Map<String, List<Claim>> into = hit.ambiguous() ? unclear : claims;
        hit.findings()
                .forEach(f -> into.computeIfAbsent(f.fingerprint(), k -> new ArrayList<>())
                        .add(claim));
    }

    private Disposition disposition(Finding finding, Optional<Baseline.Entry> entry) {
        entry.ifPresent(ledger::met);
        List<Claim> meant = claims.getOrDefault(finding.fingerprint(), List.of());
        Optional<Claim> holds =
                meant.stream().filter(c -> c.terms().holdOn(evaluation.on())).min(Claim.BY_TERMS);
        if (holds.isPresent()) {
            return holds.get().disposition();
        }
        // An expired waiver is not revived by the baseline: somebody decided on a time.
        Optional<String> remark = meant.stream()
                .min(Claim.BY_TERMS)
                .map(Claim::expired)
                .or(() -> unclear.getOrDefault(finding.fingerprint(), List.of()).stream()
                        .min(Claim.BY_TERMS)
                        .map(Claim::ambiguous));
        if (remark.isPresent()) {
            return new Disposition.Open(remark);
        }
        return entry.map(e -> inBaseline(finding, e)).orElse(Disposition.OPEN);
    }

    private static Disposition inBaseline(Finding finding, Baseline.Entry entry) {
        return BaselineText.mayHold(finding.rule())
                ? new Disposition.Baselined(entry.place())
                : new Disposition.Open(Optional.of(
                        "its entry in the baseline (" + entry.place() + ") does not count: the rule names who"
                                + " may accept its findings, and a baseline names nobody"));
    }
}
