/**
 * Which part of a press release each stretch of a draft is; one package-private finder per part.
 */
@NullMarked
package org.disclosurelint.anatomy;

import org.jspecify.annotations.NullMarked;
