package org.disclosurelint.detect.slip;

import java.util.ArrayList;
import java.util.List;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;

/** Double quotation marks, paragraph by paragraph. */
final class QuotationMarks {
    private QuotationMarks() {}

    static List<Slip> mixed(Subject subject) {
        String text = subject.draft().text();
        List<Slip> found = new ArrayList<>();
        for (Block block : subject.draft().blocks()) {
            if (Paragraphs.isText(block) && text.indexOf('"', block.range().start()) >= 0) {
                mixed(text, block.range(), found);
            }
        }
        return found;
    }

    private static void mixed(String text, TextRange block, List<Slip> found) {
        int open = -1;
        for (int at = block.start(); at < block.end(); at++) {
            char c = text.charAt(at);
            boolean straight = c == '"' && !(open < 0 && isInch(text, at));
            if (open < 0 && (c == '“' || straight)) {
                open = at;
            } else if (open >= 0 && (c == '”' || straight)) {
                if ((text.charAt(open) == '“') != (c == '”')) {
                    found.add(new Slip(new TextRange(open, at + 1)));
                }
                open = -1;
            }
        }
    }

    /** 12" is twelve inches; in {@code daily.6"} the figure is that of a footnote. */
    static boolean isInch(String text, int at) {
        int from = at;
        while (from > 0 && at - from < 12 && isOfNumber(text.charAt(from - 1))) {
            from--;
        }
        return from < at
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(from))
                && (from == 0 || !Character.isLetter(text.charAt(from - 1)));
    }

    private static boolean isOfNumber(char c) {
        return Character.isDigit(c) || c == '.' || c == ',' || c == '/';
    }
}
