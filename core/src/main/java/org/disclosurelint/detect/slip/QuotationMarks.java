package org.disclosurelint.detect.slip;

import java.util.ArrayList;
import java.util.List;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;

/**
 * Double quotation marks, paragraph by paragraph. A quotation that goes on in the next paragraph stays open at the end of the
 * first and opens again at the head of the second.
 */
final class QuotationMarks {
    private QuotationMarks() {}

    static List<Slip> unpaired(Subject subject) {
        String text = subject.draft().text();
        List<Slip> found = new ArrayList<>();
        List<Block> blocks = subject.draft().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (Paragraphs.isText(block) && holdsMark(text, block.range())) {
                boolean goesOn = Paragraphs.behind(blocks, i).stream().anyMatch(b -> opensWithMark(text, b.range()));
                unpaired(text, block.range(), goesOn).stream().findFirst().ifPresent(found::add);
            }
        }
        return found;
    }

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

    /** One missing mark turns all that follow it round, so only the first is told. */
    private static List<Slip> unpaired(String text, TextRange block, boolean goesOn) {
        List<Slip> found = new ArrayList<>();
        int open = -1;
        for (int at = block.start(); at < block.end(); at++) {
            char c = text.charAt(at);
            boolean straight = c == '"' && !(open < 0 && isInch(text, at));
            if (c == '“' || (straight && open < 0)) {
                if (open >= 0 && c == '“') {
                    found.add(slip(text, open, block));
                }
                open = at;
            } else if (c == '”' || straight) {
                if (open < 0) {
                    found.add(slip(text, at, block));
                }
                open = -1;
            }
        }
        if (open >= 0 && !goesOn) {
            found.add(slip(text, open, block));
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

    /** The mark and the words behind it, or before it where it closes. */
    private static Slip slip(String text, int mark, TextRange block) {
        boolean closes = mark + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(mark + 1));
        int start = mark;
        int end = mark + 1;
        for (int words = 0; words < 3; words++) {
            if (closes) {
                int space = text.lastIndexOf(' ', start - 1);
                start = space < block.start() ? block.start() : space;
            } else {
                int space = text.indexOf(' ', end);
                end = space < 0 || space > block.end() ? block.end() : space + 1;
            }
        }
        while (Character.isWhitespace(text.charAt(start)) && start < mark) {
            start++;
        }
        while (Character.isWhitespace(text.charAt(end - 1)) && end > mark + 1) {
            end--;
        }
        return new Slip(new TextRange(start, end), closes ? "closes what nothing opened" : "is not closed");
    }

    /** 12" is twelve inches. */
    private static boolean isInch(String text, int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private static boolean holdsMark(String text, TextRange range) {
        return text.substring(range.start(), range.end()).chars().anyMatch(c -> c == '"' || c == '“' || c == '”');
    }

    private static boolean opensWithMark(String text, TextRange range) {
        return !range.isEmpty() && "\"“".indexOf(text.charAt(range.start())) >= 0;
    }
}
