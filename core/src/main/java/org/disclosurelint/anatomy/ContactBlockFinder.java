package org.disclosurelint.anatomy;

import java.util.BitSet;
import java.util.List;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;

/**
 * Finds contact blocks, wherever they stand: under a label ("Media Contact:"), without one but with a telephone number or
 * e-mail among names, as one paragraph, or as the last sentence of the boilerplate. Above and below the story a label and a
 * name are enough: that such a block does not say how to reach anybody is for the rules to tell.
 */
final class ContactBlockFinder implements PartFinder {
    /** Lines of names between two lines by which somebody can be reached. */
    private static final int WIDEST_GAP = 6;
    /** Lines of names above the first such line. */
    private static final int NAMES = 6;
    /** A paragraph that is all contact is not longer. */
    private static final int LONGEST = 700;
    /** A text with longer words on average is a row of addresses glued together. */
    private static final int WORD = 15;

    @Override
    public void find(Layout layout, Claims claims) {
        int lead = firstProse(layout, claims);
        int tail = tail(layout, claims);
        BitSet openings = openings(layout, claims);
        for (int i = 0; i < layout.size(); i++) {
            Line line = layout.line(i);
            if (!claims.isFree(line)) {
                sentences(layout, line, i >= tail, claims);
                continue;
            }
            boolean label = ContactWords.isLabel(line.text()) && line.text().length() <= LONGEST;
            boolean outside = i < lead || i >= tail;
            boolean named = outside && ContactWords.isNamingLabel(line.text());
            if (named || label && openings.get(i) || outside && isReach(line)) {
                int first = label ? i : namesAbove(layout, claims, i);
                int last = last(layout, claims, i, openings);
                boolean whole = isBlock(layout, first, last);
                while (!whole && named && !layout.sameBlock(first, last)) {
                    last--; // nobody can be reached: below the blank line is something else
                }
                if (!isAboutCall(layout, claims, first, last) && (whole || named)) {
                    claims.claim(Part.CONTACT_BLOCK, layout.line(first), layout.line(last));
                    i = last;
                }
            } else if (i >= tail || claims.at(line.range().start()).isPresent()) {
                sentences(layout, line, i >= tail, claims);
            }
        }
    }

    /** The lines with a label that opens a block, judged once: many lines look at the same ones below them. */
    private static BitSet openings(Layout layout, Claims claims) {
        BitSet openings = new BitSet(layout.size());
        for (int i = 0; i < layout.size(); i++) {
            openings.set(i, ContactWords.isLabel(layout.line(i).text()) && opensBlock(layout, claims, i));
        }
        return openings;
    }

    private static int firstProse(Layout layout, Claims claims) {
        for (int i = 0; i < layout.size(); i++) {
            Line line = layout.line(i);
            boolean dateline = claims.at(line.range().start())
                    .filter(p -> p == Part.DATELINE)
                    .isPresent();
            if (line.isProse() && line.text().length() > 120 && !ContactWords.isReachable(line.text())
                    || dateline && line.text().length() > 60) {
                return i;
            }
        }
        return 0;
    }

    /** The first line behind which nothing tells a story any more. */
    private static int tail(Layout layout, Claims claims) {
        int tail = layout.size();
        int notice = lastNotice(layout, claims);
        for (int i = layout.size() - 1; i >= 0; i--) {
            Line line = layout.line(i);
            boolean story = i < notice
                    && claims.isFree(line)
                    && line.isProse()
                    && line.text().length() > 120
                    && line.text().length() < WORD * line.text().split(" ").length
                    && !ContactWords.asks(line.text())
                    && !ContactWords.isLabel(line.text());
            boolean opening = claims.at(line.range().start())
                    .filter(p -> p == Part.DATELINE)
                    .isPresent();
            if (story
                    || opening
                    || claims.at(line.range().start())
                                    .filter(p -> p == Part.BOILERPLATE)
                                    .isPresent()
                            && i < layout.size() / 3) {
                return tail;
            }
            tail = i;
        }
        return tail;
    }

    /** Below the last notice of a wire service a web page may tell of something else; it is no story of this release. */
    private static int lastNotice(Layout layout, Claims claims) {
        for (int i = layout.size() - 1; i >= 0; i--) {
            if (isNotice(layout.line(i), claims)) {
                return i;
            }
        }
        return layout.size();
    }

    private static boolean isReach(Line line) {
        return line.text().length() <= 300
                && line.kind() != Block.Kind.TABLE
                && ContactWords.isReachable(line.text())
                && !ContactWords.isAboutCall(line.text());
    }

    /** A label opens a block only with somebody behind it: on its own line, or on the lines below. */
    private static boolean opensBlock(Layout layout, Claims claims, int i) {
        Line line = layout.line(i);
        if (ContactWords.isReachable(line.text())) {
            return !ContactWords.isAboutCall(line.text());
        }
        if (line.isProse() && !line.text().endsWith(":") && line.text().length() > 200) {
            return false;
        }
        if (!ContactWords.isBareLabel(line.text()) && line.isProse() && !ContactWords.isWebAddress(line.text())) {
            return line.text().length() <= 200 && followed(layout, claims, i, 3);
        }
        return followed(layout, claims, i, WIDEST_GAP)
                || ContactWords.isBareLabel(line.text())
                        && i + 1 < layout.size()
                        && ContactWords.isName(layout.line(i + 1));
    }

    private static boolean followed(Layout layout, Claims claims, int label, int within) {
        for (int i = label + 1; i < Math.min(layout.size(), label + 1 + within); i++) {
            if (isReach(layout.line(i))
                    || ContactWords.isWebAddress(layout.line(i).text())) {
                return true;
            }
            if (!isNotice(layout.line(i), claims)
                    && !ContactWords.isName(layout.line(i))
                    && !ContactWords.isLabel(layout.line(i).text())) {
                return false;
            }
        }
        return false;
    }

    /** What a wire service put between a label and the names. */
    private static boolean isNotice(Line line, Claims claims) {
        return claims.at(line.range().start()).filter(p -> p == Part.TRAILER).isPresent();
    }

    private static int namesAbove(Layout layout, Claims claims, int reach) {
        int first = reach;
        for (int i = reach - 1; i >= Math.max(0, reach - NAMES); i--) {
            Line line = layout.line(i);
            if (!claims.isFree(line)
                    || line.isProse()
                    || !ContactWords.isName(line) && !ContactWords.isWebAddress(line.text())) {
                break;
            }
            if (!layout.sameBlock(i, reach) && line.text().length() > 60) {
                break;
            }
            first = i;
            if (ContactWords.isLabel(line.text())) {
                break;
            }
        }
        return first;
    }

    private static int last(Layout layout, Claims claims, int first, BitSet openings) {
        int last = first;
        boolean reached = isReach(layout.line(first));
        for (int i = first + 1; i < layout.size() && i - last <= WIDEST_GAP; i++) {
            Line line = layout.line(i);
            if (isNotice(line, claims)) {
                continue;
            }
            if (!claims.isFree(line) || line.kind() == Block.Kind.TABLE || line.kind() == Block.Kind.SEPARATOR) {
                break;
            }
            if (openings.get(i) || isReach(line) || ContactWords.isWebAddress(line.text())) {
                last = i;
                reached |= isReach(line);
            } else if (!ContactWords.isName(line)
                    || line.isProse() && line.text().length() > 100) {
                break;
            } else if (layout.sameBlock(i, first) && layout.sameBlock(i - 1, i) && last == i - 1) {
                last = i; // a name or title in the same block
            } else if (!reached && last == first && i == first + 1) {
                last = i; // "Contact:" and, below a blank line, only a name
            }
        }
        return last;
    }

    private static boolean isAboutCall(Layout layout, Claims claims, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (ContactWords.isAboutCall(layout.line(i).text())) {
                return true;
            }
        }
        return first > 0
                && last == first
                && claims.isFree(layout.line(first - 1))
                && ContactWords.isAboutCall(layout.line(first - 1).text());
    }

    /** Somebody can be reached, or a label names somebody; a pointer to a web site alone is none. */
    private static boolean isBlock(Layout layout, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (ContactWords.isReachable(layout.line(i).text())) {
                return true;
            }
        }
        return ContactWords.isBareLabel(layout.line(first).text());
    }

    /** In a paragraph of which others claimed a part: the sentences that say whom to call, and lines glued to them. */
    private static void sentences(Layout layout, Line line, boolean tail, Claims claims) {
        List<Sentences.Piece> pieces = layout.sentences(line);
        boolean open = false;
        for (Sentences.Piece piece : pieces) {
            TextRange range = piece.range();
            if (!claims.isFree(range)) {
                open = false;
                continue;
            }
            String text = piece.text();
            boolean label = ContactWords.isLabel(text) && !ContactWords.isAboutCall(text) && text.length() <= LONGEST;
            boolean asks = ContactWords.asks(text) && behindBoilerplate(claims, range);
            if (asks
                    || label
                            && (ContactWords.isReachable(text)
                                    || text.startsWith("Contact")
                                    || text.startsWith("CONTACT"))
                    || (open || tail && ContactWords.hasEmail(text))
                            && text.length() < 200
                            && ContactWords.isReachable(text)) {
                claims.claim(Part.CONTACT_BLOCK, range);
                open = true;
            } else {
                open = open && text.length() < 80;
            }
        }
    }

    private static boolean behindBoilerplate(Claims claims, TextRange range) {
        return range.start() >= 2
                && claims.at(range.start() - 2)
                        .or(() -> claims.at(Math.max(0, range.start() - 1)))
                        .filter(p -> p != Part.DATELINE)
                        .isPresent();
    }
}
