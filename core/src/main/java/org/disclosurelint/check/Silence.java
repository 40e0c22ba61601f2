package org.disclosurelint.check;

import java.util.Optional;
import org.disclosurelint.rule.Subject;

/** What keeps a rule silent on some releases. */
@FunctionalInterface
interface Silence {
    /** Why the rule does not hold for a release, as a clause; empty if it does. */
    Optional<String> in(Subject subject);
}
