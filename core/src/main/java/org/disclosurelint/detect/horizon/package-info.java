/**
 * Expressions of time in a sentence, resolved against the date of the draft. Reads text only: what follows from a time is for the
 * detectors that ask.
 */
@NullMarked
package org.disclosurelint.detect.horizon;

import org.jspecify.annotations.NullMarked;
