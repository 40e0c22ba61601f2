package org.disclosurelint.detect.slip;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;

/** Paragraphs that end in a colon and are followed by running text, a heading or nothing. */
final class Colons {
    private static final Set<Part> RUNNING = EnumSet.of(Part.LEAD, Part.BODY, Part.BOILERPLATE);
    private static final Pattern OPENS_LIST =
            Pattern.compile("^(?:[\"“'•·*–—-]|\\(?[\\divxa-e]{1,3}[.)]|https?:|www\\.|[\\w.]+@)");
    private static final String ENDED = ".!?”\"";
    private static final int LONG = 200;

    private Colons() {}

    static List<Slip> in(Subject subject) {
        String text = subject.draft().text();
        List<Block> blocks = subject.draft().blocks();
        List<Slip> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            TextRange range = blocks.get(i).range();
            if (range.isEmpty()
                    || text.charAt(range.end() - 1) != ':'
                    || !Paragraphs.isProse(blocks.get(i), text)
                    || !RUNNING.contains(subject.anatomy().partAt(range.end() - 1))) {
                continue;
            }
            if (Paragraphs.behind(blocks, i).stream().noneMatch(b -> answers(b, subject))) {
                found.add(new Slip(Paragraphs.tail(text, Paragraphs.lastLine(blocks.get(i), subject.draft()), 5)));
            }
        }
        return found;
    }

    /** Whether a block can be what a colon announces: a list, a table, a quotation, an address, lines of their own. */
    private static boolean answers(Block block, Subject subject) {
        String text = block.range().of(subject.draft().text());
        Part part = subject.anatomy().partOf(block.range());
        boolean section = part == Part.BOILERPLATE || part == Part.CAUTIONARY_STATEMENT || part == Part.END_MARK;
        boolean runs = block.kind() == Block.Kind.PARAGRAPH
                && text.length() >= LONG
                && text.indexOf('\n') < 0
                && ENDED.indexOf(text.charAt(text.length() - 1)) >= 0;
        return OPENS_LIST.matcher(text).find() || !(section || runs);
    }
}
