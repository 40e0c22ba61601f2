package org.disclosurelint.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.disclosurelint.detect.Detectors;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.yaml.YamlFile;
import org.disclosurelint.yaml.YamlLayers;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads the files of one pack. */
final class PackReader {
    /** What a rule id is made of: it is a file name, an anchor, and a word in reports. */
    static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Detectors detectors;
    private final List<Problem> problems;

    PackReader(Detectors detectors, List<Problem> problems) {
        this.detectors = detectors;
        this.problems = problems;
    }

    /** The pack; empty if its head is wrong. Every problem of every file is told either way. */
    Optional<RulePack> read(PackFiles pack) {
        problems.addAll(pack.problems());
        Optional<RulePack> head = Optional.empty();
        List<SourceFile> ruleFiles = new ArrayList<>(pack.files());
        for (SourceFile file : pack.files()) {
            if (PackFiles.lastName(file.path()).equals(PackFiles.HEAD)) {
                ruleFiles.remove(file);
                head = read(file, this::head);
            }
        }
        String name = head.map(RulePack::name).orElse("");
        List<Rule> rules = new ArrayList<>();
        for (SourceFile file : ruleFiles) {
            read(file, mapping -> rule(mapping, name)).ifPresent(rules::add);
        }
        if (ruleFiles.isEmpty() && pack.problems().isEmpty()) {
            problems.add(Problem.of(pack.place(), "a pack without a rule: no *.yaml beside " + PackFiles.HEAD));
        }
        rules.sort(Comparator.comparing(Rule::id));
        return head.map(h -> h.withRules(rules));
    }

    private Optional<RulePack> head(YamlMapping file) {
        file.requireSchema();
        String name = file.requiredString("name");
        String version = file.requiredString("version");
        String title = file.requiredString("title");
        boolean byDefault = file.bool("by-default", false);
        file.value("description").ifPresent(YamlValue::words);
        if (!name.isBlank() && !ID.matcher(name).matches()) {
            file.problem("name", "a name is made of small letters, digits and single hyphens");
        }
        file.close();
        return name.isBlank()
                ? Optional.empty()
                : Optional.of(new RulePack(name, version, title, byDefault, List.of()));
    }

    private Optional<Rule> rule(YamlMapping file, String pack) {
        String path = file.source().file().path();
        String name = PackFiles.lastName(path);
        String id = name.substring(0, name.length() - ".yaml".length());
        if (!ID.matcher(id).matches()) {
            problems.add(Problem.of(
                    path, "a rule file is named by small letters, digits and single hyphens: its name is the id"));
        }
        return new RuleReader(detectors, pack).read(YamlLayers.of(file), id);
    }

    /** Reads a file and tells its problems in the order of their places. */
    private <T> Optional<T> read(SourceFile file, Function<YamlMapping, Optional<T>> reader) {
        List<Problem> ofFile = new ArrayList<>();
        Optional<T> read = YamlFile.read(file, ofFile).flatMap(reader);
        ofFile.sort(Problem.BY_PLACE);
        problems.addAll(ofFile);
        return read;
    }
}
