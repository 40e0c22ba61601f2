package org.disclosurelint.detect.forward;

import java.util.List;

/** Finds triggers of some families in a sentence. Implementations are stateless. */
@FunctionalInterface
interface TriggerFinder {
    List<Trigger> find(Words words, Setting setting);
}
