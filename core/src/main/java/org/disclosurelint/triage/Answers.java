package org.disclosurelint.triage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.config.GivenAttestation;
import org.disclosurelint.draft.Attestation;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.FrontMatter;
import org.disclosurelint.finding.Attested;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.RuleResult;
import org.disclosurelint.rule.Question;
import org.disclosurelint.source.FileSelection;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceText;

/** What people attest to about one draft, in its front matter and in the file beside {@code disclosure.yml}. */
final class Answers {
    /** Of two that hold, the later is told; then by what they say, so that their order in the file is nothing. */
    private static final Comparator<Attested> LATEST = Comparator.comparing(
                    (Attested a) -> a.attestation().on())
            .thenComparing(a -> a.attestation().who())
            .thenComparing(a -> a.attestation().says().orElse(""))
            .reversed();

    private final List<Attested> given;
    private final LocalDate today;
    private final Map<String, String> remarks = new HashMap<>();

    private Answers(List<Attested> given, LocalDate today) {
        this.given = given;
        this.today = today;
    }

    /**
     * @param file the attestations of the file, whatever draft they are about
     * @param problems gets what is wrong with those of the draft on the day
     */
    static Answers of(DraftResult result, List<GivenAttestation> file, LocalDate today, List<Problem> problems) {
        Draft draft = result.facts().draft();
        List<Attested> all = new ArrayList<>();
        for (FrontMatter.Stated<Attestation> stated : draft.frontMatter().attestations()) {
            SourceText source = draft.source();
            if (today.isBefore(stated.value().on())) {
                problems.add(Problem.at(
                        source, stated.at(), "given after the day of evaluation, which is " + today, Optional.empty()));
            }
            all.add(new Attested(stated.value(), source.place(stated.at()), true));
        }
        file.stream()
                .filter(a -> a.drafts().isEmpty()
                        || new FileSelection(a.drafts(), List.of())
                                .asPredicate()
                                .test(result.path()))
                .map(a -> new Attested(a.attestation(), a.place(), false))
                .forEach(all::add);
        return new Answers(all.stream().sorted(LATEST).toList(), today);
    }

    /** Those of the front matter. */
    List<Attested> inDraft() {
        return given.stream().filter(Attested::inDraft).toList();
    }

    /** The draft with the rules passed that were answered. */
    DraftResult answer(DraftResult draft, Ledger ledger) {
        return given.isEmpty()
                ? draft
                : draft.with(
                        draft.results().stream().map(r -> answered(r, ledger)).toList());
    }

    private RuleResult answered(RuleResult result, Ledger ledger) {
        Optional<Question> question = result.rule().check().question();
        if (question.isEmpty() || result.findings().isEmpty()) {
            return result;
        }
        List<Attested> meant = given.stream()
                .filter(a -> a.attestation().attests().equals(question.get().attestation()))
                .toList();
        meant.forEach(a -> ledger.met(a.place()));
        Optional<Attested> holds = meant.stream()
                .filter(a -> !today.isAfter(last(a, question.get())))
                .findFirst();
        if (holds.isEmpty() && !meant.isEmpty()) {
            Attested late = meant.get(0);
            remarks.put(
                    result.rule().id(),
                    "attestation of " + late.attestation().who() + " (" + late.place() + ") expired on "
                            + last(late, question.get()));
        }
        return holds.map(a -> RuleResult.attested(result.rule(), a)).orElse(result);
    }

    /** The last day on which an answer holds, by what it says itself and by what the rule allows. */
    private static LocalDate last(Attested answer, Question question) {
        LocalDate own = answer.attestation().until().orElse(LocalDate.MAX);
        LocalDate most =
                question.validFor().map(l -> l.from(answer.attestation().on())).orElse(LocalDate.MAX);
        return own.isBefore(most) ? own : most;
    }

    /** The draft with the findings that stand since an answer is too old saying so. */
    DraftResult remark(DraftResult draft) {
        return remarks.isEmpty()
                ? draft
                : draft.map(f -> f.disposition().equals(Disposition.OPEN)
                        ? Optional.ofNullable(remarks.get(f.rule().id()))
                                .map(words -> f.with(new Disposition.Open(Optional.of(words))))
                                .orElse(f)
                        : f);
    }
}
