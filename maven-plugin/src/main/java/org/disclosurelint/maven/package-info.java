/**
 * The Maven plugin: parameters → {@code Linter} → reports → pass or fail. Judges nothing itself; thresholds, counts and
 * wording of reports are the core's.
 */
@NullMarked
package org.disclosurelint.maven;

import org.jspecify.annotations.NullMarked;
