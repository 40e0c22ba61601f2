/**
 * HTML: pages of newsrooms, exhibits of filings, what word processors export. The page is laid out as a browser would, as far
 * as words go: what is hidden and what belongs to the page around the release falls away, tables of figures are told from
 * tables that only arrange, and every character keeps its place in the source. {@code HtmlFormat} loads no class of the parser
 * until a draft is read.
 */
@NullMarked
package org.disclosurelint.format.html;

import org.jspecify.annotations.NullMarked;
