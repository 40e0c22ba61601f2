package org.disclosurelint.rule;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.anatomy.Anatomy;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.language.Prose;

/** A draft as checks and detectors see it. Not thread-safe: one draft is judged on one thread. */
public final class Subject {
    private final Draft draft;
    private final Anatomy anatomy;
    private final Prose prose;
    private final Reference reference;
    private final Map<Analysis<?>, Object> recalled = new IdentityHashMap<>();

    public Subject(Draft draft, Anatomy anatomy, Prose prose, Reference reference) {
        this.draft = draft;
        this.anatomy = anatomy;
        this.prose = prose;
        this.reference = reference;
    }

    public Draft draft() {
        return draft;
    }

    public Anatomy anatomy() {
        return anatomy;
    }

    public Prose prose() {
        return prose;
    }

    public Reference reference() {
        return reference;
    }

    /** The date by which the draft is judged, if it gives one. */
    public Optional<LocalDate> date() {
        return anatomy.date();
    }

    /** Why what needs the date of the draft does not apply, as a clause; empty if there is one. */
    public Optional<String> undated() {
        return date().isPresent() ? Optional.empty() : Optional.of("the draft gives no date");
    }

    /** The result of an analysis of this draft, worked out when first asked for. */
    @SuppressWarnings("unchecked") // the map only ever holds what the analysis itself returned
    public <T> T recall(Analysis<T> analysis) {
        Object known = recalled.get(analysis);
        if (known == null) {
            known = analysis.of(this);
            recalled.put(analysis, known);
        }
        return (T) known;
    }
}
