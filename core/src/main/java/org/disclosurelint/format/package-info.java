/**
 * Readers, one per file format, behind the {@code DraftFormat} SPI: {@code SourceFile} → {@code Draft}.
 */
@NullMarked
package org.disclosurelint.format;

import org.jspecify.annotations.NullMarked;
