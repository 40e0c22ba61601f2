package org.disclosurelint.detect.forward;

import org.disclosurelint.draft.TextRange;

/**
 * Words that look forward, and why they are no forward-looking statement.
 *
 * @param sentence the sentence in which they stand
 * @param trigger the words
 */
public record RejectedStatement(TextRange sentence, TextRange trigger, FalseFriend reason) {}
