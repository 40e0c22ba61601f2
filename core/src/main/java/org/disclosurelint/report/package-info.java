/**
 * Writers, one per output format, behind the {@code ReportFormat} SPI.
 */
@NullMarked
package org.disclosurelint.report;

import org.jspecify.annotations.NullMarked;
