/** Coverage-guided fuzzing: whatever the bytes of a file, its reader gives a draft or a problem. */
@NullMarked
package org.disclosurelint.fuzz;

import org.jspecify.annotations.NullMarked;
