/** Work on as many processors as there are. */
@NullMarked
package org.disclosurelint.work;

import org.jspecify.annotations.NullMarked;
