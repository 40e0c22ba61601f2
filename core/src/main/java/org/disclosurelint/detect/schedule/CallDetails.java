package org.disclosurelint.detect.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.date.ClockTime;
import org.disclosurelint.detect.date.DateMention;
import org.disclosurelint.detect.pattern.GuardedMatcher;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Sentence;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.words.WeekdayNames;

/**
 * The conference call or webcast that a release announces.
 *
 * @param range the words that announce it
 * @param date the day of the call, if it is told
 * @param replayUntil the last day of its replay, if that is told
 * @param replay the words of that day, or those that announce the call
 * @param lacks what a listener has to know and is told nowhere in the release
 */
public record CallDetails(
        TextRange range,
        Optional<LocalDate> date,
        Optional<LocalDate> replayUntil,
        TextRange replay,
        List<String> lacks)
        implements Evidence {
    /** The call of a draft, if it announces one. */
    public static final Analysis<Optional<CallDetails>> ANALYSIS = CallDetails::of;

    private static final Set<Part> PARTS = EnumSet.of(Part.SUBHEADLINE, Part.LEAD, Part.BODY, Part.CONTACT_BLOCK);

    private static final String CALL =
            "(?:conference[ \\n]call|earnings[ \\n]call|investor[ \\n]call|teleconference|(?:live[ \\n])?(?:audio[ \\n]|video[ \\n])?webcast)";

    private static final GuardedPattern ANNOUNCED = GuardedPattern.of(
            "(?i)\\b(?:will|to|plans[ \\n]to|scheduled[ \\n]to|is|has)[ \\n](?:also[ \\n])?(?:be[ \\n])?(?:host(?:ing)?|hold(?:ing)?|conduct(?:ing)?|held|scheduled)\\b[^.;\\n]{0,60}?\\b"
                    + CALL + "\\b|\\b" + CALL
                    + "\\b[^.;\\n]{0,80}?\\b(?:will[ \\n](?:be[ \\n](?:held|hosted|conducted|broadcast)|take[ \\n]place|begin|start)|(?:is|has[ \\n]been)[ \\n]scheduled)\\b");

    private static final Pattern REPLAY = Pattern.compile("(?i)\\b(?:replay|rebroadcast|recording|archived?)\\b");
    private static final Pattern UNTIL = Pattern.compile(
            "(?i)\\b(?:until|through|thru|ending|expires?(?:[ \\n]on)?)[ \\n](?:[^.;]{0,50}?\\bon[ \\n])?(?:\\d{1,2}(?::\\d\\d)?[ \\n]?[ap]\\.?m\\.?[^.;]{0,20}?[ \\n])?(?:(?:"
                    + WeekdayNames.FULL + "),?[ \\n])?$");
    private static final Pattern TODAY =
            Pattern.compile("(?i)\\b(?:today|this (?:morning|afternoon|evening)|tomorrow)\\b");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)\\b(?:" + WeekdayNames.FULL + ")\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|same day");
    private static final Pattern ENTRANCE = Pattern.compile(
            "(?i)https?://|\\bwww\\.|\\b[\\w-]+\\.(?:com|net|org|co|io|ca)\\b|\\(?\\b\\d{3}\\)?[-. ]\\d{3}[-. ]\\d{4}|\\+\\d[\\d ()-]{7,}|\\bweb ?site\\b|\\bdial[- ]in\\b|\\bregister|\\blink\\b|\\bclick");
    private static final Pattern EARLIER = Pattern.compile("(?i)\\b(?:previously announced|hosted|held earlier)\\b");

    /** No release names more; what a hostile draft holds beyond is not judged. */
    private static final int MOST = 200;

    /** How far before its last day a replay is named. */
    private static final int SENTENCE = 400;

    private static final int LOOK_BACK = 90;

    @Override
    public Map<String, String> slots() {
        return Map.of(
                "lacks", String.join(", ", lacks),
                "date", date.map(DateMention::inWords).orElse(""),
                "replay", replayUntil.map(DateMention::inWords).orElse(""));
    }

    private static Optional<CallDetails> of(Subject subject) {
        String text = subject.draft().text();
        GuardedMatcher calls = ANNOUNCED.matcher(subject);
        Matcher m = calls.match();
        while (calls.find()) {
            TextRange words = new TextRange(m.start(), m.end());
            if (PARTS.contains(subject.anatomy().partOf(words))) {
                return Optional.of(read(subject, text, words));
            }
        }
        return Optional.empty();
    }

    private static CallDetails read(Subject subject, String text, TextRange words) {
        TextRange sentence = subject.prose().sentencesIn(words).stream()
                .map(Sentence::range)
                .findFirst()
                .orElse(words);
        List<DateMention> dates = subject.recall(DateMention.ANALYSIS);
        Optional<LocalDate> date = callDate(subject, text, sentence, dates);
        Optional<DateMention> until = dates.stream()
                .filter(d -> d.range().start() > words.start())
                .limit(MOST)
                .filter(d -> isReplay(subject, text, d))
                .findFirst();
        List<String> lacks = new ArrayList<>();
        boolean told = date.isPresent()
                || WEEKDAY.matcher(text).find()
                || TODAY.matcher(text).find();
        if (!told && dates.stream().noneMatch(d -> d.range().start() > sentence.start())) {
            lacks.add("its date");
        }
        List<ClockTime> times = subject.recall(ClockTime.ANALYSIS);
        boolean earlier = EARLIER.matcher(text).find();
        if (times.isEmpty() && !earlier) {
            lacks.add("its time");
        }
        if (!ENTRANCE.matcher(text).find()) {
            lacks.add("how to listen");
        }
        return new CallDetails(
                words,
                date,
                until.flatMap(u -> u.near(date.or(subject::date))),
                until.map(DateMention::range).orElse(words),
                lacks);
    }

    /** Of the sentence that announces it: the only date in it, or "today". */
    private static Optional<LocalDate> callDate(
            Subject subject, String text, TextRange sentence, List<DateMention> dates) {
        List<LocalDate> own = dates.stream()
                .filter(d -> sentence.contains(d.range()) && !isEnd(text, d))
                .flatMap(d -> d.near(subject.date()).stream())
                .distinct()
                .toList();
        if (own.size() == 1) {
            return Optional.of(own.get(0));
        }
        Matcher today = TODAY.matcher(text).region(sentence.start(), sentence.end());
        return own.isEmpty() && today.find() && !today.group().equalsIgnoreCase("tomorrow")
                ? subject.date()
                : Optional.empty();
    }

    /** Of a period: "the quarter ended June 30". */
    private static boolean isEnd(String text, DateMention date) {
        int start = date.range().start();
        return text.substring(Math.max(0, start - 12), start).matches("(?is).*\\bend(?:ed|ing)\\s(?:on\\s)?");
    }

    private static boolean isReplay(Subject subject, String text, DateMention date) {
        int start = date.range().start();
        if (!UNTIL.matcher(text).region(Math.max(0, start - LOOK_BACK), start).find()) {
            return false;
        }
        return subject.prose().sentencesIn(date.range()).stream()
                .map(s -> Math.max(s.range().start(), start - SENTENCE))
                .anyMatch(from -> REPLAY.matcher(text).region(from, start).find());
    }
}
