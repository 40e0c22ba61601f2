package org.disclosurelint.format.html;

import org.disclosurelint.format.prose.MappedText;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The characters of a text node with their places in the source. The parser tells where a node begins and ends; in between,
 * character references ({@code &amp;}, {@code &#8217;}) are read once more to see how much of the source each of them takes.
 */
final class NodeText {
    /** The longest name of a character reference has 31 letters. */
    private static final int LONGEST_NAME = 40;

    private final String source;
    private final int origin;
    private final String data;
    private final int end;
    private final MappedText text = new MappedText();
    private int at;

    private NodeText(String source, int origin, TextNode node) {
        this.source = source;
        this.origin = origin;
        data = node.getWholeText();
        at = Math.max(0, Math.min(source.length(), node.sourceRange().startPos()));
        end = Math.max(at, Math.min(source.length(), node.sourceRange().endPos()));
    }

    /**
     * The characters of a node.
     *
     * @param source what was parsed
     * @param origin where in the source text what was parsed begins
     */
    static MappedText of(String source, int origin, TextNode node) {
        NodeText text = new NodeText(source, origin, node);
        text.align();
        return text.text;
    }

    private void align() {
        int i = 0;
        while (i < data.length()) {
            skipDropped(data.charAt(i));
            int taken = at < end && source.charAt(at) == '&' ? reference(i) : 0;
            if (taken == 0 && at < end && isSame(source.charAt(at), data.charAt(i))) {
                map(data.charAt(i), at + 1);
                at++;
                taken = 1;
            }
            if (taken == 0) {
                // The parser changed something that is not known here: the rest has the place of the rest.
                map(data.charAt(i), end);
                taken = 1;
            }
            i += taken;
        }
    }

    /** The parser drops null characters. */
    private void skipDropped(char next) {
        while (at < end && source.charAt(at) == '\0' && next != '\0' && next != '\uFFFD') {
            at++;
        }
    }

    private static boolean isSame(char source, char data) {
        return source == data || (source == '\0' && data == '\uFFFD');
    }

    /** Reads the reference that begins here; how many characters it makes, or 0 if it is none. */
    private int reference(int i) {
        String run = source.substring(at, referenceEnd());
        String decoded = Parser.unescapeEntities(run, false);
        if (decoded.isEmpty() || decoded.equals(run)) {
            return 0;
        }
        int rest = 0; // "&ampfoo" is "&foo": what both end with was no part of the reference
        while (rest < decoded.length() - 1
                && decoded.charAt(decoded.length() - 1 - rest) == run.charAt(run.length() - 1 - rest)) {
            rest++;
        }
        int made = decoded.length() - rest;
        if (!data.startsWith(decoded.substring(0, made), i)) {
            return 0;
        }
        int behind = at + run.length() - rest;
        for (int k = 0; k < made; k++) {
            map(decoded.charAt(k), behind);
        }
        at = behind;
        return made;
    }

    private int referenceEnd() {
        int i = at + 1;
        boolean number = i < end && source.charAt(i) == '#';
        i += number ? 1 : 0;
        int most = number ? end : Math.min(end, i + LONGEST_NAME);
        while (i < most && isLetterOrDigit(source.charAt(i))) {
            i++;
        }
        return i < end && source.charAt(i) == ';' ? i + 1 : i;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void map(char c, int behind) {
        text.append(c, origin + at, origin + behind);
    }
}
