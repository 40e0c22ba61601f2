/**
 * Readers, one per file format, behind the {@code DraftFormat} SPI: {@code SourceFile} → {@code Draft}. A reader finds lines and
 * blocks and what their ends mean; {@code LineWriter} is the one place where characters are normalized and their source is
 * recorded.
 */
@NullMarked
package org.disclosurelint.format;

import org.jspecify.annotations.NullMarked;
