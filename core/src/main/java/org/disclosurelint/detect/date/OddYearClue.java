package org.disclosurelint.detect.date;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words beside a date that say whether it is over or still to come, and how far from the draft it then cannot lie. A year
 * that was mistyped or kept moves a date by a year: where words are weak, only dates about as far off as that are doubted.
 *
 * @param before what stands before the date, up to it, in the same sentence
 * @param but what before it in the sentence gives the date to something else
 * @param behind what the sentence goes on with behind the date
 * @param from days from the draft to the first date that is doubted, below zero before the draft
 * @param to days to the last
 * @param problem a clause about the date
 */
record OddYearClue(Pattern before, Pattern but, Pattern behind, int from, int to, String problem) {
    private static final Pattern ANY = Pattern.compile("");
    private static final String COMING = "is said to be still to come";
    private static final String OVER = "is said to be over";
    private static final String DAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)?$";

    /** What sets a day aside from what is said to have happened. */
    private static final Pattern AHEAD = Pattern.compile(
            "(?i)\\b(?:will|shall|would|to\\sbe|may|might|could|expect\\w{0,4}|anticipat\\w{1,4}|schedul\\w{1,4}|if|until|unless|due|payable|plan\\w{0,4}|intend\\w{0,3}|record|outlook|guidance|forecast\\w{0,3}|matur\\w{1,4}|effective|expir(?:es|ing|e)|upcoming|next)\\b");

    /** What tells of something that is over. */
    private static final Pattern PAST = Pattern.compile(
            "(?i)\\b(?:was|were|had|has|have|ended|since|from|previously|exceeded|met|above|below|compared|reported|resulted|announced|declared|completed|closed|occurred|began|started|paid|dated)\\b");

    /** The same between "will" and a date, where any past tense may give the date to something else: "the mill that it bought on". */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:made|sent|sold|bought|built|took|won|gave|began|became|between|record|after|anniversary)\\b"
                    + "|(?<!\\bbe\\s)(?<!\\bbe\\s\\p{L}{1,12}\\s)\\b(?!(?:scheduled|expected|anticipated|combined|related|unaudited|audited|limited|united|integrated|advanced)\\b)\\p{L}{2,14}ed\\b"
                    + "|" + PAST.pattern());

    static final List<OddYearClue> ALL = List.of(
            // "filed with the SEC on", "dated", "on May 4, 2026, the Company signed", "as of May 4, 2026, cash totaled"
            new OddYearClue(
                    Pattern.compile(
                            "(?i)\\b(?:dated(?:\\sas\\sof)?|(?:filed|furnished|issued|published|signed|executed|entered\\sinto|closed|completed|released|acquired|launched|submitted|adopted|founded|(?:was|were)\\sheld|approved|reported|announced|occurred|closing\\s(?:stock\\s)?prices?|expired)(?:\\s(?:with|by|to|at|in|of)\\s[^;]{1,60}?)?\\s(?:on|effective))\\s"
                                    + DAY),
                    AHEAD,
                    ANY,
                    150,
                    366,
                    OVER),
            new OddYearClue(
                    Pattern.compile("(?:^|[\\s“\"(])[Oo]n\\s" + DAY),
                    AHEAD,
                    Pattern.compile(
                            "^,?\\s(?:[^.;,]{1,60}?(?:,[^.;,]{1,40},)?\\s)?(?:entered|closed|completed|announced|filed|acquired|received|signed|approved|issued|sold|appointed|declared|launched|reported|granted|executed|submitted|published|identified)\\b"),
                    150,
                    366,
                    OVER),
            new OddYearClue(
                    Pattern.compile("(?i)\\b(?:as\\s(?:of|at)|at)\\s(?:the\\sclose\\sof\\sbusiness\\son\\s)?" + DAY),
                    AHEAD,
                    Pattern.compile("^(?![^;\\n]{0,110}?" + AHEAD.pattern() + ")"),
                    20,
                    366,
                    OVER),
            // "speaks only as of", "the information contained in this release is as of"
            new OddYearClue(
                    Pattern.compile(
                            "(?i)\\b(?:(?:this|the)\\s(?:press\\s|news\\s)?release|forward-looking\\sstatements?|expectations|views|beliefs)\\b[^.;]{0,60}\\b(?:is|are|speaks?|made|dated|current|only|expectations|contained)\\s(?:only\\s)?as\\sof\\s"
                                    + DAY),
                    Pattern.compile("(?i)\\b(?:filed|report|form)\\b"),
                    ANY,
                    -366,
                    -300,
                    "is when it is said to speak"),
            // "will take effect on", "the offering is expected to close on", "to be paid"
            new OddYearClue(
                    Pattern.compile(
                            "(?i)\\b(?:will|shall|(?:is|are)\\s(?:currently\\s)?(?:expected|scheduled|slated|set|planned|anticipated)\\s(?:to|for))\\s[^;]{0,150}?(?:\\b(?:on|effective|beginning|starting|commencing|before|by|at|commence|begin|start|open|close|expire)|[ap]\\.?m\\.?,?|\\b(?:[ecmp][sd]?t|time),?(?:\\son)?)\\s"
                                    + DAY),
                    TOLD,
                    ANY,
                    -366,
                    -180,
                    COMING),
            new OddYearClue(
                    Pattern.compile(
                            "(?i)\\b(?:payable(?:\\sin\\scash)?(?:\\son)?|\\p{L}{0,6}holders\\sof\\srecord(?:\\s(?:as\\sof|at|on))?(?:\\sthe)?(?:\\sclose\\sof\\sbusiness\\son)?|[ap]\\.?m\\.?,?(?:\\s\\p{Lu}[\\p{L} ]{0,20},?)?\\son|(?:scheduled|set|slated)\\s(?:for|on)|lock-?up\\speriod\\s(?:until|through)|(?:commencing|beginning|starting)\\son|(?:extended|deadline|removed)\\b[^.;,]{0,60}(?:until|through))\\s"
                                    + DAY),
                    PAST,
                    ANY,
                    -366,
                    -200,
                    COMING),
            new OddYearClue(
                    Pattern.compile(
                            "(?i)\\b(?:guidance|outlook|expects?|anticipates?|forecasts?)\\b[^.;]{0,70}\\b(?:quarter|year|months|weeks|half),?\\sending\\s"
                                    + DAY),
                    PAST,
                    ANY,
                    -366,
                    -180,
                    COMING),
            new OddYearClue(
                    Pattern.compile("(?i)\\b(?:quarter|year|months|weeks|half),?\\sending\\s" + DAY),
                    PAST,
                    Pattern.compile(
                            "(?i)^,?\\s[^.;]{0,90}?\\b(?:forecast|(?:is|are)\\sexpected|we\\sexpect|to\\sbe|guidance|outlook|will)\\b"),
                    -366,
                    -180,
                    COMING));

    /** Whether a date so far from the draft is doubted here. */
    boolean doubts(String text, int sentence, int start, int end, long ahead) {
        if (ahead < from || ahead > to) {
            return false;
        }
        Matcher said = before.matcher(text).region(sentence, start);
        return said.find()
                && !but.matcher(text)
                        .region(problem.equals(COMING) ? said.start() : sentence, start)
                        .find()
                && behind.matcher(text)
                        .region(end, Math.min(text.length(), end + 160))
                        .find();
    }
}
