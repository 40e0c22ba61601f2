/**
 * Reads AsciiDoc: the file and what it includes → lines ({@code Preprocessor}) → blocks ({@code AsciidocReader}) → words without
 * markup ({@code Inlines}), each with its place. Without includes the source is the file itself, with them a rendition whose
 * lines are addressed by the file they come from.
 */
@NullMarked
package org.disclosurelint.format.asciidoc;

import org.jspecify.annotations.NullMarked;
