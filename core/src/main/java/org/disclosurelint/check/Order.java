package org.disclosurelint.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Sentence;
import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * A part that stands before one that should precede it is a finding. Of a part with several sections the first counts: a
 * second boilerplate, or a contact block repeated at the end, is out of order with nothing.
 *
 * @param parts in the order in which they should stand; at least two
 */
record Order(List<Part> parts) implements Check {
    Order {
        parts = List.copyOf(parts);
    }

    /** {@code parts: [headline, dateline, lead]}. */
    static Optional<Order> read(YamlMapping rule) {
        Optional<YamlValue> given = rule.required("parts");
        List<YamlValue> items = given.map(YamlValue::items).orElse(List.of());
        Set<Part> parts = new LinkedHashSet<>();
        for (YamlValue item : items) {
            Checks.part(item)
                    .filter(p -> !parts.add(p))
                    .ifPresent(p -> item.problem("'" + p.id() + "' stands here twice"));
        }
        if (given.isPresent() && items.size() < 2) {
            given.get().problem("the rule can never match: expected at least two parts to put in order");
        }
        if (rule.has("in")) {
            rule.problem("in", "a rule of kind 'order' looks at its 'parts': leave 'in' out");
        }
        return parts.size() < 2 ? Optional.empty() : Optional.of(new Order(List.copyOf(parts)));
    }

    @Override
    public String kind() {
        return "order";
    }

    @Override
    public Outcome check(Subject subject) {
        List<Section> present = parts.stream()
                .flatMap(p -> subject.anatomy().sections(p).stream().limit(1))
                .toList();
        if (present.size() < 2) {
            return Outcome.notApplicable(
                    "the draft has " + (present.isEmpty() ? "none" : "only one") + " of the parts to be in order");
        }
        List<Match.Found> early = new ArrayList<>();
        for (int i = 1; i < present.size(); i++) {
            Section section = present.get(i);
            present.subList(0, i).stream()
                    .filter(s -> section.range().start() < s.range().start())
                    .findFirst()
                    .ifPresent(s -> early.add(new Match.Found(head(section, subject), new Early(s.part()))));
        }
        early.sort(Comparator.comparing(Match.Found::range));
        return Outcome.failedBy(early);
    }

    /** The first sentence of a section, which is its heading if it has one. */
    private static TextRange head(Section section, Subject subject) {
        return subject.prose().sentencesIn(section.range()).stream()
                .map(Sentence::range)
                .map(r -> new TextRange(
                        Math.max(r.start(), section.range().start()),
                        Math.min(r.end(), section.range().end())))
                .findFirst()
                .orElse(section.range());
    }

    /** @param before the part that should stand before the one found */
    private record Early(Part before) implements Evidence {
        @Override
        public Map<String, String> slots() {
            return Map.of("before", before.label());
        }
    }
}
