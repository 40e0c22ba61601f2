package org.disclosurelint.detect.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * Finds dates whose year cannot be meant: an event that "will" take place on a day before the date of the draft, a conference call
 * most of a year ahead, a "today" of another year. Only dates with a year are judged.
 */
final class WrongYear implements Detector {
    private static final Pattern EVENT = Pattern.compile(
            "(?i)\\b(?:(?:will|shall)[ \\n](?:also[ \\n])?(?:be[ \\n])?|(?:is|are)[ \\n](?:scheduled|set|planned|slated)[ \\n](?:to|for)[ \\n](?:be[ \\n])?|to[ \\n](?:be[ \\n])?)"
                    + "(?:host|hold|held|conduct|conducted|present|participate|speak|webcast|broadcast|release|report|announce|issue|publish|begin|start|commence|open|close|expire|mature|meet|take[ \\n]place|convene|paid|pay|distribute|distributed|mail|mailed|occur)\\b"
                    + "|\\b(?:is|are)[ \\n](?:scheduled|set|planned|slated)[ \\n]for\\b");

    private static final Pattern CALL = Pattern.compile(
            "(?i)\\b(?:conference[ \\n]call|earnings[ \\n]call|live[ \\n](?:audio[ \\n])?webcast|webcast)\\b");

    private static final Pattern TODAY = Pattern.compile("(?i)\\btoday,?[ \\n]\\(?(?:[A-Z][a-z]+day,?[ \\n])?");

    /** Words between an event and a date that give the date to something else; a sentence ends the event. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)\\b(?:ended|ending|dated|filed|announced|issued|declared|adopted|amended|entered|made|published|approved|reported|released|closed|completed|acquired|launched|posted|since|from|between|record|of|was|were|had|has|replay|archived?|available|until|after|effective|prior)\\b|;|(?<![ap]\\.m|\\bInc|\\bCorp|\\bCo|\\bLtd|\\bNo|\\b\\p{Lu})[.?!][ \\n]+(?-i:\\p{Lu})(?!\\w{0,3}\\.)|\\n\\n");

    private static final Pattern ON = Pattern.compile(
            "(?i)(?:\\b(?:on|for|at|by|before|through|the)|day,?|[ap]\\.?m\\.?,?|\\btime,?|\\b[ecmp][sd]?t,?|\\),?|,)[ \\n]+$");

    /** Where a sentence ends, or a piece of a list. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?=[.?!\\n;])(?:(?<![ap]\\.m|\\bInc|\\bCorp|\\bCo|\\bLtd|\\bNo|\\b\\p{Lu})[.?!][\"”)]?[ \\n]+(?=[\\p{Lu}\"“])|\\n\\n|;)");

    private static final int REACH = 170;
    private static final int PREFIX = 16;

    /** Days after which nobody announces the date of a conference call. */
    private static final int FAR = 300;

    /** A draft can be dated some days before it goes out. */
    private static final int NEAR = 7;

    /**
     * A date and why it cannot be meant.
     *
     * @param problem a clause about the date
     * @param date the date as written
     * @param draft the date of the draft
     */
    record OddYear(String problem, LocalDate date, LocalDate draft) implements Evidence {
        @Override
        public Map<String, String> slots() {
            return Map.of("problem", problem, "draft", DateMention.inWords(draft));
        }
    }

    private static final String OFF_BY_A_YEAR = "is another year than the date above it";

    @Override
    public Optional<String> notApplicable(Subject subject, Scope scope) {
        return subject.undated();
    }

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        Optional<LocalDate> draft = subject.date();
        if (draft.isEmpty()) {
            return List.of();
        }
        List<Match.Found> found = new ArrayList<>();
        int at = 0;
        for (DateMention date : subject.recall(DateMention.ANALYSIS)) {
            Optional<LocalDate> day = date.date();
            Part part = subject.anatomy().partOf(date.range());
            if (day.isPresent() && part != Part.DATELINE && part != Part.FINANCIAL_TABLE && scope.contains(part)) {
                problem(
                                subject.draft().text(),
                                Math.max(at, date.range().start() - REACH),
                                date.range(),
                                day.get(),
                                draft.get())
                        .ifPresent(
                                p -> found.add(new Match.Found(date.range(), new OddYear(p, day.get(), draft.get()))));
            }
            at = date.range().end();
        }
        offByYear(subject, scope).ifPresent(m -> found.add(0, m));
        return found;
    }

    /** The dateline, if a line above it gives about the same day of another year. */
    private static Optional<Match.Found> offByYear(Subject subject, Scope scope) {
        Optional<LocalDate> above = Optional.empty();
        for (DateMention date : subject.recall(DateMention.ANALYSIS)) {
            Part part = subject.anatomy().partOf(date.range());
            if (part == Part.RELEASE_LINE) {
                above = above.or(date::date);
            } else if (part == Part.DATELINE && scope.contains(part)) {
                Optional<LocalDate> day = date.date();
                return above.flatMap(a -> day.filter(d -> isOffByYear(a, d))
                        .map(d -> new Match.Found(date.range(), new OddYear(OFF_BY_A_YEAR, d, a))));
            }
        }
        return Optional.empty();
    }

    private static boolean isOffByYear(LocalDate above, LocalDate dateline) {
        int years = dateline.getYear() - above.getYear();
        return years != 0 && Math.abs(ChronoUnit.DAYS.between(above, dateline.minusYears(years))) <= NEAR;
    }

    private static Optional<String> problem(String text, int from, TextRange date, LocalDate day, LocalDate draft) {
        long ahead = ChronoUnit.DAYS.between(draft, day);
        Matcher m = TODAY.matcher(text).region(from, date.start());
        if (Math.abs(ahead) > NEAR && ends(m, date.start())) {
            return Optional.of("is said to be today");
        }
        if (ahead < 0 && governs(text, EVENT, from, date.start())) {
            return Optional.of("is said to be still to come");
        }
        if (ahead > FAR && governs(text, CALL, from, date.start())) {
            return Optional.of("is most of a year ahead of a call");
        }
        int sentence = from;
        Matcher end = SENTENCE.matcher(text).region(from, date.start());
        while (end.find()) {
            sentence = end.end();
        }
        int start = sentence;
        return OddYearClue.ALL.stream()
                .filter(c -> c.doubts(text, start, date.start(), date.end(), ahead))
                .map(OddYearClue::problem)
                .findFirst();
    }

    private static boolean ends(Matcher m, int end) {
        while (m.find()) {
            if (m.end() == end) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last of some words before a date governs it. */
    private static boolean governs(String text, Pattern words, int from, int date) {
        Matcher m = words.matcher(text).region(from, date);
        int behind = -1;
        while (m.find()) {
            behind = m.end();
        }
        return behind >= 0
                && !OTHER.matcher(text).region(behind, date).find()
                && ON.matcher(text)
                        .region(Math.max(behind, date - PREFIX), date)
                        .find();
    }
}
