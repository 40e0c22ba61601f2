/**
 * The library: {@code Linter} takes drafts and gives back a {@code LintRun}. Everything below is wired here and imports
 * nothing from here.
 *
 * <pre>
 * source → format → draft → anatomy ─┐
 *                     └──→ language ─┴→ rule.Subject → check (by detect) → finding → report
 * </pre>
 */
@NullMarked
package org.disclosurelint;

import org.jspecify.annotations.NullMarked;
