package org.disclosurelint.anatomy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;

/**
 * Finds the cautionary statement by what it says, with or without a heading: over several paragraphs and a list of factors,
 * or from the middle of a paragraph of something else.
 */
final class CautionaryStatementFinder implements PartFinder {
    /** So many lines may be torn out of the middle of a statement, none longer than this. */
    private static final int TORN = 4;

    private static final Pattern GOES_ON = Pattern.compile(
            "(?:These|Such|Those|Other|Additional|Further|Factors|Risks|Important|Among|More detailed|Many|Some) ");

    private static final int LONGEST_TORN = 500;

    /** From that weight on, a paragraph without a heading is a cautionary statement even if it never says "forward-looking". */
    private static final int ENOUGH = 3;

    @Override
    public void find(Layout layout, Claims claims) {
        boolean within = false;
        boolean headed = false;
        for (int i = 0; i < layout.size(); i++) {
            Line line = layout.line(i);
            if (!claims.isFree(line) && firstFree(layout, line, claims).isEmpty()) {
                within = false;
                continue;
            }
            if (CautionaryWords.isHeading(line) && isFollowed(layout, i)) {
                claims.claim(Part.CAUTIONARY_STATEMENT, line.range());
                within = true;
                headed = true;
                continue;
            }
            Optional<TextRange> glued = gluedHeading(layout, i);
            if (glued.isPresent()) {
                claims.claim(Part.CAUTIONARY_STATEMENT, glued.get());
                within = true;
                headed = true;
                continue;
            }
            Optional<TextRange> said = within && continues(layout, i, headed)
                    ? Optional.of(extent(layout, line, 0, headed))
                    : begins(layout, line, 0);
            // A line that lost its breaks may speak of risk twice, over an outlook and at its end
            for (Optional<TextRange> next = said;
                    next.isPresent();
                    next = begins(layout, line, said.get().end())) {
                said = next;
                claims.claim(Part.CAUTIONARY_STATEMENT, next.get());
            }
            headed = headed && said.isEmpty() && within;
            within = said.isPresent() && said.get().end() == line.range().end();
        }
        close(layout, claims);
    }

    /** Takes in a line or two that a page break or a lost link tore out of the middle of a statement. */
    private static void close(Layout layout, Claims claims) {
        int last = -1;
        for (int i = 0; i < layout.size(); i++) {
            Line line = layout.line(i);
            if (claims.at(line.range().start())
                    .filter(p -> p == Part.CAUTIONARY_STATEMENT)
                    .isPresent()) {
                boolean near = last >= 0 && i - last <= TORN && i - last > 1;
                if (near && !CautionaryWords.isHeading(line) && !CautionaryWords.hasRunInHeading(line.text())) {
                    claims.claim(Part.CAUTIONARY_STATEMENT, layout.line(last), line);
                }
                last = i;
            } else if (!claims.isFree(line)
                    || isOther(line.text())
                    || line.text().length() > LONGEST_TORN
                    || LegendWords.endsOther(line.text())) {
                last = -1;
            }
        }
    }

    private static Optional<Sentences.Piece> firstFree(Layout layout, Line line, Claims claims) {
        return layout.sentences(line).stream()
                .filter(p -> claims.isFree(p.range()))
                .findFirst();
    }

    /** A heading that lost its line break and hangs on the line before. */
    private static Optional<TextRange> gluedHeading(Layout layout, int i) {
        List<Sentences.Piece> pieces = layout.sentences(layout.line(i));
        Sentences.Piece last = pieces.get(pieces.size() - 1);
        return pieces.size() > 1
                        && last.text().length() <= 80
                        && CautionaryWords.hasRunInHeading(last.text())
                        && isFollowed(layout, i)
                ? Optional.of(last.range())
                : Optional.empty();
    }

    /** A heading over something that speaks of risk, not "Forward-Looking Innovation" over a story. */
    private static boolean isFollowed(Layout layout, int heading) {
        for (int i = heading + 1; i < Math.min(layout.size(), heading + 3); i++) {
            String text = layout.line(i).text();
            if (CautionaryWords.weight(text) >= 2) {
                return true;
            }
        }
        return false;
    }

    /** Where a cautionary statement begins within a line at some place or after it, if one does. */
    private static Optional<TextRange> begins(Layout layout, Line line, int notBefore) {
        if (line.kind() == Block.Kind.TABLE) {
            return Optional.empty();
        }
        List<Sentences.Piece> pieces = layout.sentences(line);
        int first = -1;
        int weight = 0;
        int gap = 0;
        for (int p = 0; p < pieces.size(); p++) {
            if (pieces.get(p).range().start() < notBefore) {
                continue;
            }
            String text = pieces.get(p).text();
            int own = CautionaryWords.weight(text);
            if (first >= 0 && own == 0) {
                gap++;
                if (gap > 3 && weight < 2) {
                    first = -1;
                    weight = 0;
                }
                continue;
            }
            boolean opens = own >= 2 || CautionaryWords.hasRunInHeading(text);
            if (first < 0 && opens) {
                first = p;
            }
            if (first >= 0) {
                weight += own;
                gap = 0;
                if (CautionaryWords.identifies(text)
                        || CautionaryWords.hasRunInHeading(text) && weight >= 2
                        || weight >= ENOUGH) {
                    return Optional.of(extent(layout, line, lead(pieces, first, notBefore), false));
                }
            }
        }
        return Optional.empty();
    }

    /** A sentence before the first tell-tale one belongs to it if it speaks of risk already, or heads it. */
    private static int lead(List<Sentences.Piece> pieces, int first, int notBefore) {
        int from = first;
        while (from > 0
                && pieces.get(from - 1).range().start() >= notBefore
                && (CautionaryWords.weight(pieces.get(from - 1).text()) > 0
                        || CautionaryWords.hasRunInHeading(pieces.get(from - 1).text()))) {
            from--;
        }
        return from;
    }

    /** From a sentence to the last one of the line that still speaks of risk. */
    private static TextRange extent(Layout layout, Line line, int from, boolean headed) {
        List<Sentences.Piece> pieces = layout.sentences(line);
        int last = from;
        for (int p = from; p < pieces.size(); p++) {
            String text = pieces.get(p).text();
            if (p > from && (isOther(text) || isElse(text) && CautionaryWords.weight(text) == 0)) {
                break;
            }
            if (CautionaryWords.weight(text) > 0 || CautionaryWords.isTalkOfRisk(text)) {
                last = p;
            } else if (p - last > 2 && !headed) {
                break;
            }
        }
        if (last == pieces.size() - 2
                && !isOther(pieces.get(last + 1).text())
                && !isElse(pieces.get(last + 1).text())) {
            last++;
        }
        return new TextRange(
                pieces.get(from).range().start(), pieces.get(last).range().end());
    }

    private static boolean isElse(String text) {
        return LegendWords.endsOther(text) || CautionaryWords.reconciles(text);
    }

    private static boolean isOther(String text) {
        return text.startsWith("About ") || ContactWords.isLabel(text);
    }

    private static boolean continues(Layout layout, int i, boolean firstUnderHeading) {
        Line line = layout.line(i);
        String text = line.text();
        if (isOther(text) || line.kind() == Block.Kind.TABLE || line.kind() == Block.Kind.SEPARATOR) {
            return false;
        }
        if (firstUnderHeading) {
            return true;
        }
        if (line.kind() == Block.Kind.LIST_ITEM) {
            return true;
        }
        if (!line.isProse() && line.looksLikeHeading()) {
            return false;
        }
        List<Sentences.Piece> pieces = layout.sentences(line);
        int weight =
                pieces.stream().mapToInt(p -> CautionaryWords.weight(p.text())).sum();
        boolean goesOn = !text.isEmpty()
                && (Character.isLowerCase(text.charAt(0)) || "•·-–—*(".indexOf(text.charAt(0)) >= 0)
                && CautionaryWords.isTalkOfRisk(text);
        return weight >= 1 || goesOn || GOES_ON.matcher(text).lookingAt() && CautionaryWords.isTalkOfRisk(text);
    }
}
