/**
 * Financial measures that are not those of GAAP, the GAAP measures to which they are compared, and where a release reconciles
 * the two.
 */
@NullMarked
package org.disclosurelint.detect.measure;

import org.jspecify.annotations.NullMarked;
