package org.disclosurelint.detect.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;

/**
 * {@code non-gaap-measure}: a financial measure that is not one of GAAP, where the release states results and guidance (not in
 * the note that explains the measures, nor in tables and legends).
 *
 * <ul>
 *   <li>{@code gaap: absent} where headline and subheadlines together, the list of bullets, or the paragraph name no comparable
 *       measure of GAAP; {@code later} where they do, but the measure comes first;
 *   <li>{@code about: past} or {@code ahead}: the time of which its sentence speaks;
 *   <li>{@code figure: true}: only where its sentence gives a figure;
 *   <li>{@code bullets: true}: only in the items of a list;
 *   <li>{@code superlative: true}: only where a word such as record characterizes it, and none a measure of GAAP beside it.
 * </ul>
 *
 * With {@code gaap} or {@code superlative} a measure is told once for each such stretch. Slots: {@code {gaap}}, the most
 * comparable measure of GAAP.
 *
 * @see <a href="https://www.law.cornell.edu/cfr/text/17/229.10">17 CFR 229.10(e)(1)(i)(A)</a>
 */
public final class NonGaapMeasureProvider implements DetectorProvider {
    /** Where a release states results and guidance; notes explain measures, tables and legends hold their words. */
    private static final Set<Part> STATED =
            EnumSet.of(Part.HEADLINE, Part.SUBHEADLINE, Part.LEAD, Part.BODY, Part.QUOTATION);

    @Override
    public String name() {
        return "non-gaap-measure";
    }

    @Override
    public String label() {
        return "non-GAAP measure";
    }

    @Override
    public String description() {
        return "A financial measure that is not one of GAAP.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.word(
                        "gaap",
                        List.of("absent", "later"),
                        "Where the comparable measure of GAAP is: not in the same headline, list or paragraph, or behind it."),
                Parameter.word("about", List.of("past", "ahead"), "Of which time its sentence speaks."),
                Parameter.flag("figure", "Whether its sentence must give a figure."),
                Parameter.flag("bullets", "Whether it must stand in an item of a list."),
                Parameter.flag("superlative", "Whether a superlative must characterize it alone."));
    }

    @Override
    public Set<Part> parts() {
        return STATED;
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new NonGaapMeasures(
                word(parameters, "gaap", Set.of("absent", "later")),
                word(parameters, "about", Set.of("past", "ahead")),
                parameters.bool("figure", false),
                parameters.bool("bullets", false),
                parameters.bool("superlative", false));
    }

    private static Optional<String> word(YamlMapping parameters, String key, Set<String> words) {
        return parameters.value(key).flatMap(v -> v.oneOf(words));
    }

    private record NonGaapMeasures(
            Optional<String> gaap, Optional<String> about, boolean figure, boolean bullets, boolean superlative)
            implements Detector {
        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            Measures measures = subject.recall(Measures.ANALYSIS);
            List<Match.Found> found = new ArrayList<>();
            Set<List<Object>> told = new HashSet<>();
            for (Measure measure : measures.nonGaap()) {
                Part part = subject.anatomy().partOf(measure.range());
                if (!STATED.contains(part) || !scope.contains(part)) {
                    continue;
                }
                Setting setting = Setting.of(subject, measure);
                boolean once = (gaap.isEmpty() && !superlative)
                        || !told.contains(List.of(setting.glance().get(0), measure.comparable()));
                if (once && fits(subject, measures, measure, setting)) {
                    told.add(List.of(setting.glance().get(0), measure.comparable()));
                    found.add(new Match.Found(measure.range(), new NamedMeasure(measure)));
                }
            }
            return found;
        }

        private boolean fits(Subject subject, Measures measures, Measure measure, Setting setting) {
            return (!bullets || setting.inList())
                    && (!figure || setting.hasFigure(subject.draft()))
                    && (about.isEmpty() || about.get().equals("ahead") == setting.isAhead(subject.draft()))
                    && (gaap.isEmpty() || gaap.equals(place(measures, measure, setting)))
                    && (!superlative || Superlatives.alone(subject, measures, measure, setting));
        }

        /** Where the comparable measures of GAAP stand; empty if one stands before. */
        private static Optional<String> place(Measures measures, Measure measure, Setting setting) {
            List<TextRange> comparable = setting.glance().stream()
                    .flatMap(g -> measures.comparableTo(measure, g).stream())
                    .map(Measures.Mention::range)
                    .toList();
            if (comparable.isEmpty()) {
                return Optional.of("absent");
            }
            boolean later = comparable.stream()
                    .allMatch(r -> r.start() > measure.range().start());
            return later ? Optional.of("later") : Optional.empty();
        }
    }

    /** A measure, for the message. */
    record NamedMeasure(Measure measure) implements Evidence {
        @Override
        public Map<String, String> slots() {
            return Map.of("gaap", measure.counterpart().title());
        }
    }
}
