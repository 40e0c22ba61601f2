package org.disclosurelint.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.SwitchedOff;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.Origin;

/** All rules of the packs in force, a line each: how heavy, changed by whom, or why off. */
public final class RuleOverview {
    private RuleOverview() {}

    /** The overview, line by line. */
    public static List<String> of(Configuration configuration) {
        List<String> out = new ArrayList<>();
        for (RulePack pack : configuration.packs()) {
            out.add(pack.name() + " " + pack.version() + ": " + pack.title()
                    + pack.sha256().map(h -> " (sha256 " + h + ")").orElse(""));
            Stream.concat(
                            pack.rules().stream().map(r -> new Line(r, Optional.empty())),
                            pack.switchedOff().stream().map(off -> new Line(off.rule(), Optional.of(off))))
                    .sorted(Comparator.comparing(line -> line.rule().id()))
                    .forEach(line -> out.add(line.words()));
        }
        return List.copyOf(out);
    }

    private record Line(Rule rule, Optional<SwitchedOff> off) {
        String words() {
            String weight = off.isPresent() ? "off" : rule.severity().id();
            return "  " + weight + " ".repeat(Math.max(1, 9 - weight.length())) + rule.id() + ": " + rule.title()
                    + off.map(o -> " (" + o.place() + ": " + o.reason().replaceAll("\\s+", " ") + ")")
                            .orElseGet(this::changes);
        }

        private String changes() {
            String changes = rule.origins().entrySet().stream()
                    .filter(e -> e.getValue().isChanged())
                    .map(e -> e.getKey() + " at " + last(e.getValue()))
                    .collect(Collectors.joining(", "));
            return changes.isEmpty() ? "" : " (changed: " + changes + ")";
        }

        private static String last(Origin origin) {
            return origin.steps().get(origin.steps().size() - 1).place();
        }
    }
}
