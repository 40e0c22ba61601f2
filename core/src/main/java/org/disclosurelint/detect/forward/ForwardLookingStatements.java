package org.disclosurelint.detect.forward;

import java.util.List;
import org.disclosurelint.rule.Analysis;

/** The forward-looking statements of a draft outside its cautionary statement. */
public final class ForwardLookingStatements {
    /** Statements, and what was taken for one and rejected. */
    public static final Analysis<ForwardReading> READING = DraftReader::read;

    /** The statements of a draft, in order. */
    public static final Analysis<List<ForwardLookingStatement>> ANALYSIS =
            subject -> subject.recall(READING).statements();

    private ForwardLookingStatements() {}
}
