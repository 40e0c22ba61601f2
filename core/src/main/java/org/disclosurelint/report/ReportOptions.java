package org.disclosurelint.report;

import java.util.Set;
import org.disclosurelint.finding.Threshold;

/**
 * What whoever asks for reports wants of them. Immutable.
 *
 * @param failOn how heavy a finding must be to fail a build; a format that knows failures calls such a finding one
 * @param sarifKinds which results besides findings SARIF has
 */
public record ReportOptions(Threshold failOn, Set<SarifKind> sarifKinds) {
    /** Errors fail, and SARIF has findings only. */
    public static final ReportOptions DEFAULT = new ReportOptions(Threshold.ERROR, Set.of());

    public ReportOptions {
        sarifKinds = Set.copyOf(sarifKinds);
    }
}
