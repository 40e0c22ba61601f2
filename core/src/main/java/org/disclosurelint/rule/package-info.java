/**
 * What a rule, check, detector, outcome, match and citation <em>are</em>. No behavior.
 */
@NullMarked
package org.disclosurelint.rule;

import org.jspecify.annotations.NullMarked;
