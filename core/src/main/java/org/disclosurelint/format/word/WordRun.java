package org.disclosurelint.format.word;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A stretch of a paragraph that one node of the XML holds.
 *
 * @param node a text within {@code w:t} (or {@code w:delText}, {@code w:instrText}), whose characters it is one for one; else the
 *     element that stands for a character ({@code w:tab}, {@code w:br}, {@code w:sym}, {@code w:noBreakHyphen})
 * @param offset 0-based, of the first character in the data of the text, in UTF-16 code units; 0 for an element
 * @param start 0-based, of the first character in the line of the paragraph
 * @param length in UTF-16 code units
 */
public record WordRun(Node node, int offset, int start, int length) {
    /** The run ({@code w:r}) that holds the node. */
    public Element run() {
        Node here = node;
        while (here.getParentNode() != null && !Wml.is(here, "r")) {
            here = here.getParentNode();
        }
        if (here instanceof Element run) {
            return run;
        }
        throw new IllegalStateException("a node outside of every run");
    }
}
