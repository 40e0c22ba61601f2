/**
 * Tables of figures, whatever the format: rows, columns and what their headings say of period and unit; and what in them does
 * not compute.
 */
@NullMarked
package org.disclosurelint.detect.table;

import org.jspecify.annotations.NullMarked;
