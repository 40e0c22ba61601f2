package org.disclosurelint.anatomy;

import java.util.List;
import java.util.regex.Pattern;
import org.disclosurelint.draft.Block;

/**
 * Finds boilerplate without an "About" heading: the last paragraphs of the narrative, when they describe a company in general
 * ("Acme, founded in 1984, is the leading …") and tell no news.
 */
final class TrailingBoilerplateFinder implements PartFinder {
    /** Boilerplate of so many paragraphs is looked for. */
    private static final int MOST = 6;

    private static final Pattern DESCRIBES = Pattern.compile(
            "^\\W{0,3}(?:(?:\\p{Lu}|\\p{N}\\p{Lu}).{0,140}?\\b(?:is|are) (?:an?|the|one of|among|committed|engaged|focused|dedicated|headquartered|recognized|leading|in the business|providing|pioneering|traded)\\b"
                    + "|\\p{Lu}[^.]{0,60}(?:Inc\\.|Corp\\.|Co\\.|Ltd\\.)?[^.]{0,40}, (?:an? [^,.]{0,50}\\b(?i:company|corporation|subsidiary|bank|partnership),|one of the (?:\\p{L}+['’]s )?|an? (?:\\w+ )?(?:leading|global)|the (?:\\p{L}+['’]s )?(?:largest|leading))|(?:With|Founded|Established|Formed|Headquartered|Based|Since|Incorporated|A leading|As (?:a|one|the))\\b.{0,200}?\\b(?:is|are|has|have|provides?|offers?|develops?|designs?|serves?|operates?|focuses|owns|was|specializes|been|delivers?|makes?)\\b"
                    + "|\\p{Lu}.{0,80}?\\b(?:designs|develops|manufactures|markets|provides|offers|owns|operates|serves|specializes|helps|delivers|produces|enables|supplies|ignited|manages|grows)\\b"
                    + "|\\p{Lu}.{0,60}'s? (?:mission|vision|business) is\\b)");
    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)\\b(?:headquarter(?:s|ed)|founded in|founded by|leading (?:\\w+ ){0,3}(?:provider|supplier|developer|manufacturer|company|distributor|maker|producer)|(?:world|nation|country|industry)['’]s (?:\\w+ )?(?:largest|leading|first|most)|(?:largest|leading)\\b"
                    + "|trades?|traded|ticker|symbol|(?:nyse|nasdaq|amex|otc\\w*|tsx)\\b|https?://|www\\.|web ?site|world wide web|home page|for (?:more|further|additional) information|subsidiar(?:y|ies) of|provider of|wholly[- ]owned|customers (?:worldwide|include)|fortune \\d+|based in|committed to|around the world|consumers|offerings|since (?:19|20)\\d\\d|in the (?:19)?[5-9]0s|employees|products and services|worldwide)");
    private static final Pattern NEWS = Pattern.compile(
            "(?i)\\b(?:today|yesterday|announced|announces|reported|said|says|stated|commented|added|noted|quarter|conference call|webcast|will be held|appointed|agreement|press release)\\b|“[^”]{25}|\\bper share\\b|^\\W*\"|^Mr\\.|^Ms\\.|^Dr\\.|\\b(?:he|she|his|her)\\b");
    private static final Pattern FIRM = Pattern.compile(
            "^[\\p{Lu}\\p{N}][^.]{1,60}(?:,? (?:Inc|Corp|Corporation|Company|Co|Ltd|Limited|LLC|L\\.P|LP|PLC|plc|AG|N\\.V|Group|Technologies|Partners)\\.?):?$");

    private static final Pattern POINTER =
            Pattern.compile("(?i)(?:please (?:see|refer|visit)|see |click|attach|tables? follow|editor)");

    private static final Pattern FOOTNOTE = Pattern.compile("[*†‡]|\\(\\d{1,2}\\) ");

    @Override
    public void find(Layout layout, Claims claims) {
        if (!claims.of(Part.BOILERPLATE).isEmpty()) {
            return;
        }
        int end = endOfStory(layout, claims);
        int first = end + 1;
        int last = end;
        int taken = 0;
        int looked = 0;
        for (int i = end; looked < 3 * MOST && i > 0 && taken < MOST; i--) {
            Line line = layout.line(i);
            if (!claims.isFree(line) || isFootnote(layout, line, claims)) {
                if (taken > 0) {
                    break;
                }
                last = i - 1; // attachments and what belongs to them stand below the story
                continue;
            }
            looked++;
            if (isBoilerplate(line)) {
                first = i;
                taken++;
            } else if (!isShortCompanion(layout, line)) {
                break;
            }
        }
        if (first > end || !hasStoryBefore(layout, claims, first)) {
            return;
        }
        if (first > 0
                && FIRM.matcher(layout.line(first - 1).text()).matches()
                && claims.isFree(layout.line(first - 1))) {
            first--;
        }
        for (int i = first; i <= last; i++) {
            if (isBoilerplate(layout.line(i))
                    || !POINTER.matcher(layout.line(i).text()).lookingAt()) {
                claims.claim(Part.BOILERPLATE, layout.line(i).range());
            }
        }
    }

    private static boolean isFootnote(Layout layout, Line line, Claims claims) {
        return FOOTNOTE.matcher(line.text()).lookingAt()
                || line.kind() == Block.Kind.LIST_ITEM
                        && claims.at(layout.line(line.index() - 1).range().start())
                                .filter(p -> p == Part.FINANCIAL_TABLE)
                                .isPresent();
    }

    private static int endOfStory(Layout layout, Claims claims) {
        List<Section> marks = claims.of(Part.END_MARK);
        int mark = marks.isEmpty()
                ? layout.draft().text().length()
                : marks.get(0).range().start();
        int end = layout.size() - 1;
        while (end >= 0 && layout.line(end).range().start() > mark) {
            end--;
        }
        while (end >= 0
                && (!claims.isFree(layout.line(end))
                        || !layout.line(end).isProse()
                                && layout.line(end).text().length() < 120)) {
            end--;
        }
        return end;
    }

    private static boolean isBoilerplate(Line line) {
        String text = line.text();
        if (line.kind() != Block.Kind.PARAGRAPH
                || text.length() < 80
                || text.length() > 3000
                || NEWS.matcher(text).find()) {
            return false;
        }
        long furniture = FURNITURE.matcher(text).results().limit(4).count();
        return DESCRIBES.matcher(text).find() && furniture >= 2;
    }

    /** A heading, web address or short remark between or below the paragraphs of boilerplate. */
    private static boolean isShortCompanion(Layout layout, Line line) {
        return FIRM.matcher(line.text()).matches()
                || line.text().length() < 160
                        && (POINTER.matcher(line.text()).lookingAt()
                                || line.text().contains("www.")
                                || line.text().contains("http"));
    }

    /** Boilerplate has a release before it; a lone paragraph that describes a company is the body. */
    private static boolean hasStoryBefore(Layout layout, Claims claims, int first) {
        for (int i = 0; i < first; i++) {
            Line line = layout.line(i);
            if (line.isProse()
                    && (claims.isFree(line)
                            || claims.at(line.range().start())
                                    .filter(p -> p == Part.DATELINE)
                                    .isPresent())) {
                return true;
            }
        }
        return false;
    }
}
