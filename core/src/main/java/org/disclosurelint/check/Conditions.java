package org.disclosurelint.check;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.detect.NamedDetector;
import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Same;

/**
 * What takes matches from a rule of whatever kind.
 *
 * @param not a match that shares a character with what one of these finds is none
 * @param unless what keeps the rule silent near it
 */
record Conditions(List<NamedDetector> not, Optional<Unless> unless) {
    Conditions {
        not = List.copyOf(not);
    }

    /** The same detector without the matches that the conditions take away; the detector itself if there are none. */
    NamedDetector on(NamedDetector wanted) {
        Optional<Unless> near = unless.filter(u -> u.same() != Same.RELEASE);
        return not.isEmpty() && near.isEmpty()
                ? wanted
                : wanted.with(new Conditioned(
                        wanted.detector(),
                        not.stream().map(NamedDetector::detector).toList(),
                        near));
    }

    /** The same check, silent on the releases that a condition excepts; the check itself if none does. */
    Check on(Check check) {
        return unless.filter(u -> u.same() == Same.RELEASE)
                .<Check>map(u -> new Excepted(u, check))
                .orElse(check);
    }
}
