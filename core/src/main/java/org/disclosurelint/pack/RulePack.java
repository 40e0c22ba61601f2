package org.disclosurelint.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.SourceFile;

/**
 * A pack of rules, as the packs that extend it and the repository left it. Immutable.
 *
 * @param name the name of its folder
 * @param version of the pack, printed in every report
 * @param title what it is, in a few words
 * @param byDefault whether it is in force where nobody names a pack
 * @param sha256 of its files as {@code sha256sum *.yaml | sha256sum} prints it, 64 hexadecimal digits; line ends count as
 *     they are; empty for a pack that was never files
 * @param rules those in force, in the order of their ids
 * @param switchedOff those that do not run, in the order of their ids
 * @param lexicons what it adds to the lists of the detectors, by name of the list; a leading {@code -} takes away
 * @param leaves the requirements that it knows of and leaves, in the order of its head
 * @param files those from which it was read, in the order of their names; none for a pack that was never files
 */
public record RulePack(
        String name,
        String version,
        String title,
        boolean byDefault,
        Optional<String> sha256,
        List<Rule> rules,
        List<SwitchedOff> switchedOff,
        Map<String, List<String>> lexicons,
        List<LeftRequirement> leaves,
        List<SourceFile> files) {
    public RulePack {
        rules = List.copyOf(rules);
        switchedOff = List.copyOf(switchedOff);
        lexicons = Map.copyOf(lexicons);
        leaves = List.copyOf(leaves);
        files = List.copyOf(files);
    }

    /** A pack whose files nobody kept. */
    public RulePack(
            String name,
            String version,
            String title,
            boolean byDefault,
            Optional<String> sha256,
            List<Rule> rules,
            List<SwitchedOff> switchedOff,
            Map<String, List<String>> lexicons) {
        this(name, version, title, byDefault, sha256, rules, switchedOff, lexicons, List.of(), List.of());
    }

    /** A pack without a title that holds only where it is named and was never files. */
    public RulePack(String name, String version, List<Rule> rules) {
        this(name, version, name, false, Optional.empty(), rules, List.of(), Map.of());
    }

    /** The same pack with other rules in force. */
    public RulePack withRules(List<Rule> others) {
        return new RulePack(name, version, title, byDefault, sha256, others, switchedOff, lexicons, leaves, files);
    }
}
