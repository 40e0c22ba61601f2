/**
 * Whether a cautionary statement was written for the release in which it stands: the events it speaks of, the topics it covers, the
 * words by which it tells its forward-looking statements. All of it is a prompt to read the two side by side.
 */
@NullMarked
package org.disclosurelint.detect.tailored;

import org.jspecify.annotations.NullMarked;
