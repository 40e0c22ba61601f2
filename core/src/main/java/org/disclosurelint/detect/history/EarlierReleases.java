package org.disclosurelint.detect.history;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.EarlierRelease;
import org.disclosurelint.rule.Subject;

/** The releases that went out before a draft. */
public final class EarlierReleases {
    /** The latest first. */
    public static final Analysis<List<EarlierRelease>> ANALYSIS =
            s -> s.reference().history().map(h -> h.before(s)).orElse(List.of());

    private EarlierReleases() {}

    /** Why a draft cannot be held against any, as a clause; empty if it can. */
    static Optional<String> absent(Subject subject) {
        if (subject.reference().history().isEmpty()) {
            return Optional.of("the profile names no folder of earlier releases");
        }
        if (subject.date().isEmpty()) {
            return Optional.of("the draft has no date, so no release is known to be earlier");
        }
        return subject.recall(ANALYSIS).isEmpty()
                ? Optional.of("the folder of earlier releases holds none of a day before the draft's")
                : Optional.empty();
    }
}
