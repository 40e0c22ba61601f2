package org.disclosurelint.pack;

import java.util.List;
import java.util.regex.Pattern;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.yaml.YamlFile;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * What a {@code pack.yaml} says.
 *
 * @param name empty if it cannot be told, with a problem
 * @param leaves the requirements that it knows of and leaves
 * @param extended the packs on which it builds
 * @param changes what it changes of them
 */
record PackHead(
        String name,
        String version,
        String title,
        boolean byDefault,
        List<LeftRequirement> leaves,
        List<PackReference> extended,
        RuleChanges changes) {
    /** What a rule id and the name of a pack are made of: they are file names, anchors, and words in reports. */
    static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final PackHead UNREADABLE =
            new PackHead("", "", "", false, List.of(), List.of(), RuleChanges.none());

    PackHead {
        leaves = List.copyOf(leaves);
        extended = List.copyOf(extended);
    }

    static PackHead read(PackFiles pack, List<Problem> problems) {
        return pack.files().stream()
                .filter(PackHead::is)
                .findFirst()
                .flatMap(file -> YamlFile.read(file, problems))
                .map(PackHead::read)
                .orElse(UNREADABLE);
    }

    /** Whether a file is the head of a pack. */
    static boolean is(SourceFile file) {
        return PackFiles.lastName(file.path()).equals(PackFiles.HEAD);
    }

    private static PackHead read(YamlMapping file) {
        file.requireSchema();
        String name = file.requiredString("name");
        String version = file.requiredString("version");
        String title = file.requiredString("title");
        boolean byDefault = file.bool("by-default", false);
        file.value("description").ifPresent(YamlValue::words);
        if (!name.isBlank() && !ID.matcher(name).matches()) {
            file.problem("name", "a name is made of small letters, digits and single hyphens");
        }
        List<PackReference> extended = file.value("extends").map(YamlValue::someItems).orElse(List.of()).stream()
                .map(PackReference::of)
                .toList();
        List<LeftRequirement> leaves = RequirementReader.leaves(file);
        RuleChanges changes = RuleChanges.of(file);
        file.close();
        return new PackHead(name, version, title, byDefault, leaves, extended, changes);
    }
}
