/**
 * Forward-looking statements in the sense of 15 U.S.C. 78u-5(i)(1).
 */
@NullMarked
package org.disclosurelint.detect.forward;

import org.jspecify.annotations.NullMarked;
