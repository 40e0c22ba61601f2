package org.disclosurelint.format.plain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosurelint.format.prose.Glyph;

/** Judges what the end of a line means, from the line, the two after it and what the block is so far. */
public final class Joints {
    private static final Pattern REACHES = Pattern.compile(
            "[^@]{0,200}@[^@]{1,200}|(?i)(?:.{0,80}[^\\d])?\\(?\\d{3}\\)?[-. /]{1,2}\\d{3}[-. ]\\d{4}.{0,40}"
                    + "|(?i)(?:for|media|press|investors?|contacts?|tel|telephone|phone|fax|e-?mail|web|website)\\b.{0,60}:.{0,80}"
                    + "|(?i)(?:https?://|www\\.)[^\\s]{1,200}[^\\s.,;)]");

    /** {@code short- and long-term} has a hyphen that stands for a word, not for a compound broken over a line. */
    private static final Pattern SUSPENDED = Pattern.compile("(?:and|or|to)\\b");

    private final Layout layout;

    Joints(Layout layout) {
        this.layout = layout;
    }

    /** What stands in the open block: whether it is running text, and where its lines begin. */
    record Context(boolean prose, boolean item, int hang) {}

    /**
     * What the end of {@code line} means.
     *
     * @param after the line behind {@code next} if no blank line parts them, otherwise {@code next} itself
     */
    Joint judge(SourceLine line, SourceLine next, SourceLine after, Context open) {
        if (Crumbs.beginsClose(next) || line.last() == '(') {
            return Joint.CLOSE;
        }
        if (!open.prose() && (isOr(line) || isOr(next) && reaches(line))) {
            return Joint.LINE;
        }
        Optional<Joint> crumb = layout.width() == 0 ? Crumbs.judge(line, next, after, open.prose()) : Optional.empty();
        if (crumb.isPresent()) {
            return crumb.get();
        }
        boolean goesOn = next.startsLower() && !line.endsSentence() && line.last() != ':' && line.last() != ';';
        if (layout.isUnbroken(line) || layout.isUnbroken(next)) {
            boolean cut = goesOn
                    || line.endsWithDash()
                    || line.endsHanging()
                    || isTag(line, next)
                    || isDash(line)
                    || isDash(next);
            return cut ? join(line, next) : Joint.BLOCK;
        }
        if (isIndented(line, next, open) && !goesOn) {
            if (open.prose() || line.endsSentence() || isRunning(next, after)) {
                return Joint.BLOCK;
            }
            return Joint.LINE;
        }
        if (isFull(line, next, open) && !layout.isCentered(line, next)) {
            return join(line, next);
        }
        if (goesOn
                || line.endsWithHyphen()
                || (line.endsInBracket() && next.closesBracket())
                || line.endsWithDash()
                || line.endsHanging()) {
            return join(line, next);
        }
        if (isDash(next) || isTag(line, next)) {
            return join(line, next);
        }
        return open.prose() ? inProse(line, next, open) : inLines(line, next, after);
    }

    /** Lines of a contact end where they end, however wide they are. */
    private boolean isFull(SourceLine line, SourceLine next, Context open) {
        return layout.isFull(line, next) && (open.prose() || !(reaches(line) || reaches(next)));
    }

    private Joint inProse(SourceLine line, SourceLine next, Context open) {
        boolean ends = line.endsSentence() || line.last() == ':';
        if (!layout.ragged() && (ends ? layout.isShort(line, next) : isStub(line, next, open))) {
            return Joint.BLOCK;
        }
        boolean apart = layout.width() == 0 || (reaches(next) && layout.isShort(line, next));
        return apart ? Joint.LINE : join(line, next);
    }

    private boolean isStub(SourceLine line, SourceLine next, Context open) {
        return layout.width() == 0 ? open.item() : layout.isStub(line, next);
    }

    private Joint inLines(SourceLine line, SourceLine next, SourceLine after) {
        if (isRunning(next, after)) {
            boolean opens = line.last() == ',' || isFirstOfParagraph(line, next);
            return opens ? join(line, next) : Joint.BLOCK;
        }
        boolean sentences = layout.width() == 0
                && ((line.endsSentence() && line.length() >= 60) || (next.endsSentence() && next.length() >= 90));
        return sentences ? Joint.BLOCK : Joint.LINE;
    }

    /** Whether running text begins with this line. */
    private boolean isRunning(SourceLine line, SourceLine after) {
        if (layout.isUnbroken(line)) {
            return true;
        }
        boolean wide = line.edge() > layout.width() / 2;
        boolean continues = after != line
                && !reaches(line)
                && !reaches(after)
                && (layout.isFull(line, after) || (after.startsLower() && !line.endsSentence()));
        return wide && continues;
    }

    /** Whether a line opens a paragraph by its indentation. */
    private boolean isFirstOfParagraph(SourceLine line, SourceLine next) {
        int step = line.indent() - next.indent();
        return step >= 2 && step <= 10 && line.edge() > 0.6 * layout.width() && !line.endsSentence();
    }

    private static boolean isIndented(SourceLine line, SourceLine next, Context open) {
        int base = open.item() ? open.hang() : line.indent();
        boolean deeper = next.indent() > base + 1;
        boolean leavesItem =
                open.item() && next.indent() < open.hang() && next.indent() < line.indent() && line.endsSentence();
        return deeper || leavesItem;
    }

    /** An exchange and a ticker in brackets belong to the name before them. */
    private static boolean isTag(SourceLine line, SourceLine next) {
        int colon = next.text().indexOf(':');
        return next.first() == '('
                && next.length() > 1
                && Character.isUpperCase(next.text().charAt(1))
                && colon > 0
                && colon < 40
                && next.closesBracketAfter(colon)
                && !line.endsSentence();
    }

    /** What stands between two who can be reached. */
    private static boolean isOr(SourceLine line) {
        return line.text().equalsIgnoreCase("or") || line.text().equalsIgnoreCase("and");
    }

    private static boolean isDash(SourceLine line) {
        return line.length() <= 2 && line.text().chars().allMatch(c -> c == '-' || c == '–' || c == '—');
    }

    /** Whether a line tells how to reach somebody. */
    public static boolean reaches(String line) {
        return line.length() < Layout.LONG && REACHES.matcher(line).matches();
    }

    private static boolean reaches(SourceLine line) {
        return reaches(line.text());
    }

    private static Joint join(SourceLine line, SourceLine next) {
        return join(line.text(), next.text());
    }

    /** How two pieces of running text go together that a line break parts. */
    public static Joint join(String before, String after) {
        int last = before.length() - 1;
        boolean hyphen = last > 0
                && Glyph.fold(before.charAt(last)) == '-'
                && Character.isLetterOrDigit(before.charAt(last - 1));
        boolean compound = hyphen && !SUSPENDED.matcher(after).lookingAt();
        boolean address = last > 0 && before.charAt(last) == '/' && before.lastIndexOf("://") > before.lastIndexOf(' ');
        return compound || address ? Joint.CLOSE : Joint.SPACE;
    }
}
