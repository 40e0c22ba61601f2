/**
 * Slips of the pen and of conversion, which say nothing of the law and much of how a draft was read: doubled words, fields run
 * together, sentences without an end, text that stands twice. {@link org.disclosurelint.detect.slip.SlipProvider} offers them
 * to rule files as one detector.
 */
@NullMarked
package org.disclosurelint.detect.slip;

import org.jspecify.annotations.NullMarked;
