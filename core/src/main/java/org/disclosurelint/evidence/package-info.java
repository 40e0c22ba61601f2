/**
 * The evidence pack: what was judged, by which rules and with what result, in one archive for the file, and the proof that
 * nothing of it changed. Behind the reports, which it packs; nothing but the goals stands behind it.
 */
@NullMarked
package org.disclosurelint.evidence;

import org.jspecify.annotations.NullMarked;
