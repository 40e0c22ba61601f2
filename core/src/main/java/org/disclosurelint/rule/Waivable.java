package org.disclosurelint.rule;

import java.util.List;

/**
 * Whether a finding of a rule may be accepted as it is, and by whom.
 *
 * @param ever whether anybody may
 * @param by the names or offices of those who alone may; empty if anybody may, or nobody
 */
public record Waivable(boolean ever, List<String> by) {
    /** Whoever may accept findings at all may accept these. */
    public static final Waivable BY_ANYONE = new Waivable(true, List.of());

    /** Nobody may. */
    public static final Waivable NEVER = new Waivable(false, List.of());

    public Waivable {
        by = List.copyOf(by);
    }

    /** Only these may; at least one. */
    public static Waivable onlyBy(List<String> names) {
        return new Waivable(true, names);
    }

    /** Whether somebody of this name or office may accept a finding; upper and lower case make no difference. */
    public boolean by(String approver) {
        return ever && (by.isEmpty() || by.stream().anyMatch(approver.strip()::equalsIgnoreCase));
    }
}
