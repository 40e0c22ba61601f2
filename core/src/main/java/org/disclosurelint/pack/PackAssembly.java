package org.disclosurelint.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.disclosurelint.detect.Detectors;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.Problem;
import org.disclosurelint.work.Workers;
import org.disclosurelint.yaml.NearestWord;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * Makes rule packs of open packs: reads their files, lays over each rule what the packs that extend its pack and then the
 * repository change of it, and reads the rules from that. Used once.
 */
final class PackAssembly {
    private final Detectors detectors;
    private final List<Problem> problems;
    private final Map<String, RuleSource> byId = new LinkedHashMap<>();
    private final Map<String, RuleSource> byAlias = new LinkedHashMap<>();
    private final LexiconReader lexicons;
    private final Workers workers = Workers.onAllProcessors();

    PackAssembly(Detectors detectors, List<Problem> problems) {
        this.detectors = detectors;
        this.problems = problems;
        this.lexicons = new LexiconReader(detectors);
    }

    /** @param packs what is extended before what extends it */
    List<RulePack> assemble(List<OpenPack> packs, Optional<RuleChanges> last, boolean isComplete) {
        sources(packs).forEach(this::take);
        tellAliases();
        Map<OpenPack, Map<String, List<String>>> words = new LinkedHashMap<>();
        for (OpenPack pack : packs) {
            Set<OpenPack> below = pack.below();
            pack.head().changes().rules().ifPresent(rules -> lay(rules, below, pack, isComplete));
            words.put(pack, lexicons.read(pack.head().changes()));
        }
        last.ifPresent(changes -> changes.rules().ifPresent(rules -> lay(rules, changes, isComplete)));
        Map<RuleSource, Optional<Rule>> rules = rules();
        return packs.stream()
                .map(pack -> pack(pack, rules, words.getOrDefault(pack, Map.of())))
                .toList();
    }

    /** What the repository adds to the lists, after the packs did. */
    Map<String, List<String>> lexicons(RuleChanges last) {
        return lexicons.read(last);
    }

    /** The rule files of the packs, in their order. */
    private Map<OpenPack, List<RuleSource>> sources(List<OpenPack> packs) {
        List<RuleSource> read = workers.each(
                packs.stream()
                        .flatMap(pack -> pack.files().files().stream()
                                .filter(f -> !PackHead.is(f))
                                .map(f -> Map.entry(pack, f)))
                        .toList(),
                file -> RuleSource.read(file.getKey(), file.getValue()));
        Map<OpenPack, List<RuleSource>> byPack = new LinkedHashMap<>();
        packs.forEach(pack -> byPack.put(pack, new ArrayList<>()));
        read.forEach(source -> Objects.requireNonNull(byPack.get(source.pack())).add(source));
        return byPack;
    }

    private void take(OpenPack pack, List<RuleSource> rules) {
        for (RuleSource rule : rules) {
            rule.tell(problems);
            if (!PackHead.ID.matcher(rule.id()).matches()) {
                problems.add(Problem.of(
                        rule.path(),
                        "a rule file is named by small letters, digits and single hyphens: its name is the id"));
            }
            RuleSource other = byId.putIfAbsent(rule.id(), rule);
            if (other != null) {
                problems.add(Problem.of(rule.path(), "the rule id '" + rule.id() + "' is taken by " + other.path()));
            }
        }
        boolean isAlone = pack.head().extended().isEmpty();
        if (rules.isEmpty() && pack.files().problems().isEmpty() && isAlone) {
            problems.add(Problem.of(pack.files().place(), "a pack without a rule: no *.yaml beside " + PackFiles.HEAD));
        }
    }

    private void tellAliases() {
        for (RuleSource rule : byId.values()) {
            for (YamlValue place : rule.aliases()) {
                String alias = place.text().orElseThrow();
                RuleSource other = byId.containsKey(alias) ? byId.get(alias) : byAlias.putIfAbsent(alias, rule);
                if (other != null && other != rule) {
                    place.problem("the alias '" + alias + "' is taken by " + other.path());
                }
            }
        }
    }

    private Optional<RuleSource> find(String idOrAlias) {
        return Optional.ofNullable(byId.get(idOrAlias)).or(() -> Optional.ofNullable(byAlias.get(idOrAlias)));
    }

    /** What a pack changes of those below it. */
    private void lay(YamlMapping rules, Set<OpenPack> below, OpenPack by, boolean isComplete) {
        each(rules, (key, value) -> {
            Optional<RuleSource> rule = find(key.string());
            if (rule.filter(r -> below.contains(r.pack())).isPresent()) {
                RuleOverride.lay(value, rule.get());
            } else if (rule.filter(r -> r.pack().equals(by)).isPresent()) {
                key.problem("the rule '" + key.string() + "' is of this pack: change its own file");
            } else if (isComplete) {
                key.problem(
                        "unknown rule '" + key.string() + "': no pack that this one extends holds it",
                        NearestWord.hint(key.string(), ids(below)));
            }
        });
    }

    /** What the repository changes of all. */
    private void lay(YamlMapping rules, RuleChanges changes, boolean isComplete) {
        each(rules, (key, value) -> {
            Optional<RuleSource> rule = find(key.string());
            rule.ifPresent(r -> RuleOverride.lay(value, r));
            if (rule.isEmpty() && isComplete && !changes.isElsewhere(key.string())) {
                key.problem(
                        "unknown rule '" + key.string() + "': no pack in force holds it",
                        NearestWord.hint(key.string(), byId.keySet()));
            }
        });
    }

    private void each(YamlMapping rules, Change change) {
        Map<RuleSource, String> named = new LinkedHashMap<>();
        rules.values()
                .forEach((id, value) -> rules.key(id).ifPresent(key -> {
                    String other =
                            find(id).map(rule -> named.putIfAbsent(rule, id)).orElse(null);
                    if (other != null) {
                        key.problem("'" + id + "' and '" + other + "' are the same rule");
                    }
                    change.apply(key, value);
                }));
    }

    private Set<String> ids(Set<OpenPack> packs) {
        Set<String> ids = new TreeSet<>();
        byId.values().stream().filter(r -> packs.contains(r.pack())).forEach(r -> ids.add(r.id()));
        return ids;
    }

    /**
     * The rules, as far as they can be read. What is wrong with a changed one may stand in another file, which changes other
     * rules, too: such rules are read one after the other.
     */
    private Map<RuleSource, Optional<Rule>> rules() {
        List<RuleSource> unchanged =
                byId.values().stream().filter(RuleSource::isUnchanged).toList();
        List<Optional<Rule>> read = workers.each(unchanged, this::read);
        Map<RuleSource, Optional<Rule>> rules = new HashMap<>();
        for (int i = 0; i < unchanged.size(); i++) {
            rules.put(unchanged.get(i), read.get(i));
        }
        for (RuleSource source : byId.values()) {
            rules.computeIfAbsent(source, this::read);
            source.tell(problems);
        }
        return rules;
    }

    private Optional<Rule> read(RuleSource source) {
        return new RuleReader(detectors, source.pack().head().name()).read(source);
    }

    private static RulePack pack(OpenPack pack, Map<RuleSource, Optional<Rule>> read, Map<String, List<String>> words) {
        List<Rule> rules = new ArrayList<>();
        List<SwitchedOff> switchedOff = new ArrayList<>();
        read.forEach((source, found) -> found.filter(rule -> source.pack().equals(pack))
                .ifPresent(rule -> source.off()
                        .ifPresentOrElse(
                                off -> switchedOff.add(new SwitchedOff(rule, off.reason(), off.place())),
                                () -> rules.add(rule))));
        rules.sort(Comparator.comparing(Rule::id));
        switchedOff.sort(Comparator.comparing(off -> off.rule().id()));
        PackHead head = pack.head();
        return new RulePack(
                head.name(),
                head.version(),
                head.title(),
                head.byDefault(),
                Optional.of(pack.files().sha256()),
                rules,
                switchedOff,
                words,
                head.leaves(),
                pack.files().files());
    }

    @FunctionalInterface
    private interface Change {
        void apply(YamlValue key, YamlValue value);
    }
}
