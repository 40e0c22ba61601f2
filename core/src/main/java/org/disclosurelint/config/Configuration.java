package org.disclosurelint.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.rule.Reference;
import org.disclosurelint.source.ProblemsException;

/**
 * By what a repository's drafts are judged: the packs in force with the repository's overrides applied, the issuer's
 * profile, and what counsel added to the lexicons. Immutable and thread-safe.
 *
 * @param packs the packs in force, in order, without the rules that are switched off and with the severities that counsel
 *     chose
 * @param profile what the company says about itself; {@link IssuerProfile#UNKNOWN} without a {@code disclosure.yml}
 * @param lexicons additions by list name ({@code forward-looking/triggers}); a leading {@code -} takes away
 * @param switchedOff the rules that do not run by order of the repository, in the order of their ids; reports print them
 * @param acceptance which findings the repository accepts as they stand
 */
public record Configuration(
        List<RulePack> packs,
        IssuerProfile profile,
        Map<String, List<String>> lexicons,
        List<SwitchedOff> switchedOff,
        Acceptance acceptance) {
    /** The name under which a repository keeps its configuration. */
    public static final String FILE_NAME = "disclosure.yml";

    public Configuration {
        packs = List.copyOf(packs);
        lexicons = Map.copyOf(lexicons);
        switchedOff = List.copyOf(switchedOff);
    }

    /** A configuration under which nothing is accepted. */
    public Configuration(
            List<RulePack> packs,
            IssuerProfile profile,
            Map<String, List<String>> lexicons,
            List<SwitchedOff> switchedOff) {
        this(packs, profile, lexicons, switchedOff, Acceptance.NONE);
    }

    /**
     * Reads a repository's configuration and the packs that it names.
     *
     * @param file its {@code disclosure.yml}; without one the packs that are in force by default judge by what the draft
     *     itself says
     * @param root the folder against which problems name files and, of the next argument, folders are found
     * @param packs names or folders of the packs in force instead of those that the file names; empty to go by the file
     * @param available where packs of a name are found
     * @throws ProblemsException if the file, a file that it names or a pack is wrong; tells all problems
     */
    public static Configuration read(Optional<Path> file, Path root, List<String> packs, RulePacks available) {
        return new ConfigurationReader(root, packs, available).read(file);
    }

    /** What all drafts of a run are judged against besides the rules; a new one each time, to be shared by a run. */
    public Reference reference() {
        return new Reference(profile, lexicons);
    }

    /** How many rules are in force. */
    public int ruleCount() {
        return packs.stream().mapToInt(p -> p.rules().size()).sum();
    }
}
