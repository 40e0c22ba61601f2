/**
 * Dates that disagree with themselves: a weekday that is another one on its date.
 */
@NullMarked
package org.disclosurelint.detect.date;

import org.jspecify.annotations.NullMarked;
