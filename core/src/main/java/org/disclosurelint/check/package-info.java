/**
 * What a match means: forbid, require, require-when and so on; one package-private record per kind.
 */
@NullMarked
package org.disclosurelint.check;

import org.jspecify.annotations.NullMarked;
