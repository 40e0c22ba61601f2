package org.disclosurelint.format.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.source.SourceFile;

/**
 * The first bytes of a file: whether they begin an HTML page, and the encoding that the page declares.
 *
 * @param text a character for each byte, without a byte-order mark
 * @param marked whether a byte-order mark stands before it, which tells more than any declaration
 */
record HtmlHead(String text, boolean marked) {
    /** How many bytes are looked at. Browsers look for the declaration in the first 1,024. */
    private static final int HEAD = 4096;

    private static final Pattern PAGE = Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body|title|meta)\\b");
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta\\s[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})");

    private static final Pattern TOLD_FROM_BYTES =
            Pattern.compile("utf-?(?:8|16|32).{0,3}|unicode.*|(?:us-)?ascii|iso-?8859-1|latin-?1|windows-1252|cp1252");

    static HtmlHead of(SourceFile file) {
        String head = file.head(HEAD);
        boolean utf8 = head.startsWith("\u00EF\u00BB\u00BF");
        boolean utf16 = head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE");
        String text = utf16 ? head.substring(2).replace("\0", "") : utf8 ? head.substring(3) : head;
        return new HtmlHead(text, utf8 || utf16);
    }

    /** Whether a page begins here, behind white space, comments and an XML declaration. */
    boolean beginsPage() {
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = behind("-->", at);
            } else if (text.startsWith("<?xml", at)) {
                at = behind("?>", at);
            } else {
                return PAGE.matcher(text).region(at, text.length()).lookingAt();
            }
        }
        return false;
    }

    private int behind(String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? text.length() : at + mark.length();
    }

    /**
     * The encoding that a {@code meta} element declares; empty if there is none that is known, or one that is told from the
     * bytes with more certainty: pages in UTF-8 say that they are in Latin-1, and the other way round.
     */
    Optional<Charset> charset() {
        Matcher declared = CHARSET.matcher(text);
        if (marked || !declared.find()) {
            return Optional.empty();
        }
        String name = declared.group(1).toLowerCase(Locale.ROOT);
        return TOLD_FROM_BYTES.matcher(name).matches() ? Optional.empty() : known(name);
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
