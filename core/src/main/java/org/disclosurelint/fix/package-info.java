/** Puts findings right in the draft itself. Stands above finding; reports and front ends see it. */
@NullMarked
package org.disclosurelint.fix;

import org.jspecify.annotations.NullMarked;
