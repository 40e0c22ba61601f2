package org.disclosurelint.detect.horizon;

import java.util.Optional;

/**
 * How many units: "three", "12 to 18", "twelve (12)", "several".
 *
 * @param most the largest number named; 0 if it is vague
 * @param next the index of the atom behind it
 */
record Quantity(int most, int next) {
    static Optional<Quantity> at(Atoms atoms, int at) {
        if (atoms.is(at, "couple", "few", "several", "many", "some")) {
            int next = atoms.skip(at + 1, "of");
            return Optional.of(new Quantity(atoms.is(at, "couple") ? 2 : 0, next));
        }
        if (atoms.is(at, "a") && atoms.is(at + 1, "few", "couple")) {
            return at(atoms, at + 1);
        }
        int number = atoms.count(at);
        if (number == 0) {
            return Optional.empty();
        }
        int next = at + 1;
        if (atoms.is(next, "(") && atoms.count(next + 1) > 0 && atoms.is(next + 2, ")")) {
            next += 3;
        }
        if ((atoms.is(next, "to", "or") || atoms.dash(next)) && atoms.count(next + 1) > number) {
            return Optional.of(new Quantity(atoms.count(next + 1), next + 2));
        }
        return Optional.of(new Quantity(number, next));
    }
}
