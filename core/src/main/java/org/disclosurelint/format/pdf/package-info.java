/**
 * Reads PDF files: letters with their places on the page ({@code PageScanner}) → printed lines in reading order ({@code Rows},
 * {@code Gutters}, {@code Furniture}) → a rendition with one line per printed line → the reader of plain text, which is told
 * by {@code PrintedLayout} which lines were full. Only {@code PdfFormat} is loaded before a PDF is met.
 */
@NullMarked
package org.disclosurelint.format.pdf;

import org.jspecify.annotations.NullMarked;
