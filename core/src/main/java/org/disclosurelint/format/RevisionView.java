package org.disclosurelint.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which side of the tracked changes of a draft is read. */
public enum RevisionView {
    /** As if every change were accepted: what was put in is read, what was taken out is not. */
    FINAL,
    /** As if every change were rejected. */
    ORIGINAL,
    /** What was put in and what was taken out. */
    ALL;

    /** The word in configurations. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words of all, in their order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(RevisionView::id).toList();
    }

    /** The view of a word. */
    public static Optional<RevisionView> of(String id) {
        return Arrays.stream(values()).filter(v -> v.id().equals(id)).findFirst();
    }
}
