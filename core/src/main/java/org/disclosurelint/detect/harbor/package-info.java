/** Who invokes the statutory safe harbor, and for what the statute excludes it. */
@NullMarked
package org.disclosurelint.detect.harbor;

import org.jspecify.annotations.NullMarked;
