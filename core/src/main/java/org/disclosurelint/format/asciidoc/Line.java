package org.disclosurelint.format.asciidoc;

/**
 * A line of AsciiDoc that is read, without its line end and trailing white space.
 *
 * @param text its characters
 * @param start 0-based offset of the first of them in the source text
 * @param offset by how much the levels of headings are deeper here than written
 */
record Line(String text, int start, int offset) {
    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isComment() {
        return text.startsWith("//") && !text.startsWith("///");
    }

    int end() {
        return start + text.length();
    }
}
