package org.disclosurelint.detect.horizon;

/** How a time is completed that leaves its year out: "in June", "the third quarter". */
public enum Outlook {
    /** The current one or the next to come: what a word of the future governs. */
    AHEAD,
    /** The one nearest to the date, be it before or behind: what no tense tells. */
    NEAREST,
    /** The last one that has begun: behind "ended" and "since", which point backwards. */
    BEHIND
}
