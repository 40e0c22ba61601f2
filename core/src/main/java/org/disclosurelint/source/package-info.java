/**
 * The file as handed in: its bytes, its decoded text, and places in that text. The first room of the flow:
 * {@code SourceFile} (bytes) → {@code SourceText} (characters) → {@code draft}.
 */
@NullMarked
package org.disclosurelint.source;

import org.jspecify.annotations.NullMarked;
