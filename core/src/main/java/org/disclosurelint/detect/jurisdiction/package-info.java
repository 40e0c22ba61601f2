/** Whose securities law a release answers to. Reads listings; rules that hold for some jurisdictions only ask it. */
@NullMarked
package org.disclosurelint.detect.jurisdiction;

import org.jspecify.annotations.NullMarked;
