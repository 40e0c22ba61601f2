package org.disclosurelint.rule;

import java.time.LocalDate;
import org.disclosurelint.anatomy.Anatomy;
import org.disclosurelint.draft.Draft;

/** A release that went out before the drafts of a run. Thread-safe: drafts on several threads look back on the same. */
public final class EarlierRelease {
    private final Subject subject;
    private final LocalDate date;

    /** @param subject the release; nobody else may use it from now on */
    public EarlierRelease(Subject subject, LocalDate date) {
        this.subject = subject;
        this.date = date;
    }

    /** The day on which it went out. */
    public LocalDate date() {
        return date;
    }

    /** The file, as reports name it. */
    public String path() {
        return draft().source().file().path();
    }

    public Draft draft() {
        return subject.draft();
    }

    public Anatomy anatomy() {
        return subject.anatomy();
    }

    /** The result of an analysis of it, worked out when first asked for. The analysis must not look at the history itself. */
    public synchronized <T> T recall(Analysis<T> analysis) {
        return subject.recall(analysis);
    }
}
