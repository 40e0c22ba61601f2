package org.disclosurelint.detect.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurelint.detect.pattern.GuardedMatcher;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlResource;
import org.disclosurelint.yaml.YamlValue;

/** How releases write measures, of GAAP and not. Immutable. */
final class MeasureLexicon {
    private static final String RESOURCE = "measures.yaml";

    /** The word GAAP where it takes nothing out of GAAP. */
    private static final String BARE_GAAP = "(?<!non-)(?<!non )(?<!non)GAAP(?!\\s+to\\b)";

    /** So many characters may stand between a measure and what is excluded from it. */
    private static final int REACH = 60;

    /** What a name in the file means: the measure, and the days on which it means that. */
    private record Named(Measure.Kind kind, List<GaapMeasure> comparable, Dates dates) {}

    private record Dates(Optional<LocalDate> from, Optional<LocalDate> to) {
        static Dates of(YamlMapping entry) {
            return new Dates(
                    entry.value("from").flatMap(YamlValue::date),
                    entry.value("to").flatMap(YamlValue::date));
        }

        /** Whether a name is read so on a day; of a draft without a date nobody knows, and it is. */
        boolean hold(Optional<LocalDate> day) {
            return from.flatMap(f -> day.filter(d -> d.isBefore(f))).isEmpty()
                    && to.flatMap(t -> day.filter(d -> d.isAfter(t))).isEmpty();
        }
    }

    private final Map<String, GaapMeasure> byWords = new HashMap<>();
    private final Map<String, GaapMeasure> behindModifier = new HashMap<>();
    private final Map<String, Named> named = new HashMap<>();
    private final List<GaapMeasure> canExclude;
    private final Set<String> weak;
    private final GuardedPattern nonGaap;
    private final GuardedPattern gaap;
    private final Pattern apartBefore;
    private final Pattern apartBehind;
    private final Pattern without;

    private MeasureLexicon(YamlMapping file) {
        Map<String, GaapMeasure> byId = new LinkedHashMap<>();
        file.mapping("gaap").orElseThrow().values().forEach((id, value) -> {
            YamlMapping entry = value.mapping().orElseThrow();
            GaapMeasure measure = new GaapMeasure(id, entry.requiredString("title"));
            byId.put(id, measure);
            entry.strings("words").forEach(w -> byWords.put(key(w), measure));
            entry.strings("adjusted").forEach(w -> behindModifier.put(key(w), measure));
            entry.close();
        });
        byWords.forEach(behindModifier::putIfAbsent);
        for (YamlMapping entry : file.mappings("named")) {
            Named meaning = new Named(
                    Measure.Kind.valueOf(entry.requiredString("kind").toUpperCase(Locale.ROOT)),
                    entry.strings("compared-to").stream()
                            .map(id -> Objects.requireNonNull(byId.get(id), id))
                            .toList(),
                    Dates.of(entry));
            entry.strings("names").forEach(n -> named.put(key(n), meaning));
            entry.close();
        }
        YamlMapping excluded = file.mapping("without").orElseThrow();
        without = Pattern.compile(
                "(?i)[^.;:\\n]{0," + REACH + "}?\\b(?:" + any(excluded.strings("words")) + ")(?![\\w-])");
        canExclude = excluded.strings("excluding").stream()
                .map(id -> Objects.requireNonNull(byId.get(id), id))
                .toList();
        excluded.close();
        YamlMapping apart = file.mapping("apart").orElseThrow();
        apartBefore = Pattern.compile("(?i)(?<!\\w)(?:" + any(apart.strings("before")) + ")[ -]$");
        apartBehind = Pattern.compile("(?i)\\s?(?:" + any(apart.strings("behind")) + ")\\b");
        apart.close();
        weak = file.strings("weak-modifiers").stream().map(MeasureLexicon::key).collect(Collectors.toSet());
        List<String> modifiers = new ArrayList<>(file.strings("modifiers"));
        modifiers.addAll(weak);
        String between = "(?:[\\s,]{1,3}(?:" + any(file.strings("between")) + ")){0,4}";
        nonGaap = GuardedPattern.of(
                "(?i)(?<![\\w-])(?:(?<modifier>" + any(modifiers) + ")" + between + "\\s{1,3})?(?:(?<named>"
                        + any(named.keySet()) + ")|(?<words>" + any(behindModifier.keySet()) + "))(?![\\w-])");
        gaap = GuardedPattern.of(
                "(?<![\\w-])(?:(?i:(?<words>" + any(byWords.keySet()) + "))|" + BARE_GAAP + ")(?![\\w-])");
    }

    /** That which ships with the engine. */
    static MeasureLexicon shipped() {
        return YamlResource.read(MeasureLexicon.class, RESOURCE, MeasureLexicon::new);
    }

    /** The measures of a draft that are not those of GAAP, in order. */
    List<Measure> nonGaap(Subject subject) {
        String text = subject.draft().text();
        List<Measure> found = new ArrayList<>();
        GuardedMatcher words = nonGaap.matcher(subject);
        Matcher matcher = words.match();
        while (words.find()) {
            TextRange range = new TextRange(matcher.start(), matcher.end());
            if (!isApart(text, range)) {
                meaning(matcher, text, subject.date()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Measure> meaning(Matcher matcher, String text, Optional<LocalDate> day) {
        TextRange range = new TextRange(matcher.start(), matcher.end());
        if (matcher.group("named") != null) {
            return Optional.ofNullable(named.get(key(matcher.group("named"))))
                    .filter(n -> n.dates().hold(day))
                    .map(n -> new Measure(range, n.kind(), n.comparable()));
        }
        GaapMeasure measure = Objects.requireNonNull(behindModifier.get(key(matcher.group("words"))));
        if (matcher.group("modifier") != null) {
            return Optional.of(new Measure(range, kind(measure), List.of(measure)))
                    .filter(m -> canExclude.contains(measure) || !weak.contains(key(matcher.group("modifier"))));
        }
        Matcher tail = without.matcher(text).region(range.end(), Math.min(text.length(), range.end() + 2 * REACH));
        return canExclude.contains(measure) && byWords.containsKey(key(matcher.group("words"))) && tail.lookingAt()
                ? Optional.of(new Measure(new TextRange(range.start(), tail.end()), kind(measure), List.of(measure)))
                : Optional.empty();
    }

    private static Measure.Kind kind(GaapMeasure measure) {
        return measure.id().equals("operating-cash-flow") || measure.id().equals("debt")
                ? Measure.Kind.LIQUIDITY
                : Measure.Kind.PERFORMANCE;
    }

    private boolean isApart(String text, TextRange range) {
        return apartBefore
                        .matcher(text)
                        .region(Math.max(0, range.start() - 25), range.start())
                        .find()
                || apartBehind
                        .matcher(text)
                        .region(range.end(), Math.min(text.length(), range.end() + 25))
                        .lookingAt();
    }

    /** The measures of GAAP of a draft, in order, but those that stand within one that is not of GAAP. */
    List<Measures.Mention> gaap(Subject subject, List<Measure> others) {
        List<Measures.Mention> found = new ArrayList<>();
        GuardedMatcher words = gaap.matcher(subject);
        Matcher matcher = words.match();
        int next = 0;
        while (words.find()) {
            TextRange range = new TextRange(matcher.start(), matcher.end());
            while (next < others.size() && others.get(next).range().end() <= range.start()) {
                next++;
            }
            if (next == others.size() || !others.get(next).range().overlaps(range)) {
                found.add(new Measures.Mention(
                        range, Optional.ofNullable(matcher.group("words")).map(w -> byWords.get(key(w)))));
            }
        }
        return found;
    }

    /** The words of a name by which it is looked up, whatever their case and white space. */
    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s,]+", " ");
    }

    /** One of several names, the longest first. */
    private static String any(Collection<String> names) {
        return names.stream()
                .flatMap(n -> Stream.of(n.strip()))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(n -> Stream.of(n.split("[\\s,]+")).map(Pattern::quote).collect(Collectors.joining(",?\\s{1,3}")))
                .collect(Collectors.joining("|"));
    }
}
