package org.disclosurelint.report;

/** Numbers with the thing counted, as a sentence needs them. */
final class Counted {
    private Counted() {}

    /** {@code 1 draft}, {@code 2 drafts}, {@code 0 drafts}. */
    static String of(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
