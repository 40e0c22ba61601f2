package org.disclosurelint.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disclosurelint.detect.Detectors;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceFile;
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

    PackAssembly(Detectors detectors, List<Problem> problems) {
        this.detectors = detectors;
        this.problems = problems;
        this.lexicons = new LexiconReader(detectors);
    }

    /** @param packs what is extended before what extends it */
    List<RulePack> assemble(List<OpenPack> packs, Optional<RuleChanges> last, boolean isComplete) {
        packs.forEach(this::read);
        tellAliases();
        Map<OpenPack, Map<String, List<String>>> words = new LinkedHashMap<>();
        for (OpenPack pack : packs) {
            Set<OpenPack> below = pack.below();
            pack.head().changes().rules().ifPresent(rules -> lay(rules, below, pack, isComplete));
            words.put(pack, lexicons.read(pack.head().changes()));
        }
        last.flatMap(RuleChanges::rules).ifPresent(rules -> lay(rules, isComplete));
        return packs.stream()
                .map(pack -> pack(pack, words.getOrDefault(pack, Map.of())))
                .toList();
    }

    /** What the repository adds to the lists, after the packs did. */
    Map<String, List<String>> lexicons(RuleChanges last) {
        return lexicons.read(last);
    }

    private void read(OpenPack pack) {
        List<SourceFile> files =
                pack.files().files().stream().filter(f -> !PackHead.is(f)).toList();
        List<RuleSource> read =
                files.parallelStream().map(file -> RuleSource.read(pack, file)).toList();
        for (RuleSource rule : read) {
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
        if (files.isEmpty() && pack.files().problems().isEmpty() && isAlone) {
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
    private void lay(YamlMapping rules, boolean isComplete) {
        each(rules, (key, value) -> {
            Optional<RuleSource> rule = find(key.string());
            rule.ifPresent(r -> RuleOverride.lay(value, r));
            if (rule.isEmpty() && isComplete) {
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

    private RulePack pack(OpenPack pack, Map<String, List<String>> words) {
        List<Rule> rules = new ArrayList<>();
        List<SwitchedOff> switchedOff = new ArrayList<>();
        List<RuleSource> sources =
                byId.values().stream().filter(s -> s.pack().equals(pack)).toList();
        RuleReader reader = new RuleReader(detectors, pack.head().name());
        // What is wrong with a changed rule may stand in another file, which holds changes of other rules, too.
        Map<RuleSource, Optional<Rule>> early = sources.parallelStream()
                .filter(RuleSource::isUnchanged)
                .collect(Collectors.toConcurrentMap(Function.identity(), reader::read));
        for (RuleSource source : sources) {
            Optional<Rule> read = early.containsKey(source) ? early.get(source) : reader.read(source);
            source.tell(problems);
            read.ifPresent(rule -> source.off()
                    .ifPresentOrElse(
                            off -> switchedOff.add(new SwitchedOff(rule, off.reason(), off.place())),
                            () -> rules.add(rule)));
        }
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
