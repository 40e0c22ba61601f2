/**
 * What every reader needs to keep the promises of {@link org.disclosurelint.draft.Draft}: letters folded, white space made
 * one, letter-spaced words closed up, each character with its place in the source. Stands between {@code draft} and the
 * readers.
 */
@NullMarked
package org.disclosurelint.format.prose;

import org.jspecify.annotations.NullMarked;
