/**
 * Days that a release sets: record and payment dates of dividends, conference calls and their replays. Reads text only; what a day
 * should be is judged by the calendar and the holidays of the New York Stock Exchange alone.
 */
@NullMarked
package org.disclosurelint.detect.schedule;

import org.jspecify.annotations.NullMarked;
