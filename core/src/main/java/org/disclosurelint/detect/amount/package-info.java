/**
 * What a release says in figures: money, percents, shares, each with the precision that its digits show, so that arithmetic
 * on them can tell a slip from rounding.
 */
@NullMarked
package org.disclosurelint.detect.amount;

import org.jspecify.annotations.NullMarked;
