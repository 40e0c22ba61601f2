package org.disclosurelint.anatomy;

import java.time.LocalDate;
import java.util.Optional;
import org.disclosurelint.draft.TextRange;

/**
 * The dateline of a release.
 *
 * @param range its stretch of the prose
 * @param date the date that it gives, if it gives one with a year
 */
public record Dateline(TextRange range, Optional<LocalDate> date) {}
