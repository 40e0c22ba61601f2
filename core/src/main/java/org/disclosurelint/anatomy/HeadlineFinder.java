package org.disclosurelint.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.disclosurelint.draft.Block;

/** Finds headline and subheadlines: what stands above the first paragraph and nobody else claimed. */
final class HeadlineFinder implements PartFinder {
    /** The first paragraph stands within so many lines. */
    private static final int DEPTH = 80;

    private static final int LONGEST = 400;

    /** Longer lines are not wrapped: what follows one of them, and is no mere tail of it, is something else. */
    private static final int WIDEST = 120;

    private static final int HANGING_TAIL = 40;

    private static final Pattern HANGING = Pattern.compile(
            "(?i)(?:\\b(?:of|to|the|a|an|and|or|for|by|with|in|on|at|from|as|its|into|approximately)|[,&–—-])$");
    private static final Pattern BEHIND_DATELINE = Pattern.compile("[-–—]{1,2}\\s{0,2}\\p{Lu}");
    private static final Pattern VERB =
            Pattern.compile("(?i)\\b(?:\\w{3,}(?:ces|tes|ses|rts|res|ves|ies|mes|ks|ers)|to|of|sale|from)\\b");
    private static final Pattern LETTERHEAD = Pattern.compile(
            "(?i)^(?:.{0,50}(?:,? (?:inc|corp|corporation|company|ltd|limited|llc|l\\.p|plc))\\.?|.{0,60}\\b[A-Z]{2}\\.? \\d{5}.{0,20}|\\d+ .{3,50}\\b(?:street|st|avenue|ave|road|rd|drive|dr|boulevard|blvd|suite|floor|way|parkway|plaza|lane)\\b.{0,30}|.{0,40}\\bP\\.?O\\.? Box .{0,40}|www\\.\\S+|news)$");

    private static final Pattern WEB_SECTION =
            Pattern.compile("\\p{Lu}[\\p{L}&]{2,15}(?: (?:\\p{Lu}\\p{L}{2,15}|and|&|of)){0,3}");

    @Override
    public void find(Layout layout, Claims claims) {
        int lead = lead(layout, claims);
        List<Line> free = new ArrayList<>();
        for (Line line : layout.lines().subList(0, lead)) {
            if (claims.isFree(line)
                    && line.text().length() <= LONGEST
                    && line.kind() != Block.Kind.TABLE
                    && line.text().chars().anyMatch(Character::isLetter)) {
                free.add(line);
            }
        }
        letterhead(layout, claims, free);
        labels(layout, claims, free);
        if (free.isEmpty()) {
            return;
        }
        int n = 1;
        while (n < free.size() && isSameHeadline(layout, free.get(n - 1), free.get(n), free.get(0))) {
            n++;
        }
        for (int i = 0; i < free.size(); i++) {
            boolean again = words(free.get(i)).equals(words(free.get(0)));
            claims.claim(
                    i < n || again ? Part.HEADLINE : Part.SUBHEADLINE,
                    free.get(i).range());
        }
    }

    /** The line with the dateline, if it has text behind it; else the first paragraph. Without either there is no headline. */
    private static int lead(Layout layout, Claims claims) {
        int dateline = -1;
        for (int i = 0; i < Math.min(layout.size(), DEPTH); i++) {
            Line line = layout.line(i);
            boolean dated = claims.at(line.range().start())
                    .filter(p -> p == Part.DATELINE)
                    .isPresent();
            boolean whole = dated && claims.at(line.range().end() - 1).isPresent();
            if (dated && !whole
                    || dateline == i - 1
                            && i > 0
                            && BEHIND_DATELINE.matcher(line.text()).lookingAt()) {
                return i; // at its dash the story begins, also where the dateline has a line to itself
            }
            dateline = whole ? i : dateline;
            if (line.isProse()
                    && claims.at(line.range().start()).isEmpty()
                    && line.kind() == Block.Kind.PARAGRAPH
                    && (i > 0 && !isLikelyHeadline(layout, claims, i))) {
                return i;
            }
            if (i == 0 && line.isProse() && !isLikelyHeadline(layout, claims, 0)) {
                return 0;
            }
        }
        return Math.max(dateline, 0);
    }

    /** A headline that ends with a period, or one so long that it looks like a paragraph: a dateline follows soon. */
    private static boolean isLikelyHeadline(Layout layout, Claims claims, int i) {
        if (layout.line(i).text().length() > LONGEST) {
            return false;
        }
        for (int j = i + 1; j < Math.min(layout.size(), i + 12); j++) {
            Line line = layout.line(j);
            if (claims.at(line.range().start()).filter(p -> p == Part.DATELINE).isPresent()) {
                return true;
            }
            if (line.isProse() && line.text().length() > LONGEST) {
                return false;
            }
        }
        return false;
    }

    /** Company name and address above the headline. */
    private static void letterhead(Layout layout, Claims claims, List<Line> free) {
        while (free.size() > 1
                && LETTERHEAD.matcher(free.get(0).text()).matches()
                && free.get(0).text().split(" ", 8).length <= 7
                && !VERB.matcher(free.get(0).text()).find()
                && !(layout.sameBlock(free.get(0).index(), free.get(1).index())
                        && !LETTERHEAD.matcher(free.get(1).text()).matches()
                        && free.get(0).text().length() > 30)) {
            claims.claim(Part.LETTERHEAD, free.get(0).range());
            free.remove(0);
        }
    }

    /** What a line says, whatever its quotation marks and capitals. */
    private static String words(Line line) {
        return line.text().replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** What a web site writes between its name and the headline: the section or topic under which it files the release. */
    private static void labels(Layout layout, Claims claims, List<Line> free) {
        int next = free.isEmpty() ? 0 : free.get(0).index();
        if (!isBelowNavigation(layout, claims, next)) {
            return;
        }
        while (free.size() > 1
                && free.get(0).index() == next
                && WEB_SECTION.matcher(free.get(0).text()).matches()
                && isHeadlineNear(free)) {
            claims.claim(Part.LETTERHEAD, free.remove(0).range());
            next++;
        }
    }

    private static boolean isBelowNavigation(Layout layout, Claims claims, int line) {
        for (int i = line - 1; i >= 0; i--) {
            Line above = layout.line(i);
            if (claims.at(above.range().start())
                    .filter(p -> p == Part.LETTERHEAD)
                    .isEmpty()) {
                return false;
            }
            if (TopMatterFinder.isNavigation(above.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeadlineNear(List<Line> free) {
        return free.stream().skip(1).limit(3).anyMatch(l -> l.text().length() >= 40 && l.isCapitalized());
    }

    private static boolean isSameHeadline(Layout layout, Line above, Line line, Line first) {
        if (line.kind() == Block.Kind.LIST_ITEM || line.kind() == Block.Kind.SEPARATOR) {
            return false;
        }
        boolean unwrapped = above.text().length() > WIDEST && line.text().length() > HANGING_TAIL;
        if (unwrapped
                && Character.isUpperCase(line.text().charAt(0))
                && !HANGING.matcher(above.text()).find()) {
            return false;
        }
        if (line.index() == above.index() + 1 && layout.sameBlock(above.index(), line.index())) {
            return first.isAllCapitals() == line.isAllCapitals();
        }
        return HANGING.matcher(above.text()).find()
                || Character.isLowerCase(line.text().charAt(0)) && first.kind() != Block.Kind.HEADING;
    }
}
