package org.disclosurelint.report;

import java.util.Optional;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.Finding;

/** A finding told in one line, for formats that have no more room. */
final class FindingLine {
    private FindingLine() {}

    /** Its message; before it the address, if the file has no lines; after it, if an acceptance does not hold, why. */
    static String of(Finding finding) {
        return Printable.line(finding.address().map(a -> a + ": ").orElse("") + withRemark(finding));
    }

    /** The message and why an acceptance that was meant for it does not hold. */
    static String withRemark(Finding finding) {
        Optional<String> remark =
                finding.disposition() instanceof Disposition.Open open ? open.remark() : Optional.empty();
        return finding.message() + remark.map(r -> "; " + r).orElse("");
    }
}
