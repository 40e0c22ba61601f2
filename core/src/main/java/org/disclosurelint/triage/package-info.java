/**
 * Which findings stand and which somebody accepted: waivers and the baseline, applied to the results of the drafts, and what
 * is to be put right in them. Stands between the findings and the reports.
 */
@NullMarked
package org.disclosurelint.triage;

import org.jspecify.annotations.NullMarked;
