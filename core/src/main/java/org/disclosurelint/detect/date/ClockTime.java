package org.disclosurelint.detect.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * A time of the day with what stands for its zone.
 *
 * @param range the words of the time and, if there are any, of the zone
 * @param zone the words of the zone as written, empty if none stands with it
 */
public record ClockTime(TextRange range, Optional<TextRange> zone) {
    /** All of a draft, in order. */
    public static final Analysis<List<ClockTime>> ANALYSIS = ClockTime::of;

    private static final Pattern TIME = Pattern.compile(
            "(?<![\\p{L}\\p{N}:.])(?:\\d{1,2}(?:[:.]\\d\\d)?[ \\n]?(?:[ap]\\.[ ]?m\\.?|[AP]\\.[ ]?M\\.?|[ap]m|[AP]M)(?![\\p{L}])|(?:[01]\\d|2[0-3]):[0-5]\\d(?![:\\d])(?:[ \\n]?(?:hours|hrs|h)\\b)?|noon\\b)");

    private static final Pattern ZONE = Pattern.compile(
            "[ \\n,]{0,2}\\(?(?<z>(?:US[ /]|U\\.S\\.[ ])?(?:(?i:eastern|central|mountain|pacific|atlantic|newfoundland|alaska|hawaii|london|israel|china|hong[ ]kong|singapore|japan|korea|sydney|australian[ ]eastern|central[ ]european|new[ ]york|beijing|local|chicago|phoenix|arizona)"
                    + "(?i:[ ](?:standard|daylight|summer|prevailing))?(?i:[ -]time)?\\b|[ECMPA][SDP]?T\\b|E\\.?[SD]?\\.T\\.|AKDT|AKST|HST|NDT|NST|GMT|UTC|BST|CES?T|EES?T|WES?T|IST|IDT|JST|KST|HKT|SGT|AES?T|AEDT|AWST|MSK|Z\\b))");

    private static List<ClockTime> of(Subject subject) {
        return in(subject.draft().text());
    }

    static List<ClockTime> in(String text) {
        List<ClockTime> found = new ArrayList<>();
        Matcher time = TIME.matcher(text);
        Matcher zone = ZONE.matcher(text);
        while (time.find()) {
            zone.region(time.end(), text.length());
            Optional<TextRange> words =
                    zone.lookingAt() ? Optional.of(new TextRange(zone.start("z"), zone.end("z"))) : Optional.empty();
            found.add(new ClockTime(
                    new TextRange(time.start(), words.map(TextRange::end).orElse(time.end())), words));
        }
        return List.copyOf(found);
    }
}
