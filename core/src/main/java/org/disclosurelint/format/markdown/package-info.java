/** Markdown, by a CommonMark parser that tells where in the source each piece stands. */
@NullMarked
package org.disclosurelint.format.markdown;

import org.jspecify.annotations.NullMarked;
