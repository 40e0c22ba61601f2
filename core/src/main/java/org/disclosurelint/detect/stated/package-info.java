/**
 * What the front matter of a draft states, against what its text says.
 */
@NullMarked
package org.disclosurelint.detect.stated;

import org.jspecify.annotations.NullMarked;
