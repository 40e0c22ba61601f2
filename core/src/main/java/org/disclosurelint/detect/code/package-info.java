/** Codes of securities and companies that a draft gives by name, and whether their check digits are right. */
@NullMarked
package org.disclosurelint.detect.code;

import org.jspecify.annotations.NullMarked;
