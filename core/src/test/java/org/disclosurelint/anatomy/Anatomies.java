package org.disclosurelint.anatomy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Anatomies made by hand, for tests of what comes after. */
public final class Anatomies {
    private Anatomies() {}

    public static Anatomy of(List<Section> sections, Optional<LocalDate> date) {
        return new Anatomy(sections, Optional.empty(), date);
    }
}
