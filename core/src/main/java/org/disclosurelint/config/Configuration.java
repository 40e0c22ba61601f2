package org.disclosurelint.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.pack.SwitchedOff;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.rule.Reference;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;

/**
 * By what a repository's drafts are judged: the packs in force with the repository's overrides applied, the issuer's
 * profile, and what counsel added to the lexicons. Immutable and thread-safe.
 *
 * @param packs the packs in force, with what counsel changed of their rules; what is extended before what extends it
 * @param profile what the company says about itself; {@link IssuerProfile#UNKNOWN} without a {@code disclosure.yml}
 * @param lexicons what the repository adds to the lists of the detectors after the packs did, by name of the list
 *     ({@code forward-looking/expectation-verbs}); a leading {@code -} takes away
 * @param acceptance which findings the repository accepts as they stand
 * @param files {@code disclosure.yml} and the approved texts that it names, as they were read; the files of the packs and
 *     of the acceptance are known to those
 * @param history where the releases are that went out, if the profile says it
 */
public record Configuration(
        List<RulePack> packs,
        IssuerProfile profile,
        Map<String, List<String>> lexicons,
        Acceptance acceptance,
        List<SourceFile> files,
        Optional<HistoryFolder> history) {
    /** The name under which a repository keeps its configuration. */
    public static final String FILE_NAME = "disclosure.yml";

    public Configuration {
        packs = List.copyOf(packs);
        lexicons = Map.copyOf(lexicons);
        files = List.copyOf(files);
    }

    /** A configuration under which nothing is accepted. */
    public Configuration(List<RulePack> packs, IssuerProfile profile, Map<String, List<String>> lexicons) {
        this(packs, profile, lexicons, Acceptance.NONE, List.of(), Optional.empty());
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
        Map<String, List<String>> all = new HashMap<>();
        Stream.concat(packs.stream().map(RulePack::lexicons), Stream.of(lexicons))
                .forEach(some -> some.forEach((list, words) ->
                        all.computeIfAbsent(list, l -> new ArrayList<>()).addAll(words)));
        return new Reference(profile, all);
    }

    /** The rules that do not run because a pack or the repository says so, in the order of their ids; reports print them. */
    public List<SwitchedOff> switchedOff() {
        return packs.stream()
                .flatMap(p -> p.switchedOff().stream())
                .sorted(Comparator.comparing(off -> off.rule().id()))
                .toList();
    }

    /** The same rules where other findings are accepted. */
    public Configuration accepting(Acceptance other) {
        return new Configuration(packs, profile, lexicons, other, files, history);
    }

    /** How many rules are in force. */
    public int ruleCount() {
        return packs.stream().mapToInt(p -> p.rules().size()).sum();
    }
}
