package org.disclosurelint.detect.cautionary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;

/**
 * What a cautionary statement says, each with the wordings that say it. A cue is looked for within one sentence; every
 * pattern starts at a rare word and spans a bounded stretch, so that the time is linear in the length of the draft.
 */
enum Cue {
    /**
     * Names the law of the safe harbor. The bare heading "Safe Harbor Statement" names none, nor do the two Acts without
     * their sections.
     */
    CITES_STATUTE("Private\\s+Securities\\s+(?:Litigation|Reform)|Securities\\s+Litigation\\s+Reform"
            + "|\\bPSLRA\\b"
            + "|\\b(?:Sections?|Sec\\.|§§?)\\s{0,3}(?:27\\s?A|21\\s?E)\\b|\\b(?:27A|21E)\\s{1,3}of\\s{1,3}the\\b"
            + "|\\bsafe[\\s-]{1,3}harbou?rs?[\"”']?\\s{1,3}"
            + "(?:provisions?|protections?|rules?|requirements?|legislation|sections?|(?:created|provided|afforded"
            + "|established|contained|set\\s+forth|available|described)\\b|(?:of|from|under|in|by|for|within)\\s+"
            + "(?:the|that|those|liability|such|section|forward|certain|applicable|U\\.?\\s?S\\.?))"),
    /** Says that statements of the release are, or may be, forward-looking. */
    IDENTIFIES(
            "\\b(?:contain|includ|constitut|compris|represent|mak(?:e|ing)\\b|reflect|disclos|provid|discuss|set\\s+forth|involv"
                    + "|express|has\\b|have\\b)\\w{0,6}[^.;]{0,160}?" + Cue.LOOKING
                    + "|\\b(?:are|is|be|being|as|considered|deemed|believed)\\s+(?:[\\w“\"',/-]+\\s+){0,5}?[“\"'(]{0,2}"
                    + Cue.LOOKING
                    + "|" + Cue.LOOKING + "[\"”'»,)]{0,4}\\s{1,3}(?:statements?|information|in\\s+nature)[^.;]{0,120}?"
                    + "\\b(?:in\\s+th(?:is|ese)|herein|within\\s+the\\s+meaning|includ\\w{1,4}|contain\\w{1,3}"
                    + "|(?:are|is)\\s+(?:made|based|identified|subject|only|not|predictions|necessarily|inherently|estimates)"
                    + "|involves?|relat\\w{1,5}|reflects?|concern(?:s|ing)|represent)\\b"),
    /** Says that what happens could be something else. */
    COULD_DIFFER("\\b(?:could|may|might|can|will|would|should|to|likely|cause[sd]?|causing)\\b[^.;]{0,160}?"
            + "\\b(?:differ|vary|deviate|diverge)\\b"
            + "|\\b(?:could|may|might|can|will|would|to)\\s+(?:[a-z]+\\s+){0,4}(?:be|prove)\\s+(?:[a-z]+,?\\s+){0,4}differen(?:t|ce)\\b"
            + "|\\b(?:results?|outcomes?|events?|performance|achievements?|developments?)\\b[^.;]{0,120}?"
            + "\\b(?:differs?|vary|varies|deviates?)\\s+(?:materially|significantly|substantially|from)\\b"
            + "|\\bto\\s+be\\s+(?:[a-z]+\\s+){0,3}different\\s+from\\b"
            + "|\\b(?:predictions?|forecasts?|projections?|statements?)\\s+(?:could|may|might|will)\\s+(?:prove|turn\\s+out)(?:\\s+to\\s+be)?\\s+"
            + "(?:inaccurate|incorrect|wrong)\\b"
            + "|\\bcaus(?:e|es|ing)\\s+(?:or\\s+contribute\\s+to\\s+)?(?:(?:such|these|those|any|material)\\s+)+"
            + "(?:differences|variations)\\b"),
    /** Disclaims a duty to update. */
    NO_UPDATE(
            "\\b(?:no|not|nor|neither|never|without|disclaim\\w{0,6}|free\\s+(?:of|from)|declin\\w{1,4}|n['’]t)\\b[^.;]{0,140}?"
                    + Cue.UPDATING
                    + "|"
                    + Cue.UPDATING
                    + "[^.;]{0,160}?\\b(?:disclaim\\w{0,6}|(?:no|not\\s+(?:have|has|assume|undertake)\\s+any)\\s+"
                    + "(?:obligation|duty|responsibility|undertaking|intention|intent))\\b");

    private static final String LOOKING =
            "(?:forward(?:[-‐‑\\s]\\s?|\\s?[-–]\\s?)?looking|future[\\s-]oriented\\s+financial\\s+information)";
    private static final String UPDATING =
            "\\b(?:updat(?:e|es|ing|ed)|revis(?:e|es|ing|ions?)|supplement(?:ing)?|amend(?:ing)?|alter(?:ing)?|modify(?:ing)?"
                    + "|(?<!be\\s)correct(?:ing|ions?)?|re-?issue|(?:to|publicly)\\s+(?:release|announce|disclose|disseminate|publish|report)"
                    + "|keep\\s+\\w+\\s+current)\\b";

    private static final Pattern DUTY = Pattern.compile(
            "\\b(?:obligat\\w+|dut(?:y|ies)|responsibilit\\w+|undertak\\w+|inten[dt]\\w*|commit\\w*|assum\\w+|plans?|policy"
                    + "|requirement|required|expect\\w*|promise\\w*|disclaim\\w*|bound|will)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTCOME = Pattern.compile(
            "\\b(?:results?|outcomes?|events?|performance|achievements?|developments?|actual(?:ly)?|expect\\w*|projections?"
                    + "|future|statements?|plans?|success|operations|timing|experience|forecasts?|estimates?|anticipat\\w+)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Pattern pattern;

    Cue(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** The words of a sentence that say it, if some do: the first wording found. */
    List<TextRange> in(String text, TextRange sentence) {
        List<TextRange> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).region(sentence.start(), sentence.end());
        while (found.isEmpty() && matcher.find()) {
            if (holds(text, sentence)) {
                found.add(new TextRange(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /** What else the sentence must say; "results vary" alone is no caution, "not … to release the product" no disclaimer. */
    private boolean holds(String text, TextRange sentence) {
        return switch (this) {
            case COULD_DIFFER ->
                OUTCOME.matcher(text).region(sentence.start(), sentence.end()).find();
            case NO_UPDATE ->
                DUTY.matcher(text).region(sentence.start(), sentence.end()).find();
            default -> true;
        };
    }
}
