/**
 * Sentences, words and tags; the only door to LanguageTool.
 */
@NullMarked
package org.disclosurelint.language;

import org.jspecify.annotations.NullMarked;
