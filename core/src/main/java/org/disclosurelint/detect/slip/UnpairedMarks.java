package org.disclosurelint.detect.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;

/**
 * Double quotation marks without a fellow, one slip of a paragraph at most: a missing mark turns all that follow it round. A quotation that
 * goes on in the next paragraph stays open at the end of the first and opens again at the head of the second; a list, or a break within a
 * sentence such as that of a page, does not end it.
 */
final class UnpairedMarks {
    /** So many blocks further on a quotation left open may still be closed. */
    private static final int FAR = 12;

    private static final String CLOSES = "closes what nothing opened";
    private static final String NOT_CLOSED = "is not closed";

    private final String text;
    private final List<Slip> found = new ArrayList<>();
    private Optional<Open> open = Optional.empty();

    private UnpairedMarks(String text) {
        this.text = text;
    }

    /**
     * A quotation that its paragraph leaves open.
     *
     * @param slip to be told if nothing closes it
     * @param broken whether only layout parts it from what follows
     * @param told whether its paragraph has a slip already
     * @param blocks how many blocks have passed since
     */
    private record Open(Slip slip, boolean broken, boolean told, int blocks) {}

    static List<Slip> in(Subject subject) {
        UnpairedMarks marks = new UnpairedMarks(subject.draft().text());
        for (Block block : subject.draft().blocks()) {
            if (Paragraphs.isText(block)) {
                marks.read(block);
            }
        }
        marks.tell();
        return List.copyOf(marks.found);
    }

    private void read(Block block) {
        List<Integer> marks = marks(block.range());
        if (open.isPresent()) {
            boolean item = block.kind() == Block.Kind.LIST_ITEM;
            if (marks.isEmpty()) {
                open = open.map(o -> new Open(o.slip(), o.broken() || item, o.told(), o.blocks() + 1));
                open.filter(o -> o.blocks() > FAR).ifPresent(o -> tell());
                return;
            }
            int first = marks.get(0);
            if (first == block.range().start() && text.charAt(first) != '”') {
                open = open.filter(o -> o.blocks() > 0 && !o.broken());
                tell();
            } else if (closes(first, block.range()) && (text.charAt(first) == '”' || marks.size() % 2 == 1)) {
                boolean goesOn = Character.isLowerCase(text.charAt(block.range().start()));
                open = open.filter(o -> !o.broken() && !item && !goesOn);
                tell();
                marks = marks.subList(1, marks.size());
            } else {
                tell();
            }
        }
        pair(marks, block);
    }

    private void tell() {
        open.filter(o -> !o.told()).ifPresent(o -> found.add(o.slip()));
        open = Optional.empty();
    }

    private void pair(List<Integer> marks, Block block) {
        Optional<Slip> slip = Optional.empty();
        int opened = -1;
        for (int at : marks) {
            char c = text.charAt(at);
            boolean opens = c == '“' || (c == '"' && opened < 0);
            boolean again = c == '“' && opened >= 0;
            boolean unopened = c == '”' && opened < 0;
            if (again && isMistaken(at, block.range())) {
                opens = false;
            } else if (unopened) {
                opens = !closes(at, block.range());
            }
            if (slip.isEmpty() && (again || unopened)) {
                String astray = again ? "opens where a quotation should close" : "closes where a quotation should open";
                slip = Optional.of(
                        again && opens
                                ? slip(opened, NOT_CLOSED, block.range())
                                : slip(at, unopened && !opens ? CLOSES : astray, block.range()));
            }
            opened = opens ? at : -1;
        }
        if (opened >= 0 && slip.isEmpty()) {
            slip = astray(marks, block.range());
        }
        slip.ifPresent(found::add);
        if (opened >= 0) {
            Slip left = slip(opened, NOT_CLOSED, block.range());
            open = Optional.of(new Open(left, breaksOff(block), slip.isPresent(), 0));
        }
    }

    /** Among straight marks of which one has no fellow, the first that by its neighbors is not what its turn makes of it. */
    private Optional<Slip> astray(List<Integer> marks, TextRange block) {
        int opened = -1;
        for (int at : marks) {
            if (opened < 0 && closes(at, block)) {
                return Optional.of(slip(at, CLOSES, block));
            }
            if (opened >= 0 && opens(at, block)) {
                return Optional.of(slip(opened, NOT_CLOSED, block));
            }
            opened = opened < 0 ? at : -1;
        }
        return Optional.empty();
    }

    private List<Integer> marks(TextRange block) {
        List<Integer> marks = new ArrayList<>();
        for (int at = block.start(); at < block.end(); at++) {
            char c = text.charAt(at);
            boolean straight = c == '"' && (marks.size() % 2 == 1 || !QuotationMarks.isInch(text, at));
            if (c == '“' || c == '”' || straight) {
                marks.add(at);
            }
        }
        return marks;
    }

    /** {@code hot, “said Ann Lee}. */
    private boolean isMistaken(int mark, TextRange block) {
        int before = mark - 1;
        while (before > block.start() && text.charAt(before) == ' ') {
            before--;
        }
        return before >= block.start()
                && ",.!?".indexOf(text.charAt(before)) >= 0
                && mark + 1 < block.end()
                && Character.isLowerCase(text.charAt(mark + 1));
    }

    private boolean opens(int mark, TextRange block) {
        return !isInked(mark - 1, block) && isWord(mark + 1, block);
    }

    private boolean closes(int mark, TextRange block) {
        return isInked(mark - 1, block) && !isWord(mark + 1, block);
    }

    /** Whether something stands there to which a closing mark can belong. */
    private boolean isInked(int at, TextRange block) {
        return at >= block.start() && !Character.isWhitespace(text.charAt(at)) && "([—–-".indexOf(text.charAt(at)) < 0;
    }

    private boolean isWord(int at, TextRange block) {
        return at < block.end()
                && (Character.isLetterOrDigit(text.charAt(at)) || "$€£(['‘".indexOf(text.charAt(at)) >= 0);
    }

    /** Whether the last sentence of a block does not end with it. */
    private boolean breaksOff(Block block) {
        char last = text.charAt(block.range().end() - 1);
        return block.kind() == Block.Kind.LIST_ITEM || ".!?…".indexOf(last) < 0;
    }

    /** The mark and the words behind it, or before it where it closes. */
    private Slip slip(int mark, String detail, TextRange block) {
        boolean closes = mark + 1 >= block.end() || !isWord(mark + 1, block);
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
        return new Slip(new TextRange(start, end).stripped(text), detail);
    }
}
