package org.disclosurelint.check;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/** Tells why a rule that looks in some parts only has nothing to look at. */
final class Absence {
    private Absence() {}

    /** {@code the draft has no headline, lead or body}, if it has none of the parts of a scope. */
    static Optional<String> of(Scope scope, Subject subject) {
        boolean present = scope.parts().isEmpty() || subject.anatomy().hasAny(scope.parts());
        return present ? Optional.empty() : Optional.of("the draft has no " + parts(scope));
    }

    private static String parts(Scope scope) {
        List<String> labels = scope.parts().stream().sorted().map(Part::label).toList();
        int last = labels.size() - 1;
        return last == 0 ? labels.get(0) : String.join(", ", labels.subList(0, last)) + " or " + labels.get(last);
    }
}
