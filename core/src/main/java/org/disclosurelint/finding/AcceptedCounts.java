package org.disclosurelint.finding;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many findings somebody accepted, and how. */
public record AcceptedCounts(int waived, int baselined) {
    public static AcceptedCounts of(List<Finding> findings) {
        return new AcceptedCounts(
                (int) findings.stream()
                        .filter(f -> f.disposition() instanceof Disposition.Waived)
                        .count(),
                (int) findings.stream()
                        .filter(f -> f.disposition() instanceof Disposition.Baselined)
                        .count());
    }

    /** {@code 1 waived, 2 in the baseline}; the empty string if there is none. */
    @Override
    public String toString() {
        return Stream.of(waived == 0 ? "" : waived + " waived", baselined == 0 ? "" : baselined + " in the baseline")
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
