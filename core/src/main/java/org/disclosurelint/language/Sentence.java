package org.disclosurelint.language;

import org.disclosurelint.draft.TextRange;

/**
 * A sentence of a draft. Headings and contact lines are sentences too.
 *
 * @param index 0-based, in the order of the draft
 * @param range its stretch of the prose, without surrounding white space
 * @param block the 0-based index of the block in which it stands; a sentence never spans blocks
 */
public record Sentence(int index, TextRange range, int block) {}
