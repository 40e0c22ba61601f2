/**
 * The safe-harbor paragraph, taken apart.
 */
@NullMarked
package org.disclosurelint.detect.cautionary;

import org.jspecify.annotations.NullMarked;
