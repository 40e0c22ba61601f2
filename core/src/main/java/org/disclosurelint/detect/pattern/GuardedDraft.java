package org.disclosurelint.detect.pattern;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.disclosurelint.detect.FoldedText;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;

/**
 * A draft as guards read it. Whether they let pass is kept, since some are asked at each of its words. Not thread-safe: one draft is
 * judged on one thread.
 */
final class GuardedDraft {
    static final Analysis<GuardedDraft> ANALYSIS =
            subject -> new GuardedDraft(new TrigramText(subject.draft().text(), subject.recall(FoldedText.ANALYSIS)));

    private final TrigramText text;
    private final Map<Guard, Boolean> open = new IdentityHashMap<>();

    private GuardedDraft(TrigramText text) {
        this.text = text;
    }

    boolean isOpen(Guard guard) {
        Boolean known = open.get(guard);
        if (known == null) {
            known = guard.letsPass(text);
            open.put(guard, known);
        }
        return known;
    }

    List<TextRange> open(Guard guard) {
        return guard.open(text);
    }
}
