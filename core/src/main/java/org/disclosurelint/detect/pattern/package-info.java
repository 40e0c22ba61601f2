/**
 * Regular expressions of rules (RE2) and of detectors ({@code java.util.regex}), and what a draft must hold for one of them to match at all,
 * and how far from it, so that most are never tried and the others in few places. To add a construct of the syntax to what is
 * understood, see {@code PatternReader}.
 */
@NullMarked
package org.disclosurelint.detect.pattern;

import org.jspecify.annotations.NullMarked;
