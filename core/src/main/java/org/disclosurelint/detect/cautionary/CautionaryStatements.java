package org.disclosurelint.detect.cautionary;

import java.util.List;
import org.disclosurelint.rule.Analysis;

/** Finds it; see the record. */
public final class CautionaryStatements {
    /** The cautionary statement of a draft. */
    public static final Analysis<CautionaryStatement> ANALYSIS = subject ->
            new CautionaryStatement(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private CautionaryStatements() {}
}
