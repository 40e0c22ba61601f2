/**
 * Accounting periods that a draft names: quarters, halves and years with their numbers, labels and last days, and the fiscal
 * calendar that they imply. Reads text only: what a period should be is for the detectors that ask.
 */
@NullMarked
package org.disclosurelint.detect.period;

import org.jspecify.annotations.NullMarked;
