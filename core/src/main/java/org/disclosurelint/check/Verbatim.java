package org.disclosurelint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.profile.ApprovedText;
import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * What differs from a text that counsel approved is a finding. White space and the shape of quotation marks do not count;
 * words before and after the text (a heading, a further paragraph) do not either.
 *
 * @param text the name under which the profile holds it
 */
record Verbatim(String text, Scope scope) implements Check {
    @Override
    public String kind() {
        return "verbatim";
    }

    @Override
    public Outcome check(Subject subject) {
        Optional<ApprovedText> approved = subject.reference().profile().approvedTexts().stream()
                .filter(t -> t.name().equals(text))
                .findFirst();
        if (approved.isEmpty()) {
            return Outcome.notApplicable("no text is approved under the name '" + text + "'");
        }
        Optional<String> absent = Absence.of(scope, subject);
        if (absent.isPresent()) {
            return Outcome.notApplicable(absent.get());
        }
        List<Word> wanted = Word.of(approved.get().text(), 0);
        Optional<Drift> least = Optional.empty();
        for (TextRange run : runs(subject)) {
            Drift drift = Drift.between(wanted, Word.of(run.of(subject.draft().text()), run.start()));
            if (drift.isNone()) {
                return Outcome.passed();
            }
            if (least.isEmpty() || drift.kept() > least.get().kept()) {
                least = Optional.of(drift);
            }
        }
        return least.map(drift -> Outcome.failedBy(
                        List.of(new Match.Found(drift.range(), new Difference(approved.get(), drift.shown())))))
                .orElseGet(() -> Outcome.notApplicable("the draft has no words in the parts of the rule"));
    }

    /** The stretches of the draft that could hold the text: sections of the scope that follow on one another. */
    private List<TextRange> runs(Subject subject) {
        List<TextRange> runs = new ArrayList<>();
        boolean follows = false;
        for (Section section : subject.anatomy().sections()) {
            boolean inScope = scope.contains(section.part());
            if (inScope && follows) {
                TextRange before = runs.remove(runs.size() - 1);
                runs.add(new TextRange(before.start(), section.range().end()));
            } else if (inScope) {
                runs.add(section.range());
            }
            follows = inScope;
        }
        runs.removeIf(run -> run.of(subject.draft().text()).isBlank());
        return runs;
    }

    /**
     * How a draft differs from an approved text.
     *
     * @param drift the words that differ with a few around them: {@code results [-could-]{+may+} differ}
     */
    record Difference(ApprovedText approved, String drift) implements Evidence {
        @Override
        public Map<String, String> slots() {
            return Map.of("drift", drift, "approved", approved.name());
        }
    }
}
