package org.disclosurelint.detect.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurelint.anatomy.Dateline;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.words.MonthNames;
import org.disclosurelint.words.WeekdayNames;

/** Finds the dateline if it names a place and the release a date; a date above the story counts, for that is where sites put it. */
final class DatelineParts implements Detector {
    /** What a dateline holds besides its place: dates, times, and the name of a wire service in brackets or slashes. */
    private static final Pattern NO_PLACE = Pattern.compile(
            "\\([^()]{0,80}\\)|/[^/]{0,60}/|\\b(?i:" + MonthNames.START + ")\\p{L}*\\.?\\b|\\b(?i:" + WeekdayNames.FULL
                    + ")\\b"
                    + "|\\b(?i:globe ?newswire|pr ?newswire|business ?wire|accesswire|newmediawire|newsfile|cnw|wire|corp|prism|mediawire|press release|updated|date)\\b");

    /** A date alone, day first: where releases go out without a city. */
    private static final Pattern BRITISH = Pattern.compile("\\s*\\d{1,2} \\p{L}{3,9} \\d{4}\\s*");

    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}.'’-]{2,}");

    /** What the dateline lacks, as words of a sentence. */
    record Lacks(List<String> parts) implements Evidence {
        @Override
        public Map<String, String> slots() {
            return Map.of("lacks", String.join(" and ", parts));
        }
    }

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        return subject.anatomy()
                .dateline()
                .filter(d -> scope.contains(subject.anatomy().partOf(d.range()))
                        && lacks(subject, d).isEmpty())
                .map(d -> List.of(new Match.Found(d.range())))
                .orElse(List.of());
    }

    /** The incomplete dateline, else where one would stand: at the head of the story. */
    @Override
    public Optional<Match.Found> closest(Subject subject, Scope scope) {
        return subject.anatomy()
                .dateline()
                .map(d -> new Match.Found(d.range(), new Lacks(lacks(subject, d))))
                .or(() -> head(subject)
                        .map(at -> new Match.Found(
                                new TextRange(at, at),
                                new Lacks(
                                        subject.date().isPresent()
                                                ? List.of("a place")
                                                : List.of("a place", "a date")))));
    }

    private static Optional<Integer> head(Subject subject) {
        return Stream.of(Part.LEAD, Part.BODY)
                .flatMap(p -> subject.anatomy().sections(p).stream())
                .findFirst()
                .map(s -> s.range().start());
    }

    private static List<String> lacks(Subject subject, Dateline dateline) {
        List<String> lacks = new ArrayList<>();
        String words = dateline.range().of(subject.draft().text());
        if (!BRITISH.matcher(words).matches()
                && !PLACE.matcher(NO_PLACE.matcher(words).replaceAll(" ")).find()) {
            lacks.add("a place");
        }
        if (dateline.day().isEmpty() && subject.date().isEmpty()) {
            lacks.add("a date");
        }
        return lacks;
    }
}
