package org.disclosurelint.anatomy;

import org.disclosurelint.draft.TextRange;

/** A stretch of a draft that belongs to one part. */
public record Section(Part part, TextRange range) {}
