package org.disclosurelint.anatomy;

import java.util.List;
import java.util.regex.Pattern;
import org.disclosurelint.draft.Block;

/** Finds "About X" sections: heading and paragraphs below, a heading that runs into its paragraph, or one glued to it. */
final class BoilerplateFinder implements PartFinder {
    private static final Pattern HEADING = Pattern.compile("(?i)^\\W{0,4}about:? (?!\\d+ (?:percent|%)).{1,110}$");
    private static final Pattern RUN_IN = Pattern.compile(
            "^\\W{0,4}(?:About|ABOUT) [\\p{L}\\p{N}][^.:!?]{0,90}(?:\\([^)]{1,40}\\))?[^.:!?]{0,20}(?::| [-–—]{1,2} )");
    private static final Pattern REPEATED = Pattern.compile(
            "^About (?:the )?(\\p{Lu}[\\p{L}\\p{N}&'-]{1,30}|\\p{N}\\p{L}{1,20}).{0,140}?\\1(?:['’]s|[ ,.(®™]|$)");
    private static final Pattern NO_PART = Pattern.compile(
            "(?i)^(?:\\[\\d{1,2}\\]|\\*{1,3}\\s?\\S|\\(?\\d{1,2}\\)? ?[A-Z]|on behalf of|notes?:|footnotes?|conference call|signed|###|for release)");

    /** Somebody speaks again: the story goes on behind a description in its middle. */
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]{40}");

    private static final Pattern BRACKETS = Pattern.compile("\\s?\\([^()]{0,80}\\)");
    private static final Pattern POINTER = Pattern.compile(
            "(?i)^(?:(?:for|to) (?:more|further|additional|learn|find out)\\b.{0,100}?\\b(?:visit|see|go to|follow|website|at)\\b|(?:please )?(?:visit|follow|connect with|join|like|find)(?: us| the company|\\W)|learn more\\b|(?:web(?: ?site| ?page)?|(?:x/)?twitter|x|facebook|linkedin|instagram|youtube|telegram|discord|tiktok|medium|reddit|threads|bluesky) ?(?:[:@/|,(]|$)).{0,200}$");

    /** A longer line is a release that lost its paragraphs. */
    private static final int LONGEST = 2500;

    /** So far a section says again whom it is about. */
    private static final int HEAD = 240;

    @Override
    public void find(Layout layout, Claims claims) {
        boolean within = false;
        int under = 0;
        for (int i = 0; i < layout.size(); i++) {
            Line line = layout.line(i);
            if (!claims.isFree(line) && layout.sentences(line).stream().noneMatch(p -> claims.isFree(p.range()))) {
                within = false;
                continue;
            }
            if (isHeading(layout, i)) {
                within = true;
                under = 0;
                claims.claim(Part.BOILERPLATE, line.range());
            } else if (RUN_IN.matcher(line.text()).find() || opens(line.text())) {
                within = true;
                under = 1;
                paragraph(layout, line, 0, claims);
            } else if (within && goesOn(layout, line, under)) {
                under++;
                paragraph(layout, line, 0, claims);
            } else {
                within = inside(layout, line, claims);
                under = 1;
            }
        }
    }

    private static boolean isHeading(Layout layout, int i) {
        Line line = layout.line(i);
        boolean shaped = line.kind() != Block.Kind.LIST_ITEM
                && line.kind() != Block.Kind.TABLE
                && HEADING.matcher(line.text()).matches()
                && (!line.endsSentence() || line.text().length() < 60)
                && (line.text().length() < 40
                        || line.isCapitalized()
                        || BRACKETS.matcher(line.text()).replaceAll(" ").length() < 40);
        return shaped && i + 1 < layout.size();
    }

    private static boolean opens(String text) {
        return REPEATED.matcher(text.substring(0, Math.min(text.length(), HEAD)))
                .find();
    }

    /** A section that begins in the middle of a line, its heading glued to the sentence before. */
    private static boolean inside(Layout layout, Line line, Claims claims) {
        List<Sentences.Piece> pieces = layout.sentences(line);
        for (int p = 1; p < pieces.size(); p++) {
            int start = pieces.get(p).range().start() - line.range().start();
            if (opens(line.text().substring(start, Math.min(line.text().length(), start + HEAD)))
                    || RUN_IN.matcher(pieces.get(p).text()).find()) {
                paragraph(layout, line, p, claims);
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(Layout layout, Line line, int under) {
        if (line.kind() == Block.Kind.SEPARATOR || line.kind() == Block.Kind.TABLE) {
            return false;
        }
        String text = line.text();
        if (under == 0) {
            return !ContactWords.isLabel(text) || line.isProse();
        }
        if (QUOTED.matcher(text).lookingAt()
                || NO_PART.matcher(text).lookingAt() && line.kind() != Block.Kind.LIST_ITEM
                || ContactWords.isLabel(text) && ContactWords.isReachable(text)
                || ContactWords.isNamingLabel(text)
                || LegendWords.endsOther(layout.sentences(line).get(0).text())) {
            return false;
        }
        if (line.kind() == Block.Kind.LIST_ITEM) {
            return true;
        }
        boolean pointer =
                POINTER.matcher(text).matches() && !ContactWords.isReachable(text) && !ContactWords.isBareLabel(text);
        return line.isProse()
                || pointer
                || text.length() > 60 && layout.sentences(line).size() > 1 && !ContactWords.isReachable(text)
                || !line.looksLikeHeading() && !ContactWords.isReachable(text) && text.length() > 60
                || text.endsWith(":") && text.length() < 90 && !ContactWords.isLabel(text);
    }

    /** Claims the sentences of a paragraph from one on, but not one that says whom to call. */
    private static void paragraph(Layout layout, Line line, int from, Claims claims) {
        List<Sentences.Piece> pieces = layout.sentences(line);
        boolean described = false;
        boolean flattened = from > 0 || line.text().length() > LONGEST;
        for (int p = from; p < pieces.size(); p++) {
            String text = pieces.get(p).text();
            if (described
                    && (ContactWords.asks(text)
                            || ContactWords.isLabel(text)
                                    && ContactWords.isReachable(text)
                                    && !(p > from && ContactWords.isPublicLine(text) && text.endsWith(".")))) {
                continue;
            }
            if (described && ContactWords.isBareLabel(text) || p > from && flattened && LegendWords.endsOther(text)) {
                return;
            }
            described = true;
            claims.claim(Part.BOILERPLATE, pieces.get(p).range());
        }
    }
}
