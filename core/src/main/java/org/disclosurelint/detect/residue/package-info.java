/**
 * What a draft should have lost before it goes out: placeholders, drafters' notes, text left behind the end mark.
 */
@NullMarked
package org.disclosurelint.detect.residue;

import org.jspecify.annotations.NullMarked;
