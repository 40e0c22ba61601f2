package org.disclosurelint.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurelint.detect.Detectors;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;

/**
 * Where packs of rules come from: folders, jars, and the class path, where the folder {@code org/disclosurelint/packs/<name>}
 * is the pack of that name. A pack is its {@code pack.yaml} and every other {@code *.yaml} beside it, one rule each; nothing
 * lists them. A pack that extends others brings them with it. Immutable and thread-safe.
 */
public final class RulePacks {
    private final ClassLoader loader;
    private final Detectors detectors;
    private final Optional<Path> older;

    private RulePacks(ClassLoader loader, Detectors detectors, Optional<Path> older) {
        this.loader = loader;
        this.detectors = detectors;
        this.older = older;
    }

    /** The packs and the named detectors that a class loader finds. */
    public static RulePacks of(ClassLoader loader) {
        return new RulePacks(loader, Detectors.load(loader), Optional.empty());
    }

    /**
     * The same, where an older state of one pack stands for the pack of its name, whoever names that and to whatever version it
     * is pinned. What changes a rule that the older state does not hold changes nothing.
     *
     * @param older a folder with a {@code pack.yaml}, or a jar
     */
    public RulePacks withOlder(Path older) {
        return new RulePacks(loader, detectors, Optional.of(older));
    }

    /** Whether an older pack stands for one, so that rules of today may be unknown. */
    public boolean areOlder() {
        return older.isPresent();
    }

    /** What rule files can look for. */
    public Detectors detectors() {
        return detectors;
    }

    /** The names of the packs on the class path, in order. */
    public List<String> names() {
        List<Problem> problems = new ArrayList<>();
        List<String> names = new PackSearch(loader, Path.of(""), problems).names();
        throwAll(problems, List.of());
        return names;
    }

    /**
     * Reads packs that nobody changes.
     *
     * @param packs names of packs on the class path, or folders or jars (absolute, or relative to {@code root}), each pinned to
     *     a version if {@code @1.2.0} follows; a folder is one that holds a {@code pack.yaml}, and goes before a name
     * @param root by which they are found and problems name files
     * @return the packs in this order and before each those that it extends, each once
     * @throws ProblemsException if a pack is not found or a file of one is wrong; tells all problems of all files
     */
    public List<RulePack> read(List<String> packs, Path root) {
        if (packs.isEmpty()) {
            return List.of();
        }
        return read(packs.stream().map(PackReference::of).toList(), root, root, RuleChanges.none())
                .packs();
    }

    /**
     * The packs of the class path that are in force where nobody names one, in the order of their names.
     *
     * @throws ProblemsException as {@link #read} does
     */
    public List<RulePack> byDefault() {
        return read(List.of(), Path.of(""), Path.of(""), RuleChanges.none()).packs();
    }

    /**
     * The rules of the packs named and of all packs on the class path, each read for itself: what two of them say alike, or
     * what is wrong in one of them, concerns nobody before they are in force. A pack that cannot be read is left out.
     *
     * @param packs names as for {@link #read}
     * @param folder in which folders and jars are found
     */
    public List<Rule> readable(List<String> packs, Path folder) {
        return Stream.concat(packs.stream(), names().stream())
                .distinct()
                .flatMap(pack -> alone(pack, folder).stream())
                .flatMap(pack -> pack.rules().stream())
                .distinct()
                .toList();
    }

    private List<RulePack> alone(String pack, Path folder) {
        try {
            return read(List.of(pack), folder);
        } catch (ProblemsException e) {
            return List.of();
        }
    }

    /**
     * Reads packs, and lays over their rules what packs that extend them and a repository change of them.
     *
     * @param packs without any, those that are in force by default
     * @param folder of the file that names them, in which they are looked for before they are in {@code root}
     * @param root by which problems name files
     * @param changes what the repository changes
     * @throws ProblemsException as {@link #read} does; what is wrong in a file of the caller is added to the problems with
     *     which the caller opened that file
     */
    public PacksInForce read(List<PackReference> packs, Path folder, Path root, RuleChanges changes) {
        List<Problem> problems = new ArrayList<>();
        PackSearch search = new PackSearch(loader, root, problems);
        PackOpener opener = new PackOpener(search, problems, older.flatMap(search::at));
        if (packs.isEmpty()) {
            opener.openThoseByDefault();
        } else {
            opener.open(packs, folder);
        }
        opener.close();
        PackAssembly assembly = new PackAssembly(detectors, problems);
        List<RulePack> read = assembly.assemble(opener.packs(), Optional.of(changes), opener.isComplete());
        PacksInForce inForce = new PacksInForce(read, assembly.lexicons(changes));
        throwAll(problems, opener.packs());
        return inForce;
    }

    /** In the order of the packs and of their files, heads first; what is of no file of theirs at the end. */
    private static void throwAll(List<Problem> problems, List<OpenPack> packs) {
        if (problems.isEmpty()) {
            return;
        }
        Map<String, Integer> order = new HashMap<>();
        for (OpenPack pack : packs) {
            pack.files().files().stream()
                    .sorted(Comparator.comparing(f -> !PackHead.is(f)))
                    .forEach(f -> order.putIfAbsent(f.path(), order.size()));
        }
        throw new ProblemsException(problems.stream()
                .distinct()
                .sorted(Comparator.comparing((Problem p) -> order.getOrDefault(p.path(), Integer.MAX_VALUE))
                        .thenComparing(Problem.BY_PLACE))
                .toList());
    }
}
