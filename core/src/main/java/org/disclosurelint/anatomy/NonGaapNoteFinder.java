package org.disclosurelint.anatomy;

import java.util.regex.Pattern;

/** Finds the note that says what the non-GAAP measures are and why they are used. */
final class NonGaapNoteFinder implements PartFinder {
    private static final String MEASURE = "(?:non[- ]?(?:gaap|ifrs)|adjusted ebitda|ebitda)";
    private static final Pattern HEADING = Pattern.compile(
            "(?i)^\\W{0,3}(?:.{0,60}\\bnon[- ]?(?:gaap|ifrs)\\b.{0,60}|reg(?:ulation)? g\\b.{0,40}|key (?:performance )?(?:metrics|indicators).{0,40}definitions?)$");
    private static final Pattern NOTE = Pattern.compile("(?i)\\b" + MEASURE
            + "\\b.{0,300}?\\b(?:defined as|is defined|we define|not (?:be )?(?:considered|viewed|a )|substitutes?|superior|supplement(?:al|ary)?|should not|alternative to|isolation|prepared in accordance|in accordance with (?:u\\.?s\\.? )?(?:gaap|generally)|useful (?:to|in|for)"
            + "|believes? (?:that )?(?:these|the|this|such|non))");

    @Override
    public void find(Layout layout, Claims claims) {
        boolean headed = false;
        for (Line line : layout.lines()) {
            if (!claims.isFree(line)) {
                headed = false;
                continue;
            }
            if (!line.isProse()
                    && line.looksLikeHeading()
                    && HEADING.matcher(line.text()).matches()) {
                headed = true;
                claims.claim(Part.NON_GAAP_NOTE, line.range());
            } else if (headed && (line.isProse() || line.kind() == org.disclosurelint.draft.Block.Kind.LIST_ITEM)) {
                claims.claim(Part.NON_GAAP_NOTE, line.range());
            } else {
                headed = false;
                if (line.text().length() > 150 && isNote(layout, line)) {
                    claims.claim(Part.NON_GAAP_NOTE, line.range());
                }
            }
        }
    }

    /** Whether most of a paragraph explains measures, and not only one sentence of it. */
    private static boolean isNote(Layout layout, Line line) {
        int notes = 0;
        for (Sentences.Piece piece : layout.sentences(line)) {
            notes += NOTE.matcher(piece.text()).find() ? piece.text().length() : 0;
        }
        return notes * 2 > line.text().length();
    }
}
