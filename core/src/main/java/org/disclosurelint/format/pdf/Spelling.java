package org.disclosurelint.format.pdf;

import java.text.Normalizer;
import org.disclosurelint.format.prose.Glyph;

/** What letters a sign of a font stands for. */
final class Spelling {
    /** Places at which fonts of symbols keep their bullets, in the private area of Unicode. */
    private static final String BULLETS = "\uF095\uF0B7\uF0A7\uF0A8\uF0D8\uF0FC\uF076\uF06E\uF06C\uF0E0\uE00A";

    private Spelling() {}

    /** The text of a sign as it is typed: ligatures are their letters, forms of a letter for print are the letter. */
    static String of(String text) {
        if (text.length() == 1 && text.charAt(0) < 0x7F) {
            return text.charAt(0) < ' ' ? "" : text;
        }
        StringBuilder spelled = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean bullet = BULLETS.indexOf(c) >= 0;
            boolean form = (c >= 0xFB00 && c <= 0xFB06) || (c >= 0xFF01 && c <= 0xFF5E);
            if (bullet) {
                spelled.append('•');
            } else if (form) {
                spelled.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else if (c <= 0xFFFF && Glyph.isInvisible((char) c)) {
                return;
            } else if (Character.isISOControl(c)) {
                spelled.append(' ');
            } else if (c != 0xFFFD && (c < 0xD800 || c > 0xDFFF)) {
                spelled.appendCodePoint(c);
            }
        });
        return spelled.toString();
    }
}
