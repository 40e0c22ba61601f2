package org.disclosurelint.finding;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurelint.rule.Severity;

/** How many findings there are of each severity. */
public record Counts(int errors, int warnings, int attestations, int notes) {
    public static Counts of(List<Finding> findings) {
        return new Counts(
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.ATTESTATION),
                count(findings, Severity.NOTE));
    }

    public int all() {
        return errors + warnings + attestations + notes;
    }

    /** {@code 2 errors, 1 warning}; what there is none of is left out; {@code no finding} if there is none at all. */
    @Override
    public String toString() {
        String counted = Stream.of(
                        counted(errors, Severity.ERROR),
                        counted(warnings, Severity.WARNING),
                        counted(attestations, Severity.ATTESTATION),
                        counted(notes, Severity.NOTE))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
        return counted.isEmpty() ? "no finding" : counted;
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }

    private static String counted(int count, Severity severity) {
        return count == 0 ? "" : count + " " + severity.id() + (count == 1 ? "" : "s");
    }
}
