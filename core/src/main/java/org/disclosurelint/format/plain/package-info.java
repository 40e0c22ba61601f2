/**
 * Plain text: running text, lines, columns, lists and tables told from the layout. Other formats hand over what they keep as
 * it was typed.
 */
@NullMarked
package org.disclosurelint.format.plain;

import org.jspecify.annotations.NullMarked;
