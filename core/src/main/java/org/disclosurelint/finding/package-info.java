/**
 * What came out: findings, rule results, the run.
 */
@NullMarked
package org.disclosurelint.finding;

import org.jspecify.annotations.NullMarked;
