/**
 * What to look for: phrases, patterns, and named detectors that return typed evidence.
 */
@NullMarked
package org.disclosurelint.detect;

import org.jspecify.annotations.NullMarked;
