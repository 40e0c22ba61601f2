/**
 * The report for a lawyer: one page that needs nothing beside it, with each release as it reads, what was found marked on its
 * words, and the disclosure map beside it. Behind everything else; nothing depends on it.
 */
@NullMarked
package org.disclosurelint.report.html;

import org.jspecify.annotations.NullMarked;
