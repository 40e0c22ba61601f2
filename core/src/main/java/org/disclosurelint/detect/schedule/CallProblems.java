package org.disclosurelint.detect.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/** Finds the conference call of a release about which one thing is odd. */
record CallProblems(Problem problem) implements Detector {
    /** What can be odd about a call. */
    enum Problem {
        INCOMPLETE("incomplete") {
            @Override
            boolean isIn(CallDetails call, Optional<LocalDate> draft) {
                return !call.lacks().isEmpty();
            }
        },
        REPLAY_OVER("replay-over") {
            @Override
            boolean isIn(CallDetails call, Optional<LocalDate> draft) {
                return call.replayUntil()
                        .filter(r ->
                                call.date().or(() -> draft).filter(r::isBefore).isPresent())
                        .isPresent();
            }
        },
        LATE("late") {
            @Override
            boolean isIn(CallDetails call, Optional<LocalDate> draft) {
                return call.date()
                        .filter(d ->
                                draft.filter(r -> r.plusDays(DAYS).isBefore(d)).isPresent())
                        .isPresent();
            }
        };

        /** 48 hours. */
        private static final int DAYS = 2;

        private final String id;

        Problem(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }

        abstract boolean isIn(CallDetails call, Optional<LocalDate> draft);
    }

    @Override
    public Optional<String> notApplicable(Subject subject, Scope scope) {
        if (problem == Problem.LATE && subject.date().isEmpty()) {
            return subject.undated();
        }
        return subject.recall(CallDetails.ANALYSIS).isEmpty()
                ? Optional.of("the draft announces no conference call")
                : Optional.empty();
    }

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        return subject.recall(CallDetails.ANALYSIS).stream()
                .filter(c -> problem.isIn(c, subject.date()))
                .map(c -> new Match.Found(problem == Problem.REPLAY_OVER ? c.replay() : c.range(), c))
                .filter(f -> scope.contains(subject.anatomy().partOf(f.range())))
                .toList();
    }
}
