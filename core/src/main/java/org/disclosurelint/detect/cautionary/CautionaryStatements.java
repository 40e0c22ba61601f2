package org.disclosurelint.detect.cautionary;

import org.disclosurelint.rule.Analysis;

/** Finds it; see the record. */
public final class CautionaryStatements {
    /** The cautionary statement of a draft. */
    public static final Analysis<CautionaryStatement> ANALYSIS = subject -> new CautionaryReader(subject).read();

    private CautionaryStatements() {}
}
