package org.disclosurelint.detect.tailored;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Subject;

/** The ways in which a cautionary statement does not fit its release, in the words of rule files. */
enum Mismatch {
    /** Slot {@code event}. */
    BORROWED_EVENT(BorrowedEvents::of),
    /** Slot {@code topic}. */
    UNCOVERED_TOPIC(UncoveredTopics::of),
    /** Slot {@code happened}. */
    HYPOTHETICAL_RISK(HypotheticalRisks::of),
    /** Slot {@code listed}. */
    UNLISTED_WORD(UnlistedTriggers::of),
    /** Slot {@code name}. */
    UNKNOWN_NAME(UnknownNames::of),
    /** Slot {@code other}. */
    OTHER_YEAR(ConflictingCautions::of);

    @SuppressWarnings("ImmutableEnumChecker") // an analysis has no state
    private final Analysis<List<Match.Found>> analysis;

    Mismatch(Function<Subject, List<Match.Found>> find) {
        this.analysis = find::apply;
    }

    List<Match.Found> in(Subject subject) {
        return subject.recall(analysis);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Mismatch::id).toList();
    }

    static Optional<Mismatch> of(String id) {
        return Arrays.stream(values()).filter(m -> m.id().equals(id)).findFirst();
    }
}
