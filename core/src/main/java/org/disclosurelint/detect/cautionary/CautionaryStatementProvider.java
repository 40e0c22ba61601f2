package org.disclosurelint.detect.cautionary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * {@code cautionary-statement}: the cautionary statement of a draft, if it holds what the rule asks for.
 *
 * <ul>
 *   <li>{@code has}: any of cites-statute, identifies, could-differ, specific-factor, named-filing, no-update, subjects, legal-exception;
 *   <li>{@code at-least}: how many specific factors.
 * </ul>
 *
 * A draft has one statement, in however many sections; the match is its first section. One that holds less comes closest, and
 * names in the slot {@code lacks} what is not there.
 *
 * @see <a href="https://www.law.cornell.edu/uscode/text/15/78u-5">15 U.S.C. 78u-5(c)(1)(A)(i)</a>
 */
public final class CautionaryStatementProvider implements DetectorProvider {
    @Override
    public String name() {
        return "cautionary-statement";
    }

    @Override
    public Set<String> lexicons() {
        return Set.of(FactorLexicon.LIST);
    }

    @Override
    public Optional<Collection<String>> words(String lexicon) {
        return Optional.of(FactorLexicon.generic());
    }

    @Override
    public String description() {
        return "The cautionary statement of the release, if it holds what is asked for.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.words("has", Aspect.ids(), "What the statement must hold."),
                Parameter.count("at-least", "How many risk factors particular to the issuer it must name."));
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.CAUTIONARY_STATEMENT);
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        List<Aspect> aspects = new ArrayList<>();
        for (YamlValue value : parameters.value("has").map(YamlValue::items).orElse(List.of())) {
            value.oneOf(Aspect.ids()).flatMap(Aspect::of).ifPresent(aspects::add);
        }
        int atLeast = parameters.value("at-least").map(YamlValue::count).orElse(0);
        return new Statements(List.copyOf(aspects), atLeast);
    }

    private record Statements(List<Aspect> aspects, int atLeast) implements Detector {
        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            return found(subject, scope).filter(m -> lacks(subject).isEmpty()).stream()
                    .toList();
        }

        @Override
        public Optional<Match.Found> closest(Subject subject, Scope scope) {
            return found(subject, scope);
        }

        private Optional<Match.Found> found(Subject subject, Scope scope) {
            CautionaryStatement statement = subject.recall(CautionaryStatements.ANALYSIS);
            return statement.ranges().stream()
                    .filter(r -> scope.contains(subject.anatomy().partOf(r)))
                    .findFirst()
                    .map(r -> new Match.Found(r, new Lacking(statement, lacks(subject))));
        }

        private String lacks(Subject subject) {
            CautionaryStatement statement = subject.recall(CautionaryStatements.ANALYSIS);
            List<String> lacks = new ArrayList<>();
            aspects.stream().filter(a -> !a.isIn(statement)).map(Aspect::lack).forEach(lacks::add);
            if (statement.specificFactors() < atLeast && !lacks.contains(Aspect.SPECIFIC_FACTOR.lack())) {
                lacks.add(
                        atLeast == 1
                                ? Aspect.SPECIFIC_FACTOR.lack()
                                : atLeast + " risk factors particular to the issuer (it names "
                                        + statement.specificFactors() + ")");
            }
            return String.join("; ", lacks);
        }
    }

    /**
     * A statement and what it lacks.
     *
     * @param statement the whole, taken apart
     * @param lacks what it does not hold of what was asked for; empty if it holds everything
     */
    record Lacking(CautionaryStatement statement, String lacks) implements Evidence {
        /** What a statement without factors of its own has; empty if it has no more than that. */
        private String instead() {
            if (statement.specificFactors() > 0) {
                return "";
            }
            List<String> has = new ArrayList<>();
            if (!statement.subjects().isEmpty()) {
                has.add("what the statements are about");
            }
            if (!statement.factors().isEmpty()) {
                has.add("factors that any company could name");
            }
            if (!statement.namedFilings().isEmpty()) {
                has.add("filings");
            }
            return String.join(" and ", has);
        }

        @Override
        public Map<String, String> slots() {
            return Map.of(
                    "lacks",
                    lacks,
                    "specific-factors",
                    String.valueOf(statement.specificFactors()),
                    "filings",
                    String.join(", ", statement.namedFilings()),
                    "instead",
                    instead());
        }
    }
}
