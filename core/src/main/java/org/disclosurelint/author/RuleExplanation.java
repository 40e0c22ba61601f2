package org.disclosurelint.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.SwitchedOff;
import org.disclosurelint.rule.Citation;
import org.disclosurelint.rule.Example;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.Origin;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.yaml.NearestWord;

/** What one rule came to be, and who made it so: for the lawyer who answers for it. */
public final class RuleExplanation {
    private static final int WIDTH = 100;

    /** Told in paragraphs of their own. */
    private static final Set<String> ELSEWHERE =
            Set.of("title", "in", "releases", "jurisdictions", "cites", "violates", "complies");

    private final RulePack pack;
    private final Rule rule;
    private final Optional<SwitchedOff> off;
    private final List<String> out = new ArrayList<>();

    private RuleExplanation(RulePack pack, Rule rule, Optional<SwitchedOff> off) {
        this.pack = pack;
        this.rule = rule;
        this.off = off;
    }

    /**
     * The explanation, line by line.
     *
     * @param name the id of the rule, or one that it had before
     * @throws ProblemsException if no pack in force holds such a rule; tells the nearest id
     */
    public static List<String> of(Configuration configuration, String name) {
        for (RulePack pack : configuration.packs()) {
            for (Rule rule : pack.rules()) {
                if (rule.isCalled(name)) {
                    return new RuleExplanation(pack, rule, Optional.empty()).lines();
                }
            }
            for (SwitchedOff off : pack.switchedOff()) {
                if (off.rule().isCalled(name)) {
                    return new RuleExplanation(pack, off.rule(), Optional.of(off)).lines();
                }
            }
        }
        List<String> ids = configuration.packs().stream()
                .flatMap(p -> Stream.concat(
                        p.rules().stream(), p.switchedOff().stream().map(SwitchedOff::rule)))
                .map(Rule::id)
                .toList();
        throw new ProblemsException(List.of(new Problem(
                "rule",
                Optional.empty(),
                "",
                "unknown rule '" + name + "': no pack in force holds it",
                NearestWord.hint(name, ids))));
    }

    private List<String> lines() {
        out.add(rule.id() + ": " + rule.title());
        if (!rule.aliases().isEmpty()) {
            out.add("  formerly " + String.join(", ", rule.aliases()));
        }
        out.add("  of the pack " + pack.name() + " " + pack.version() + ", since " + rule.since() + ", in "
                + rule.path());
        off.ifPresentOrElse(
                o -> wrapped("  ", "SWITCHED OFF at " + o.place() + ": " + o.reason()), () -> out.add("  in force"));
        heading("Where it looks");
        scope("in", "the whole release");
        scope("releases", "every type of release");
        scope("jurisdictions", "releases under any law");
        heading("What it says");
        rule.origins().forEach((key, origin) -> {
            if (!ELSEWHERE.contains(key)) {
                value(key, origin);
            }
        });
        heading("On what authority");
        authorities();
        heading("Finds something in");
        rule.examples().violates().forEach(this::example);
        heading("Finds nothing in");
        rule.examples().complies().forEach(this::example);
        return List.copyOf(out);
    }

    private void heading(String words) {
        out.add("");
        out.add(words);
    }

    /** Without the key it looks everywhere. */
    private void scope(String key, String everywhere) {
        Origin origin = rule.origins().get(key);
        if (origin == null) {
            out.add("  " + everywhere);
        } else {
            value(key, origin);
        }
    }

    private void value(String key, Origin origin) {
        if (origin.items().isEmpty()) {
            out.add("  " + key + ": no longer given");
        } else if (origin.items().size() == 1) {
            wrapped("  ", key + ": " + origin.items().get(0));
        } else {
            out.add("  " + key + ":");
            origin.items().forEach(item -> wrapped("    - ", item));
        }
        history(origin);
    }

    /** Who gave the value as it holds, what each later file did, and what it was before. */
    private void history(Origin origin) {
        int last = origin.steps().lastIndexOf(origin.given());
        for (int i = last; i < origin.steps().size(); i++) {
            Origin.Step step = origin.steps().get(i);
            switch (step.deed()) {
                case GIVEN -> out.add("      given at " + step.place());
                case ADDED -> wrapped("      ", "added at " + step.place() + ": " + String.join("; ", step.items()));
                case TAKEN ->
                    wrapped("      ", "taken away at " + step.place() + ": " + String.join("; ", step.items()));
                case DROPPED -> out.add("      dropped at " + step.place() + ", which leaves no room for it");
            }
        }
        for (int i = last - 1; i >= 0; i--) {
            Origin.Step step = origin.steps().get(i);
            wrapped("      ", "no longer, since " + origin.steps().get(i + 1).place() + ": " + before(step));
        }
    }

    private static String before(Origin.Step step) {
        String words = String.join("; ", step.items()) + " (" + step.place() + ")";
        return switch (step.deed()) {
            case GIVEN, DROPPED -> words;
            case ADDED -> "the addition of " + words;
            case TAKEN -> "the removal of " + words;
        };
    }

    private void authorities() {
        out.add("  " + rule.basis().id());
        for (Citation cite : rule.citations()) {
            wrapped("  - ", cite.text() + (cite.verified() ? "" : " (not verified)"));
            cite.url().ifPresent(url -> out.add("    " + url));
        }
        Optional.ofNullable(rule.origins().get("cites"))
                .filter(Origin::isChanged)
                .ifPresent(this::history);
    }

    private void example(Example example) {
        String file = example.passage().source().file().path();
        out.add("  " + file + ":" + example.line()
                + example.given().name().map(n -> ", " + n).orElse("") + ":");
        marked(example).strip().lines().forEach(line -> out.add(("    " + line).stripTrailing()));
    }

    private static String marked(Example example) {
        StringBuilder text = new StringBuilder(example.text());
        for (int i = example.marked().size() - 1; i >= 0; i--) {
            TextRange range = Objects.requireNonNull(example.marked().get(i));
            text.insert(range.end(), "]]").insert(range.start(), "[[");
        }
        return text.toString();
    }

    private void wrapped(String lead, String text) {
        String indent = " ".repeat(lead.length());
        String[] lines = WordUtils.wrap(text.replaceAll("\\s+", " ").strip(), WIDTH - lead.length())
                .split("\\R");
        for (int i = 0; i < lines.length; i++) {
            out.add((i == 0 ? lead : indent) + lines[i]);
        }
    }
}
