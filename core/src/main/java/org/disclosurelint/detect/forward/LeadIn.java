package org.disclosurelint.detect.forward;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.language.Sentence;

/**
 * A sentence that is completed by the list behind it: "the Company expects to:". The items say what the company expects.
 *
 * @param block the block in which it stands
 * @param wantsVerb whether nothing stands between its trigger and the colon, so that each item begins with a verb: "will: open …"
 */
record LeadIn(ForwardLookingStatement statement, int block, boolean wantsVerb) {
    static Optional<LeadIn> of(Draft draft, Sentence sentence, SentenceReading reading) {
        List<ForwardLookingStatement> all = reading.statements();
        if (all.isEmpty() || draft.text().charAt(sentence.range().end() - 1) != ':') {
            return Optional.empty();
        }
        ForwardLookingStatement last = all.get(all.size() - 1);
        return sentence.range().end() - last.trigger().end() < 60
                ? Optional.of(new LeadIn(
                        last,
                        sentence.block(),
                        sentence.range().end() - last.trigger().end() < 3))
                : Optional.empty();
    }

    /** What an item of the list states: it is qualified by what qualifies the sentence before the list. */
    ForwardLookingStatement item(Draft draft, Sentence item, Part part, Optional<LocalDate> date) {
        return new ForwardLookingStatement(
                item.range(),
                item.range(),
                part,
                item.range(),
                statement.subject(),
                statement.kind(),
                statement.qualifiers(),
                TimeAhead.of(draft, item.range(), date).or(statement::horizon),
                Set.of(),
                statement.isSettled(),
                Optional.empty());
    }
}
