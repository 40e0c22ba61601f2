/**
 * The release as prose: normalized text, blocks, and the map back to the source. Readers in {@code format} build it;
 * everything after works on it and never looks at the source again, except through {@code Draft.locate}.
 */
@NullMarked
package org.disclosurelint.draft;

import org.jspecify.annotations.NullMarked;
