/**
 * What a release says of the deal that it announces, and what the legends say that such deals call for.
 */
@NullMarked
package org.disclosurelint.detect.deal;

import org.jspecify.annotations.NullMarked;
