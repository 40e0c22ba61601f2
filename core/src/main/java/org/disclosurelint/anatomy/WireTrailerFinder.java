package org.disclosurelint.anatomy;

import java.util.regex.Pattern;

/** Finds what a wire service or a web site puts below a release: {@code SOURCE Acme}, "View original content", keywords. */
final class WireTrailerFinder implements PartFinder {
    private static final int LONGEST = 400;

    private static final Pattern NOTICE = Pattern.compile(
            "^(?:SOURCE:? {1,3}\\S|Source: ?[A-Z]|View (?:original|source|the original) (?:content|version|release|press)|To view the source version"
                    + "|(?:INDUSTRY |SUBJECT )?KEYWORDS?:|(?:CO|ST|IN|SU): {1,3}\\S|EOS\\b|Company News On-Call|Web ?[Ss]ite|/?NOTE TO EDITORS: PR Newswire"
                    + "|©\\s?(?:Copyright )?\\d{4} (?:PR ?Newswire|Business ?Wire|Globe ?Newswire|Canada NewsWire)|Copyright (?:Business ?Wire|\\(c\\) \\d{4} (?:PR ?Newswire|Business ?Wire))"
                    + "|Click here (?:to download|for (?:more|the))|(?:Add us on Google|The post .{1,300} (?:first )?appeared|PMW on Newsramp)"
                    + "|The latest news and updates relating to|This (?:press|news) release (?:features multimedia|was (?:issued|published|distributed) (?:by|through|via))"
                    + "|News distributed by|Distributed by|Logo ?[-–—:]|Photo ?[-–—:]|To view this (?:piece|press)|A PDF accompanying"
                    + "|Attachments?:?$|(?i:company|stock exchange) (?i:announcement) (?:No\\.?|no\\.?|#) ?\\d[\\d /-]{0,12}$"
                    + "|To view (?:an enhanced|the original) version|Copies of .{1,60} are available at http)");
    private static final Pattern WEB_SITE = Pattern.compile("Web ?[Ss]ite");

    /** A wire's notices stand behind the narrative; "Source:" further up names where a figure is from. */
    private static final double EARLIEST = 0.35;

    @Override
    public void find(Layout layout, Claims claims) {
        int earliest = (int) (EARLIEST * layout.draft().text().length());
        for (Line line : layout.lines()) {
            for (Sentences.Piece piece : layout.sentences(line)) {
                if (piece.range().start() >= earliest
                        && piece.range().length() <= LONGEST
                        && NOTICE.matcher(piece.text()).find()
                        && !isContact(piece.text())) {
                    claims.claim(Part.TRAILER, piece.range());
                }
            }
        }
    }

    /** "Website: …" is a notice alone, and the end of a contact block beside an e-mail address. */
    private static boolean isContact(String text) {
        return WEB_SITE.matcher(text).lookingAt() && ContactWords.hasEmail(text);
    }
}
