/**
 * How a release is built: which parts it has, who is quoted in it and as what, whether its footnote marks have notes and its
 * links lead where they say.
 */
@NullMarked
package org.disclosurelint.detect.structure;

import org.jspecify.annotations.NullMarked;
