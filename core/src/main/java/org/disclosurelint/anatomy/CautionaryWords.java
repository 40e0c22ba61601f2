package org.disclosurelint.anatomy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a cautionary statement is known, in whatever order it says them. */
final class CautionaryWords {
    private static final Pattern HEADING = Pattern.compile(
            "(?i)^\\W{0,4}(?:(?:the )?.{0,60}\\bsafe[- ]harbou?r\\b.{0,60}|.{0,70}\\bforward[- ]?looking\\b.{0,60}"
                    + "|cautionary (?:statements?|notes?|language|notices?|information)(?: .{0,60})?|risk factors|(?:important )?cautions?|(?:important |legal )?(?:disclosures?|disclaimers?)(?: notices?| statements?)?)\\W{0,4}$");
    private static final Pattern RUN_IN = Pattern.compile(
            "(?i)^\\W{0,4}(?:.{0,40}\\bsafe[- ]harbou?r\\b[^.:]{0,60}|[^.:]{0,60}\\bforward[- ]?looking (?:statements?|information)[^.:]{0,30}|cautionary (?:statement|note|language)[^.:]{0,80})"
                    + "(?::| [-–—] |[-–—]{1,2})|^(?:Safe Harbor (?:Statement|Provision)s?|(?:Cautionary (?:Note|Statement|Language)[^.]{0,40}|Note (?:on|Regarding|Concerning|About) )?Forward[- ]Looking (?:Statements?|Information))(?=\\p{Lu}|$)");
    private static final Pattern FORWARD_LOOKING = Pattern.compile(
            "(?i)['\"“‘]?\\bforward[- ]?looking\\b(?:['\"”’]? (?:statements?|information|comments|remarks))?");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)\\b(?:release|announcement|communication|document|report|statements?|presentation|discussion|matters?|comments|information|herein|message|letter|article|it)\\b");
    private static final Pattern VERB = Pattern.compile(
            "(?i)\\b(?:contains?|containing|includes?|including|constitutes?|are|is|be|considered|deemed|makes?|involves?|represents?)\\b");
    private static final Pattern DEFINED = Pattern.compile(
            "(?i)^['\"”’,]{0,3} (?:\\w+ ){0,3}?(?:within the meaning|as (?:that term is )?defined|pursuant to|made (?:under|pursuant)|are (?:subject|based|not|made|neither|inherently|only)|involve|include|is (?:subject|based)|under (?:the|applicable)"
                    + "|can be identified|may be identified|that (?:are|involve)|which (?:are|involve)|speak|reflect|by their|should)");
    /** A measure that has no history to be reconciled with: "forward-looking non-GAAP guidance" makes no statement. */
    private static final Pattern MEASURE = Pattern.compile(
            "(?i)^['\"”’]?,? (?:\\w+ ){0,2}(?:(?:non-?)?gaap|(?:adjusted )?ebitda|measures?|estimates? of|basis)\\b");

    private static final Pattern RECONCILES = Pattern.compile(
            "(?i)\\breconcil\\w{1,8}\\b.{0,200}\\b(?:gaap|ifrs)\\b|\\b(?:gaap|ifrs)\\b.{0,200}\\breconcil|\\breconciliation is not available\\b");
    private static final Pattern ALL_SUCH = Pattern.compile(
            "(?i)\\b(?:all|any|certain|such|these|the following|our|the company'?s?|various) (?:\\w+ )?$");
    /** What decides whether "forward-looking" is meant as the law means it stands that near before it. */
    private static final int WINDOW = 260;
    /** So many places of a sentence are looked at. */
    private static final int PLACES = 6;

    private static final Pattern STATUTE = Pattern.compile(
            "(?i)private securities litigation reform|\\bsection (?:27A|21E)\\b|safe[- ]harbou?r (?:provisions?|for|created|protection|statement)|['\"“]?safe[- ]harbou?r['\"”]? provisions?");
    private static final Pattern DIFFER = Pattern.compile(
            "(?i)\\b(?:differ|vary|deviate)\\b[^.]{0,60}\\b(?:material|significant|substantial|from)|\\bmaterially (?:different|from)|\\bcause (?:\\w+ ){0,4}(?:actual )?results\\b[^.]{0,80}\\bdiffer");
    private static final Pattern DISCLAIMS = Pattern.compile(
            "(?i)\\b(?:no|any) (?:\\w+ ){0,2}(?:obligations?|duty|intention|intent|responsibility|commitment)\\b[^.]{0,80}\\b(?:updat|revis|releas|alter|correct|supplement)"
                    + "|\\b(?:not|no) (?:\\w+ ){0,3}(?:undertake|obligated|required|intend|assume|plan)\\b[^.]{0,60}\\b(?:updat|revis)");
    private static final Pattern RISKS = Pattern.compile(
            "(?i)\\brisks?(?:,| and| or) (?:\\w+ )?uncertaint|\\brisk factors\\b|\\buncertainties\\b|\\bnot guarantees? of future|\\bno (?:assurances?|guarantees?)\\b[^.]{0,80}\\b(?:expectations?|results|prove|statements?|will)"
                    + "|\\bundue reliance\\b|\\bhistorical (?:facts?|information|in nature)\\b|\\bspeak only as of\\b|\\bwords such as\\b|\\bsimilar (?:expressions|words|terms|terminology)\\b|\\bimportant factors\\b|forward[- ]?looking");
    /** What the sentences between the tell-tale ones speak of. */
    private static final Pattern TALK = Pattern.compile(
            "(?i)\\b(?:risks?|uncertain\\w*|factors?|could|may|might|cannot|no assurance|adverse\\w*|subject to|expectations?|assumptions?|beliefs?|update|litigation|competit\\w*|regulat\\w*|filings?|form 10-?[kq]|form 20-?f|reports? filed|annual report|SEC\\b|securities and exchange commission|sedar|statements?)\\b");

    /** One of these stands in whatever has a weight: a look that costs little, since most sentences hold none. */
    private static final List<String> NEEDED = List.of(
            "forward",
            "litigation",
            "27a",
            "21e",
            "safe",
            "differ",
            "vary",
            "deviate",
            "materially",
            "updat",
            "revis",
            "releas",
            "alter",
            "correct",
            "supplement",
            "risk",
            "uncertaint",
            "guarantee",
            "assurance",
            "undue reliance",
            "historical",
            "speak only",
            "words such as",
            "similar",
            "important factors");

    private CautionaryWords() {}

    /** A line of its own that heads a cautionary statement. */
    static boolean isHeading(Line line) {
        return line.text().length() <= 140
                && !line.endsSentence()
                && HEADING.matcher(line.text()).matches()
                && (line.kind() == org.disclosurelint.draft.Block.Kind.HEADING
                        || line.text().length() <= 60
                        || line.text().endsWith(":")
                        || line.isCapitalized());
    }

    /** A heading that runs into its text. */
    static boolean hasRunInHeading(String text) {
        return RUN_IN.matcher(text).lookingAt();
    }

    /** Says which statements are forward-looking. */
    static boolean identifies(String text) {
        Matcher forward = FORWARD_LOOKING.matcher(text);
        for (int n = 0; n < PLACES && forward.find(); n++) {
            String before = text.substring(Math.max(0, forward.start() - WINDOW), forward.start());
            String after = text.substring(forward.end(), Math.min(text.length(), forward.end() + 80));
            if (MEASURE.matcher(after).find()) {
                continue;
            }
            Matcher subject = SUBJECT.matcher(before);
            boolean said = subject.find()
                    && VERB.matcher(before)
                            .region(subject.end(), before.length())
                            .find();
            boolean named = forward.group().indexOf(' ') > 0;
            if (said
                    || named
                            && (DEFINED.matcher(after).find()
                                    || ALL_SUCH.matcher(before).find())) {
                return true;
            }
        }
        return false;
    }

    /** How much a sentence sounds like a cautionary statement: 0 not at all, 2 as much as one sentence can alone. */
    static int weight(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (NEEDED.stream().noneMatch(lower::contains)) {
            return 0;
        }
        int weight = identifies(text) ? 2 : 0;
        weight += STATUTE.matcher(text).find() ? 2 : 0;
        weight += DIFFER.matcher(text).find() ? 2 : 0;
        weight += DISCLAIMS.matcher(text).find() ? 2 : 0;
        return weight + (RISKS.matcher(text).find() ? 1 : 0);
    }

    /** Whether a sentence says that a measure is not reconciled: below an outlook that is no talk of risk. */
    static boolean reconciles(String text) {
        return RECONCILES.matcher(text).find();
    }

    /** Whether a sentence can stand within a cautionary statement, though it would not make one. */
    static boolean isTalkOfRisk(String text) {
        return TALK.matcher(text).find();
    }
}
