/**
 * Arithmetic that a release invites its reader to do: a change against the two amounts it joins, a range, shares times a
 * price. Everything is reckoned on intervals, so that what rounding explains is never found.
 */
@NullMarked
package org.disclosurelint.detect.arithmetic;

import org.jspecify.annotations.NullMarked;
