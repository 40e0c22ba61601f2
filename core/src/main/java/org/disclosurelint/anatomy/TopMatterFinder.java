package org.disclosurelint.anatomy;

import java.util.regex.Pattern;
import org.disclosurelint.words.WeekdayNames;

/** Finds letterhead and release line: logo, "NEWS RELEASE", exhibit tag; "For Immediate Release", embargo, time stamp, slug. */
final class TopMatterFinder implements PartFinder {
    /** Such lines stand within the first lines of a release, above its first paragraph. */
    private static final int DEPTH = 40;

    private static final int LONGEST = 160;

    private static final Pattern LETTERHEAD = Pattern.compile(
            "(?i)^\\W{0,3}(?:(?:company |corporate )?logo|(?:(?:news|press|media|earnings|corporate|financial) ?)(?:release|announcement|alert|bulletin|information|statement)?"
                    + "|(?:ex(?:hibit)?[- .]{0,3})?\\(?99[-.()\\dA-Za-z]{0,12}(?: \\d{1,3} .{1,60}\\.(?:htm|txt)l?)?|exhibit \\(?[a-z0-9().-]{1,14}"
                    + "|(?:press|news) release:?|</?[A-Z]+>.{0,80}|[\\w.-]{3,60}\\.html?|you are here:.{0,100}|.{0,60}\\b(?:news|press) release)\\W{0,3}$");
    private static final Pattern EXHIBIT = Pattern.compile(
            "(?i)^(?:ex(?:hibit)?[ -]\\(?[\\da-z(]{1,3}[.)].*|[<\\[(]?(?:company |corporate )?logo\\b.{0,30})$");
    private static final Pattern RELEASE_LINE = Pattern.compile(
            "(?i)^\\W{0,4}(?:for immediate (?:release|distribution|use)|immediate release|(?:for|date of) release|release (?:date|time)|released?:"
                    + "|(?:strictly )?(?:under )?embargo(?:ed)?|not (?:for (?:release|distribution|dissemination|publication)|to be (?:released|distributed))"
                    + "|for (?:release|use|publication) (?:on|at|after|before|in)|hold for release|this announcement contains inside information"
                    + "|news direct\\W{0,3}$|source: ? ?(?:pr ?newswire|business ?wire|globe ?newswire)).*");
    private static final Pattern STAMP = Pattern.compile(
            "(?i)^(?:(?:" + WeekdayNames.FULL + "|" + WeekdayNames.SHORT
                    + ")\\.?,? {1,2})?(?:\\w{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)[ ,|-]{1,4}(?:at )?\\d{1,2}:\\d\\d.{0,24}$");
    private static final Pattern WIRE_ADDRESS =
            Pattern.compile("(?i)^https?://www\\.(?:prnewswire|businesswire|globenewswire)\\.com/?$");

    private static final Pattern NAVIGATION = Pattern.compile(
            "(?i)^(?:articles?|home|(?:[\\p{L}&.']{1,25} ){0,4}(?:news ?(?:room|center|centre|hub)|(?:media|press) (?:room|center|centre|office)|(?:press|news|media) releases?(?: details?)?)"
                    + "|(?:view|download|print|save)(?: (?:as|this|the|page|pdf|release|article|version)){0,3}(?: copy)?|pdf|print|copy|copy (?:link|to clipboard)|open in (?:new )?(?:tab|window)"
                    + "|share(?: (?:this|on|article|page|release|via)\\b.{0,30})?|(?:skip|back|return|jump) to \\w.{0,30}|all (?:news|releases|press releases)|(?:e-?mail|rss)(?: alerts?| feeds?)?|(?:read|view) (?:more|all)|menu|search|subscribe)$");

    /** Whether a line is furniture of the web page from which a release was copied: "Newsroom", "Share", "Download PDF". */
    static boolean isNavigation(String text) {
        return text.length() <= 120 && NAVIGATION.matcher(text).matches();
    }

    /** Whether a line is nothing but the time at which something was published. */
    static boolean isStamp(String text) {
        return text.length() <= 60 && STAMP.matcher(text).matches();
    }

    @Override
    public void find(Layout layout, Claims claims) {
        for (Line line : layout.lines().subList(0, Math.min(DEPTH, layout.size()))) {
            String text = line.text();
            if (line.isProse()
                    && text.length() > LONGEST
                    && !RELEASE_LINE.matcher(text).matches()) {
                return;
            }
            if (text.length() > 4 * LONGEST || !claims.isFree(line)) {
                continue;
            }
            if (RELEASE_LINE.matcher(text).matches()
                    || isStamp(text)
                    || TopDate.isReleaseLine(text)
                    || WIRE_ADDRESS.matcher(text).matches()) {
                claims.claim(Part.RELEASE_LINE, line.range());
            } else if (text.length() <= LONGEST
                    && (LETTERHEAD.matcher(text).matches()
                            || isNavigation(text)
                            || EXHIBIT.matcher(text).matches())) {
                claims.claim(Part.LETTERHEAD, line.range());
            }
        }
    }
}
