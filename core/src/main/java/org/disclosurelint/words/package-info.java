/** How English writes months, weekdays and numbers: pieces of patterns, each here alone, and what the words read by them mean. */
@NullMarked
package org.disclosurelint.words;

import org.jspecify.annotations.NullMarked;
