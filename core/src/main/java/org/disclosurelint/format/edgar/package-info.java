/**
 * EDGAR: full submissions and single exhibits as filed with the SEC. The press releases among the exhibits are found and handed
 * to the readers of HTML and of plain text, each as a stretch of the one source.
 */
@NullMarked
package org.disclosurelint.format.edgar;

import org.jspecify.annotations.NullMarked;
