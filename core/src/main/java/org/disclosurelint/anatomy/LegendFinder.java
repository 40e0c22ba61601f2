package org.disclosurelint.anatomy;

import java.util.List;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;

/**
 * Finds legal notices that are not about forward-looking statements: offer and merger legends, participants in a
 * solicitation, trademarks, an exchange's disclaimer of responsibility.
 */
final class LegendFinder implements PartFinder {
    private static final Pattern HEADING = Pattern.compile(
            "(?i)^\\W{0,3}(?:(?:important )?(?:additional )?(?:and )?information (?:about .{1,60} )?(?:and )?where to find it|(?:important )?additional information.{0,80}|important information.{0,80}"
                    + "|(?:certain information regarding )?participants in (?:the |any )?(?:\\w+ ){0,3}solicitation.{0,40}|no offers? (?:or|and|of) (?:solicitation|securities).{0,40}|no offer\\b.{0,50}|non-solicitation"
                    + "|(?:legal )?(?:disclaimers?|notices?)|legal (?:notice|information).{0,40}|trademarks?.{0,30}|notice to (?:investors|readers|u\\.?s\\.? ).{0,50})\\W{0,3}$");

    @Override
    public void find(Layout layout, Claims claims) {
        boolean headed = false;
        int under = 0;
        for (Line line : layout.lines()) {
            if (!claims.isFree(line) && layout.sentences(line).size() == 1) {
                headed = false;
                continue;
            }
            boolean heading = line.text().length() <= 120
                    && !line.isProse()
                    && HEADING.matcher(line.text()).matches();
            if (heading) {
                claims.claim(Part.LEGEND, line.range());
                headed = true;
                under = 0;
                continue;
            }
            if (headed
                    && (line.isProse() || under == 0)
                    && !(line.looksLikeHeading() && !line.isProse())
                    && (under == 0 || LegendWords.isLegal(line.text()))) {
                claims.claim(Part.LEGEND, line.range());
                under++;
                continue;
            }
            headed = false;
            sentences(layout, line, claims);
        }
    }

    /**
     * The stretch from the first legal sentence of a line to the last; a line that is mostly legal belongs to it whole, unless it
     * is the one with the dateline, which tells the news whatever stands behind.
     */
    private static void sentences(Layout layout, Line line, Claims claims) {
        List<Sentences.Piece> pieces = layout.sentences(line);
        int first = -1;
        int last = -1;
        for (int p = 0; p < pieces.size(); p++) {
            if (!claims.isFree(pieces.get(p).range())) {
                continue;
            }
            if (LegendWords.isLegal(pieces.get(p).text())) {
                first = first < 0 ? p : first;
                last = p;
            } else if (last >= 0 && p - last > 1) {
                claimRun(line, pieces, first, last, claims);
                first = -1;
                last = -1;
            }
        }
        if (last >= 0) {
            claimRun(line, pieces, first, last, claims);
        }
    }

    private static void claimRun(Line line, List<Sentences.Piece> pieces, int first, int last, Claims claims) {
        TextRange run = new TextRange(
                pieces.get(first).range().start(), pieces.get(last).range().end());
        boolean mostly = line.text().length() < 1500
                && run.length() * 2 >= line.text().length()
                && claims.at(line.range().start())
                        .filter(p -> p == Part.DATELINE)
                        .isEmpty();
        claims.claim(Part.LEGEND, mostly ? line.range() : run);
    }
}
