package org.disclosurelint.detect.cautionary;

import java.util.List;
import java.util.stream.Stream;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * {@code caution-mentioned}: words, wherever they stand, by which a release cautions about what it says of the future, or points to
 * where that is done (a filing, a page, a statement made elsewhere). No such words make a cautionary statement; but where some stand,
 * nobody should be told that there is no caution at all.
 *
 * <ul>
 *   <li>{@code itself: true}: only words that caution themselves, not those that point elsewhere;
 *   <li>{@code never: true}: the start of the draft, if no such words stand in it, and else nothing.
 * </ul>
 */
public final class CautionMentionedProvider implements DetectorProvider {
    private static final String OUTCOMES =
            "(?:statements?|expectations?|projections?|outlook|forecasts?|estimates?|guidance|targets?|plans|matters|discussions?|results)";

    private static final GuardedPattern CAUTIONS = GuardedPattern.of(
            "(?i)\\bactual\\s{1,3}(?:\\w{1,15}\\s{1,3}){0,3}(?:results?|outcomes?|events?|performance|achievements?)\\b[^.;]{0,160}\\b(?:differ|vary|deviate|different)\\b"
                    + "|\\b(?:differ|vary|deviate)\\s{1,3}(?:materially|significantly|substantially|from\\s{1,3}(?:those|what|these|our|its|such)\\b)"
                    + "|\\b(?:could|may|might|can)\\b[^.;]{0,80}\\b(?:materially|significantly|substantially)\\s{1,3}(?:differ|different|vary|worse|lower)\\b"
                    + "|\\b(?:could|may|might)\\s{1,3}(?:turn\\s{1,3}out|prove)\\s{1,3}(?:to\\s{1,3}be\\s{1,3})?(?:otherwise|wrong|incorrect|inaccurate|different)\\b"
                    + "|\\bundue\\s{1,3}(?:reliance|certainty)\\b|\\b" + OUTCOMES
                    + "\\b[^.;]{0,160}\\b(?:subject\\s{1,3}to|involves?|entails?)\\b[^.;]{0,60}\\b(?:risks?|uncertaint(?:y|ies))\\b");

    private static final GuardedPattern POINTS = GuardedPattern.of(
            "(?i)\\bforward[-\u2010\u2011\u2013\\s]{0,3}looking\\s{1,3}(?:statements?|information)\\b|\\bsafe[-\\s]{1,3}harbou?r\\b|\\bcautionary\\b|\\brisk\\s{1,3}factors?\\b"
                    + "|\\brisks?,?\\s{1,3}(?:and|or)\\s{1,3}(?:other\\s{1,3})?(?:uncertaint|factors)|\\brisks?\\b[^.;]{0,80}\\b(?:described|discussed|detailed|set\\s{1,3}forth|identified|disclosed|listed|10-[KQ]|20-F|40-F|filings?)\\b"
                    + "|\\bfactors\\s{1,3}(?:that|which)\\s{1,3}(?:could|may|might)\\b|\\b(?:no|cannot|not)\\s{1,3}(?:be\\s{1,3}(?:any\\s{1,3})?)?(?:assurances?|assured?|guarantees?)\\b"
                    + "|\\bbeyond\\s{1,3}(?:our|its|the\\s{1,3}company['\u2019]s|their)\\s{1,3}control\\b|\\bLitigation\\s{1,3}Reform\\b|\\bPSLRA\\b"
                    + "|\\b(?:plans|results|events|expectations)\\s{1,3}(?:are|is|may|could)\\s{1,3}(?:subject\\s{1,3}to\\s{1,3})?change\\b");

    @Override
    public String name() {
        return "caution-mentioned";
    }

    @Override
    public String label() {
        return "caution in other words";
    }

    @Override
    public String description() {
        return "Words by which a release cautions about what it says of the future, or points to where that is done.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.flag("itself", "Only words that caution themselves, not those that point elsewhere."),
                Parameter.flag("never", "Found only where no such words stand in the draft."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        boolean itself = parameters.value("itself").map(YamlValue::bool).orElse(false);
        boolean never = parameters.value("never").map(YamlValue::bool).orElse(false);
        return new Mentioned(itself ? List.of(CAUTIONS) : List.of(CAUTIONS, POINTS), never);
    }

    private record Mentioned(List<GuardedPattern> patterns, boolean never) implements Detector {
        Mentioned {
            patterns = List.copyOf(patterns);
        }

        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            Stream<TextRange> words =
                    patterns.stream().flatMap(p -> p.in(subject)).map(m -> new TextRange(m.start(), m.end()));
            if (never) {
                return words.findAny().isEmpty() ? List.of(new Match.Found(new TextRange(0, 0))) : List.of();
            }
            return words.filter(r -> scope.contains(subject.anatomy().partOf(r)))
                    .sorted()
                    .map(Match.Found::new)
                    .toList();
        }
    }
}
