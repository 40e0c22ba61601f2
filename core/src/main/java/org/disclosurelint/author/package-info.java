/**
 * What authors of rules want to know of them: whether their examples hold, and what a change does to drafts already written.
 * Compares what came out; judges nothing itself. Stands between the findings and the reports.
 */
@NullMarked
package org.disclosurelint.author;

import org.jspecify.annotations.NullMarked;
