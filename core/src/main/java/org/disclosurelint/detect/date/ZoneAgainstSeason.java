package org.disclosurelint.detect.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Sentence;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * A time in standard time on a date of daylight saving time, or the other way round, by the time-zone rules of the Java library
 * for that year.
 *
 * @param zone the words of the zone as written
 * @param expected the words that the date calls for
 * @param date the date of the time
 */
public record ZoneAgainstSeason(String zone, String expected, LocalDate date) implements Evidence {
    /** No release names more; what a hostile draft holds beyond is not judged. */
    private static final int MOST = 100;

    private static final GuardedPattern SEASONAL = GuardedPattern.of(
            "(?:(?<e>[ECMP])(?<s>[SD])T|(?i:(?<name>eastern|central|mountain|pacific)[ ](?<season>standard|daylight)(?:[ -]time)?))");

    private static final Map<Character, ZoneId> ZONES = Map.of(
            'E', ZoneId.of("America/New_York"),
            'C', ZoneId.of("America/Chicago"),
            'M', ZoneId.of("America/Denver"),
            'P', ZoneId.of("America/Los_Angeles"));

    /** Where clocks are not changed, or where the letters mean another zone. */
    private static final Map<Character, Pattern> ELSEWHERE = Map.of(
            'E',
            Pattern.compile(
                    "\\b(?:Panama|Jamaica|Cayman|Canc[uú]n|Quintana Roo|Sydney|Melbourne|Brisbane|Australian?)\\b"),
            'C',
            Pattern.compile(
                    "\\b(?:Saskatchewan|Regina|Saskatoon|Sask\\.|China|Beijing|Shanghai|Shenzhen|Hong Kong|Taiwan|Taipei|Mexico|Costa Rica|Guatemala|Honduras|Cuba)\\b"),
            'M',
            Pattern.compile("\\b(?:Arizona|Ariz\\.|AZ|Phoenix|Scottsdale|Tempe|Tucson|Chandler|Mesa|Sonora|Yukon)\\b"),
            'P',
            Pattern.compile("\\b(?:Philippines|Manila|Sonora)\\b"));

    private static final Pattern TODAY =
            Pattern.compile("(?i)\\b(?:today|this (?:morning|afternoon|evening)|tonight)\\b");

    @Override
    public Map<String, String> slots() {
        return Map.of("zone", zone, "expected", expected, "date", DateMention.inWords(date));
    }

    @Override
    public Optional<String> suggestion() {
        return Optional.of(expected);
    }

    /** {@code zone-against-season}. */
    static List<Match.Found> in(Subject subject, Scope scope) {
        String text = subject.draft().text();
        if (!SEASONAL.isIn(subject)) {
            return List.of();
        }
        Map<Character, Boolean> elsewhere = new HashMap<>();
        return subject.recall(ClockTime.ANALYSIS).stream()
                .flatMap(t -> t.zone().stream())
                .filter(z -> scope.contains(subject.anatomy().partOf(z)))
                .limit(MOST)
                .flatMap(z -> judge(subject, z, elsewhere).stream())
                .toList();
    }

    private static Optional<Match.Found> judge(Subject subject, TextRange zone, Map<Character, Boolean> elsewhere) {
        String text = subject.draft().text();
        Matcher m = SEASONAL.pattern().matcher(text).region(zone.start(), zone.end());
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        boolean isShort = m.group("e") != null;
        char letter = Character.toUpperCase((isShort ? m.group("e") : m.group("name")).charAt(0));
        boolean saving = Character.toUpperCase((isShort ? m.group("s") : m.group("season")).charAt(0)) == 'D';
        ZoneId id = ZONES.get(letter);
        Pattern places = ELSEWHERE.get(letter);
        if (id == null
                || places == null
                || elsewhere.computeIfAbsent(letter, l -> places.matcher(text).find())) {
            return Optional.empty();
        }
        Optional<LocalDate> date = dateOf(subject, zone);
        if (date.isEmpty() || isSaving(id, date.get()) == saving) {
            return Optional.empty();
        }
        String words = m.group();
        String expected = isShort
                ? letter + (saving ? "S" : "D") + "T"
                : saving
                        ? words.replaceFirst("(?i)daylight", standard(words, "Standard"))
                        : words.replaceFirst("(?i)standard", standard(words, "Daylight"));
        return Optional.of(
                new Match.Found(new TextRange(m.start(), m.end()), new ZoneAgainstSeason(words, expected, date.get())));
    }

    private static String standard(String like, String word) {
        return like.equals(like.toLowerCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
    }

    private static boolean isSaving(ZoneId id, LocalDate date) {
        return id.getRules()
                .isDaylightSavings(date.atTime(LocalTime.NOON).atZone(id).toInstant());
    }

    /** The date of the same sentence that stands nearest before a time, else nearest behind; "today" is that of the draft. */
    private static Optional<LocalDate> dateOf(Subject subject, TextRange zone) {
        Optional<Sentence> sentence = subject.prose().sentencesIn(zone).stream().findFirst();
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        TextRange within = sentence.get().range();
        List<DateMention> dates = subject.recall(DateMention.ANALYSIS).stream()
                .filter(d -> within.contains(d.range()))
                .toList();
        Optional<DateMention> before =
                dates.stream().filter(d -> d.range().end() <= zone.start()).reduce((a, b) -> b);
        Optional<DateMention> nearest = before.or(() -> dates.stream().findFirst());
        if (nearest.isPresent()) {
            return nearest.get().near(subject.date());
        }
        return TODAY.matcher(subject.draft().text())
                        .region(within.start(), within.end())
                        .find()
                ? subject.date()
                : Optional.empty();
    }
}
