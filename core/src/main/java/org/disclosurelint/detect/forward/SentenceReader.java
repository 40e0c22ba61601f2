package org.disclosurelint.detect.forward;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.detect.forward.ForwardLookingStatement.Kind;
import org.disclosurelint.detect.forward.ForwardLookingStatement.Trait;
import org.disclosurelint.detect.horizon.Horizon;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Sentence;

/** Reads one sentence: finds its triggers, their clauses, rejects false friends and judges the rest. */
final class SentenceReader {
    private static final List<TriggerFinder> FINDERS = List.of(
            new HeadlineTriggers(),
            new ModalTriggers(),
            new ParticipleTriggers(),
            new ExpectationTriggers(),
            new NounTriggers(),
            new StateTriggers());

    private final Draft draft;

    SentenceReader(Draft draft) {
        this.draft = draft;
    }

    SentenceReading read(Sentence sentence, Words words, Setting setting) {
        List<Trigger> triggers = triggers(words, setting);
        List<ForwardLookingStatement> statements = new ArrayList<>();
        List<RejectedStatement> rejected = new ArrayList<>();
        List<Judged> judged = new ArrayList<>();
        Optional<FalseFriend> before = Optional.empty();
        for (int i = 0; i < triggers.size(); i++) {
            Trigger trigger = triggers.get(i);
            int next = i + 1 < triggers.size() ? triggers.get(i + 1).first() : words.size();
            Optional<FalseFriend> last = before;
            Proposition p = new Proposition(words, trigger, clause(words, trigger, next, setting), setting);
            Optional<FalseFriend> friend = FalseFriends.judge(p).or(() -> sameAsBefore(p, last));
            before = friend;
            TextRange range = words.range(trigger.first(), trigger.last());
            if (friend.isPresent()) {
                rejected.add(new RejectedStatement(sentence.range(), range, friend.get()));
            } else {
                Judged one = new Judged(p, Qualifiers.of(p, judged));
                judged.add(one);
                statements.add(statement(sentence, one));
            }
        }
        return new SentenceReading(statements, rejected);
    }

    private static Clause clause(Words words, Trigger trigger, int next, Setting setting) {
        Clause clause = Clause.of(words, trigger, next);
        return clause.withSubjectFrom(words, TimeAhead.behindTime(words, setting, clause));
    }

    /** "The finalists will travel to Reno, where they will compete": who is no issuer is none as "they" either. */
    private static Optional<FalseFriend> sameAsBefore(Proposition p, Optional<FalseFriend> before) {
        return p.subjectIs("they", "he", "she") && p.clause().start() > 0
                ? before.filter(f -> f == FalseFriend.LOGISTICS || f == FalseFriend.THIRD_PARTY)
                : Optional.empty();
    }

    /** In order, without those that lie within another or behind it in the same verb group. */
    private static List<Trigger> triggers(Words words, Setting setting) {
        List<Trigger> all = new ArrayList<>();
        FINDERS.forEach(f -> all.addAll(f.find(words, setting)));
        all.sort(Comparator.comparingInt(Trigger::first).thenComparing(t -> -t.last()));
        List<Trigger> kept = new ArrayList<>();
        int end = -1;
        for (Trigger trigger : all) {
            if (trigger.first() > end) {
                kept.add(trigger);
                end = Math.max(trigger.last(), trigger.verb());
            }
        }
        return kept;
    }

    private ForwardLookingStatement statement(Sentence sentence, Judged judged) {
        Proposition p = judged.proposition();
        Words words = p.words();
        Clause clause = p.clause();
        Trigger trigger = p.trigger();
        TextRange said = words.range(trigger.first(), trigger.last());
        int first =
                clause.relative() || clause.coordinated() ? trigger.first() : Math.min(clause.start(), trigger.first());
        int last = Math.max(trigger.last(), clause.end() - 1);
        Optional<String> subject = clause.subjectEnd() > clause.subjectStart()
                ? Optional.of(draft.words(words.range(clause.subjectStart(), clause.subjectEnd() - 1)))
                : Optional.empty();
        boolean settled = Settled.is(p);
        Optional<String> suggestion = judged.qualifiers().isEmpty() && !settled && !Governing.convinced(p)
                ? Suggestions.of(p)
                : Optional.empty();
        Kind kind = Kinds.of(p);
        Optional<Horizon> horizon = TimeAhead.of(p);
        Set<Trait> traits = Traits.of(p, kind, horizon, draft.text());
        return new ForwardLookingStatement(
                words.range(first, last),
                sentence.range(),
                p.setting().part(),
                said,
                subject,
                kind,
                judged.qualifiers(),
                horizon,
                traits,
                settled,
                suggestion);
    }
}
