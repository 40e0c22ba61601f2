package org.disclosurelint.anatomy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words by which legal notices are known that are not about forward-looking statements. */
final class LegendWords {
    private static final Pattern OFFER = Pattern.compile(
            "(?i)\\b(?:not|nor|neither|nothing)\\b.{0,60}\\b(?:constitutes?|construed|deemed|intended|represents?|an)\\b.{0,30}\\b(?:offer|solicitation|invitation|recommendation)\\b"
                    + "|\\bneither an offer\\b|\\bnot an offer\\b|\\b(?:have|has|will) not (?:be|been|be,? and have not been) registered under the (?:u\\.?s\\.? |united states )?securities act|\\bmay not be (?:offered|sold)\\b.{0,80}\\b(?:united states|u\\.s\\.|absent|registration)"
                    + "|\\babsent registration\\b|\\bmade (?:only )?(?:solely )?by means of (?:a|the) (?:\\w+ ){0,3}(?:prospectus|offering)");
    private static final Pattern MERGER = Pattern.compile(
            "(?i)\\b(?:investors|(?:share|stock|security)holders)\\b.{0,60}\\b(?:are|is) (?:\\w+ )?(?:urged|advised|encouraged|strongly) .{0,30}\\bread\\b|\\bparticipants in (?:the|any) (?:proxy )?solicitation|\\bsolicitation of proxies\\b|\\bis a fully reporting company\\b|\\bsubject to the (?:information\\w* and )?reporting requirements of\\b"
                    + "|\\bwill file\\b.{0,120}\\b(?:proxy statement|registration statement on form)|\\bfree (?:of charge|copies)\\b.{0,80}\\b(?:sec|website)");
    private static final Pattern MARK = Pattern.compile(
            "(?i)\\b(?:registered )?(?:trade|service) ?marks?\\b.{0,60}\\b(?:of|owned|are|property|owners?|belong)\\b|\\btrade ?marks?\\b.{0,40}\\b(?:herein|mentioned)|\\ball (?:other )?rights reserved\\b|^\\W{0,3}(?:©|\\(c\\)|copyright ©?) ?(?:19|20)\\d\\d|^\\W{0,3}© ?\\p{Lu}"
                    + "|\\b(?:is|are) (?:a )?(?:registered )?(?:trade|service)marks? of\\b");
    private static final Pattern DISCLAIMS = Pattern.compile(
            "(?i)\\bneither (?:the )?(?:tsx|cse|nex|canadian securities exchange|toronto stock).{0,200}\\b(?:accepts?|responsib)|\\baccepts? (?:no )?responsibility for the (?:adequacy|accuracy)"
                    + "|\\b(?:has|have) (?:not |neither )(?:\\w+ )?(?:reviewed|approved).{0,80}\\b(?:adequacy|accuracy|contents?) of (?:this|the)|\\b(?:does|do|is|are) not (?:form|a) part of this|\\bnot incorporated (?:by reference )?(?:in|into)|\\bno stock exchange\\b.{0,80}\\b(?:approved|responsib)"
                    + "|\\b(?:sec|commission|authority|regulator)\\b.{0,60}\\bhas (?:neither )?(?:approved|passed)\\b|\\binvesting in\\b.{0,60}\\binvolves (?:\\w+ )?(?:\\w+ )?(?:degree of )?risks?\\b"
                    + "|\\b(?:for|solely for) informational purposes only\\b");

    /** One of these stands in whatever the three patterns above find: a look that costs little, since most sentences hold none. */
    private static final List<String> NEEDED = List.of(
            "offer",
            "solicitation",
            "invitation",
            "recommendation",
            "securities act",
            "registration",
            "prospectus",
            "mark",
            "rights reserved",
            "\u00a9",
            "(c)",
            "copyright",
            "responsib",
            "adequacy",
            "accuracy",
            "content",
            "part of this",
            "incorporated",
            "approved",
            "passed",
            "risk",
            "informational");

    private LegendWords() {}

    private static boolean mayEndOther(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return NEEDED.stream().anyMatch(lower::contains);
    }

    /** Whether a sentence is a legal notice of any such kind. */
    static boolean isLegal(String text) {
        return endsOther(text) || MERGER.matcher(text).find();
    }

    /** Whether a sentence is one that no cautionary statement and no boilerplate contains. */
    static boolean endsOther(String text) {
        return mayEndOther(text)
                && (OFFER.matcher(text).find()
                        || MARK.matcher(text).find()
                        || DISCLAIMS.matcher(text).find());
    }
}
