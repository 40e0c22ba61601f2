package org.disclosurelint.detect.residue;

import java.util.List;
import java.util.regex.Pattern;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.words.MonthNames;

/**
 * What placeholders and drafters' notes look like. Each pattern is anchored at something no finished release holds and is
 * bounded, so that a hostile line takes time in proportion to its length. What looks the same in a finished release (an
 * editor's {@code [sic]}, a note's {@code [1]}, Super Bowl XXX, a line to sign on) fits none of them.
 */
final class PlaceholderPatterns {
    /** What stands in brackets where a fact is to come: {@code [NAME]}, {@code [Company Name]}, {@code [insert date]}. */
    private static final String FIELD =
            "(?:INSERT|PLACEHOLDER|TB[CD]|TK(?:TK)?|TO COME|TO BE (?:ADDED|CONFIRMED|DETERMINED|INSERTED|PROVIDED|SUPPLIED|UPDATED)"
                    + "|PENDING|CONFIRM|VERIFY|ROLE|BANK|SCHOOL|COLLEGE|COMPANY|ISSUER|CITY|STATE|CITY, STATE|MONTH|DAY|YEAR|TIME|LOCATION|ADDRESS|PHONE|E-?MAIL"
                    + "|WEBSITE|EXCHANGE|PRODUCT"
                    + "|(?:[A-Z]{1,20} ){0,2}(?:NAME|DATE|TITLE|AMOUNT|NUMBER|QUOTE|TICKER|SYMBOL|URL|LINK|PERCENTAGE|LOGO))";

    private static final String UNIT =
            "(?:%|[ \\n](?:percent|per[ \\n]share|basis[ \\n]points|thousand|million|billion|shares|employees|years|months|weeks|days|countries"
                    + "|customers|locations)\\b)";
    private static final String MONTH = "(?:" + MonthNames.FULL + "|" + MonthNames.STOPPED + ")";

    /** In any text. */
    static final List<GuardedPattern> ANYWHERE = List.of(
            // [●] [•] [__] [XX] [?]
            GuardedPattern.of(
                    "\\[[ ]?(?:[●•■◦○·∙⚫]{1,10}|_{1,60}|[Xx]{2,10}(?:[./,-][Xx]{1,10}){0,4}|\\*{2,10}|\\?{1,5}|\\.{3,10})[ ]?\\]"),
            // [NAME]: in capitals, or in lower case with words that only a drafter brackets; [a link](…) of Markdown is
            // none
            GuardedPattern.of("\\[[ ]?(?:" + FIELD + ")(?:[ ,:/-][^\\]\\[\\n]{0,80})?[ ]?\\](?!\\()"),
            GuardedPattern.of(
                    "\\[[ ]?(?i:insert\\b|placeholder\\b|tb[cd]\\b|tktk\\b|to come\\b|to be (?:added|confirmed|determined|inserted|provided|supplied|updated)\\b"
                            + "|(?:company|issuer|person|speaker|executive|product|partner|client|customer|city|spokesperson|contact|ceo|first|last) name\\b"
                            + "|(?:name|title|number|amount|date) of\\b|your )[^\\]\\[\\n]{0,80}\\](?!\\()"),
            GuardedPattern.of(
                    "\\[(?:Name|Date|Title|City|State|City, State|Month|Ticker|Amount|Quote|Link|URL)\\](?!\\()"),
            // <<name>> {{name}} ${name} <insert name>
            GuardedPattern.of("<<(?! )[^<>\\n]{1,80}>>"),
            GuardedPattern.of("\\{\\{[^{}\\n]{1,80}\\}\\}"),
            GuardedPattern.of("\\$\\{[\\w.-]{1,60}\\}"),
            GuardedPattern.of("<(?i:insert|placeholder|tb[cd])\\b[^<>\\n]{0,80}>"),
            // [phone to come], [quote TBC]; (TBC) alone in brackets
            GuardedPattern.of("(?i)\\[[^\\]\\[\\n]{1,60}? (?:to come|to follow|tb[cd]|tk)[ ]?\\](?!\\()"),
            // [start date to be confirmed by the board], [amount TBC by counsel]
            GuardedPattern.of(
                    "\\[[^\\]\\[]{0,100}?(?:\\b(?i:to[ \\n]be[ \\n](?:confirmed|inserted|supplied|advised))|(?<![\\p{L}&])TB[CD])\\b[^\\]\\[]{0,100}\\](?!\\()"),
            GuardedPattern.of("\\([ ]?(?:TB[CD]|tb[cd])[ ]?\\)"),
            // $XX.X million, XX%, X.X%, XX/XX/20XX, June XX, 20XX
            GuardedPattern.of("[$€£][Xx]{1,4}(?:[.,][Xx]{1,3}){0,3}(?![\\p{L}\\p{Nd}])(?:" + UNIT + ")?"),
            GuardedPattern.of("(?<![\\p{L}\\p{Nd}.-])(?:[Xx]{1,3}[.,][Xx]{1,3}|X{2,4}|xx)" + UNIT),
            GuardedPattern.of(
                    "(?<![\\p{L}\\p{Nd}/])[Xx]{2}/[Xx]{2}(?:/(?:(?:20)?[Xx]{2}|[Xx]{4}|\\d{4}|\\d{2}))?(?![\\p{L}\\p{Nd}/])"),
            GuardedPattern.of("\\b" + MONTH + "[ \\n](?:X{2}|xx)\\b(?!-)"),
            GuardedPattern.of("(?<![\\p{L}\\p{Nd}])20(?:XX|xx|_{2})(?![\\p{L}\\p{Nd}])"),
            GuardedPattern.of(
                    "(?<![\\p{L}\\p{Nd}])\\(?(?:[Xx]{3}|\\d{3})\\)?[-. ][Xx]{3}[-. ][Xx]{4}(?![\\p{L}\\p{Nd}])"),
            GuardedPattern.of("(?<![\\p{L}\\p{Nd}])\\d{3}[-.][Xx]{4}(?![\\p{L}\\p{Nd}])"),
            GuardedPattern.of("\\([A-Za-z][A-Za-z ]{1,30}:[ ]?(?:X{3,5}|x{3,5}|TBD|_{2,8})\\)"),
            // $____ million, June __, ___%
            GuardedPattern.of("[$€£][ ]?_{2,30}"),
            GuardedPattern.of("\\b(?i:" + MONTH + ")[ \\n]_{1,10}(?!\\w)"),
            GuardedPattern.of("(?<!\\w)_{2,30}" + UNIT),
            // TBD, TKTK
            GuardedPattern.of("(?<![\\p{L}\\p{Nd}&.-])TBD(?![\\p{L}\\p{Nd}&-])"),
            GuardedPattern.of("(?<![\\p{L}\\p{Nd}&.-])(?:TKTK(?:TK)*|tktk)(?![\\p{L}\\p{Nd}])"),
            GuardedPattern.of("(?:[$€£][ ]?TK|(?<![\\p{L}\\p{Nd}&.-])TK" + UNIT + ")(?![\\p{L}\\p{Nd}])"),
            GuardedPattern.of("(?<=[:,–—-] ?)TBC(?=[ ]?(?:[.,;]|\\n|$))"),
            GuardedPattern.of(
                    "\\bINSERT(?: [A-Z]{2,15}){0,3} (?:HERE|NAME|DATE|QUOTE|LINK|LOGO|PHOTO|TEXT|URL|AMOUNT|TITLE|CITY|NUMBER|TABLE|CHART)\\b"),
            GuardedPattern.of(
                    "\\bPENDING(?: [A-Z][A-Z'.-]{0,20}){0,3} QUOTE\\b|\\bQUOTE (?:TO COME|PENDING|TK|TBD)\\b"),
            GuardedPattern.of("\\b(?i:lorem ipsum)\\b"),
            GuardedPattern.of("#(?:REF!|VALUE!|DIV/0!|NAME\\?|NUM!)"),
            // What drafters and lawyers write to each other
            GuardedPattern.of(
                    "(?<![\\p{L}\\p{Nd}])(?i:note to (?:the )?(?:draft|drafters?|file|self|counsel|reviewers?))\\b|\\bNTD:"),
            GuardedPattern.of("(?i)\\bprivileged[ \\n](?:&|and)[ \\n]confidential\\b"),
            GuardedPattern.of("(?i)\\battorney[-–/ ]client[ \\n](?:privileged?|communication|work product)\\b"),
            GuardedPattern.of(
                    "(?i)\\b(?:for internal use only|internal use only|internal draft|draft[ -–—]{1,3}(?:not for release|do not (?:distribute|release|circulate)))\\b"));

    /** What a line of its own says: a drafter's stamp. */
    static final GuardedPattern STAMP = GuardedPattern.of(
            "[\\W_]{0,6}(?:(?:CONFIDENTIAL|INTERNAL|PRELIMINARY|FIRST|FINAL|WORKING|CLEAN)[\\W_]{1,3}){0,2}DRAFT"
                    + "(?:[\\W_]{1,4}(?:ONLY|CONFIDENTIAL|NOT FOR RELEASE|NOT FOR DISTRIBUTION|DO NOT DISTRIBUTE|FOR REVIEW|FOR DISCUSSION|FOR COMMENT"
                    + "|(?:(?:OF|AS OF|DATED|of|as of|dated) )?[\\d/.: -]{1,20}(?:[AaPp][Mm])?|[vV](?:ERSION|ersion|er|\\.)?[ .]?\\d[\\d.]{0,4}|#\\d{1,3}|[A-Z][a-z]{2,8}\\.? \\d{1,2}(?:, \\d{4})?)){0,2}[\\W_]{0,6}"
                    + "|DO NOT (?:DISTRIBUTE|CIRCULATE|RELEASE|PUBLISH)[.! ]{0,3}|NOT YET (?:APPROVED|CLEARED)(?: FOR RELEASE)?[.! ]{0,3}");

    /** A line of the letterhead where the picture goes. */
    static final GuardedPattern LOGO = GuardedPattern.of(
            "[\\[(<{]{0,2}(?:(?:INSERT|PLACE|ADD|Insert|Place|Add) )?(?:(?:YOUR|THE|COMPANY|CORPORATE|Your|Company|Corporate) )?(?:LOGO|Logo)(?: (?i:(?:goes )?here))?[\\])>}]{0,2}");

    /** A line with a blank to fill in by hand. */
    static final Pattern SIGNATURE = Pattern.compile(
            "(?i)^\\W{0,4}(?:by|name|title|date|signature|signed|its|attest|witness|address|city|phone|e-?mail|company)\\b");

    /** A blank within a sentence: words before it and behind it on one line. */
    static final Pattern BLANK = Pattern.compile("(?<=[\\p{L}\\p{Nd},] )_{2,30}(?=[ ,.;]?[ ]?\\p{L}|[.,;])");

    private PlaceholderPatterns() {}
}
