package org.disclosurelint.packs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.disclosurelint.anatomy.Part;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The ways in which somebody could break a rule file by one slip: a word, a condition or a parameter lost, a part of the scope
 * dropped, the scope or a switch turned around, another word of the same list taken. Only what a rule does is broken; what it
 * says (title, message, authorities) no example could tell.
 */
final class Mutants {
    /** What is said and not done, and the examples themselves. */
    private static final Set<String> WORDS_ONLY = Set.of(
            "title",
            "severity",
            "message",
            "rationale",
            "remedy",
            "basis",
            "cites",
            "covers",
            "attestation",
            "asks",
            "valid-for",
            "since",
            "aliases",
            "waivable",
            "fix",
            "profile",
            "violates",
            "complies");

    /** Words that parameters take; the reader tells which fit where. */
    private static final List<String> CHOICES = List.of(
            "issuer",
            "other",
            "any",
            "known",
            "unknown",
            "retired",
            "unknown-or-retired",
            "error",
            "warning",
            "note",
            "sentence",
            "paragraph",
            "release",
            "profile-listings",
            "front-matter-title",
            "front-matter-date",
            "front-matter-tickers",
            "front-matter-contacts");

    /** Lists of wordings: no rule has an example for each of its words. */
    private static final Set<String> WORDINGS =
            Set.of("phrases", "patterns", "words", "beside", "about", "replacements");

    /** A longer list of anything is a lexicon, too. */
    private static final int FEW = 4;

    private final String file;
    private final List<Mutant> all = new ArrayList<>();

    private Mutants(String file) {
        this.file = file;
    }

    /**
     * A rule file with one thing broken.
     *
     * @param what is broken, in words
     */
    record Mutant(String what, String text) {}

    /** Every mutant of a rule file, those too that no reader accepts. */
    static List<Mutant> of(String file) {
        Mutants mutants = new Mutants(file);
        mutants.kind();
        mutants.scope();
        for (Object key : mutants.parse().keySet()) {
            if (!WORDS_ONLY.contains(key) && !key.equals("kind")) {
                mutants.breakAt(List.of(key));
            }
        }
        return mutants.all;
    }

    private void kind() {
        Map<Object, Object> rule = parse();
        String other = "forbid".equals(rule.get("kind")) ? "require" : "forbid";
        add("kind: " + other, r -> {
            r.put("kind", other);
            r.putIfAbsent("belongs-in", "body");
            r.remove("when");
            if (other.equals("forbid")) {
                r.remove("belongs-in");
            }
        });
    }

    private void scope() {
        List<?> in = parse().get("in") instanceof List<?> given ? given : List.of();
        List<String> others = Arrays.stream(Part.values())
                .map(Part::id)
                .filter(id -> !in.contains(id))
                .toList();
        if (in.isEmpty()) {
            add("in: [headline]", r -> r.put("in", List.of("headline")));
            add("in: [body]", r -> r.put("in", List.of("body")));
        } else {
            add("in turned around", r -> r.put("in", others));
        }
    }

    private void breakAt(List<Object> path) {
        Object value = at(parse(), path);
        String name = String.join(".", path.stream().map(Object::toString).toList());
        add(name + " dropped", r -> drop(r, path));
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(k -> breakAt(with(path, k)));
        } else if (value instanceof List<?> list) {
            for (int i = 0;
                    i < list.size() && list.size() <= FEW && !WORDINGS.contains(path.get(path.size() - 1));
                    i++) {
                breakAt(with(path, i));
            }
        } else if (value instanceof Boolean flag) {
            add(name + ": " + !flag, r -> put(r, path, !flag));
        } else if (value instanceof Integer number) {
            add(name + ": " + (number + 1), r -> put(r, path, number + 1));
        } else {
            CHOICES.stream()
                    .filter(c -> CHOICES.contains(String.valueOf(value)) && !c.equals(value))
                    .forEach(c -> add(name + ": " + c, r -> put(r, path, c)));
        }
    }

    private void add(String what, Consumer<Map<Object, Object>> slip) {
        Map<Object, Object> rule = parse();
        slip.accept(rule);
        all.add(new Mutant(what, new Dump(DumpSettings.builder().build()).dumpToString(rule)));
    }

    @SuppressWarnings("unchecked") // a rule file is a mapping
    private Map<Object, Object> parse() {
        return new LinkedHashMap<>(
                (Map<Object, Object>) new Load(LoadSettings.builder().build()).loadFromString(file));
    }

    private static List<Object> with(List<Object> path, Object last) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }

    private static Object at(Object from, List<Object> path) {
        Object at = from;
        for (Object step : path) {
            at = at instanceof List<?> list ? list.get((Integer) step) : ((Map<?, ?>) at).get(step);
        }
        return at;
    }

    private static void drop(Map<Object, Object> rule, List<Object> path) {
        Object parent = at(rule, path.subList(0, path.size() - 1));
        Object last = path.get(path.size() - 1);
        if (parent instanceof List<?> list) {
            list.remove((int) (Integer) last);
        } else {
            ((Map<?, ?>) parent).remove(last);
        }
    }

    @SuppressWarnings("unchecked") // what a YAML file holds below a mapping or a list
    private static void put(Map<Object, Object> rule, List<Object> path, Object value) {
        Object parent = at(rule, path.subList(0, path.size() - 1));
        Object last = path.get(path.size() - 1);
        if (parent instanceof List<?> list) {
            ((List<Object>) list).set((Integer) last, value);
        } else {
            ((Map<Object, Object>) parent).put(last, value);
        }
    }
}
