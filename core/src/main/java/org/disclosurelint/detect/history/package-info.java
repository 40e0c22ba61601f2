/**
 * Holds a draft against the releases that its issuer sent out before: what was taken over from one of them and should not have
 * been, and what an earlier one already said.
 */
@NullMarked
package org.disclosurelint.detect.history;

import org.jspecify.annotations.NullMarked;
