/**
 * Patterns of words, dictionary forms and parts of speech that counsel writes, over the sentences and readings of the prose.
 */
@NullMarked
package org.disclosurelint.detect.tokens;

import org.jspecify.annotations.NullMarked;
