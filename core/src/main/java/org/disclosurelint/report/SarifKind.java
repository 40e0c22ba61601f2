package org.disclosurelint.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What came of a rule that found nothing in a draft, as SARIF names it.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0, 3.27.9</a>
 */
public enum SarifKind {
    PASS("pass"),
    NOT_APPLICABLE("notApplicable");

    private final String id;

    SarifKind(String id) {
        this.id = id;
    }

    /** The word of the format. */
    public String id() {
        return id;
    }

    /** The kind of that name, if there is one. */
    public static Optional<SarifKind> of(String id) {
        return Arrays.stream(values()).filter(k -> k.id.equals(id)).findFirst();
    }

    /** The words of the format. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(SarifKind::id).toList();
    }
}
