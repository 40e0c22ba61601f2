package org.disclosurelint.detect.name;

import org.disclosurelint.draft.TextRange;

/**
 * A company as a draft names it, with its legal form.
 *
 * @param range the whole name with its form
 * @param name what stands before the form, without a comma: {@code Velder Foods}
 * @param form what the form is, whichever way it is shortened: {@code inc}, {@code corp}, {@code ltd}
 */
public record CompanyName(TextRange range, String name, String form) {}
