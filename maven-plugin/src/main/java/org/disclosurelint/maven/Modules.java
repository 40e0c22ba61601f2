package org.disclosurelint.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.source.SourceFile;

/**
 * The drafts of all modules of a build, those together that are judged by one configuration: a run has one, and a report that
 * mixed two could not say by which a draft was judged.
 */
final class Modules {
    private final Path root;
    private final Map<By, Met> groups = new LinkedHashMap<>();

    /** @param root that of the repository */
    Modules(Path root) {
        this.root = root;
    }

    /**
     * What drafts are judged by.
     *
     * @param file the {@code disclosure.yml}, if there is one
     * @param packs those asked for instead of those that it names
     */
    record By(Optional<Path> file, List<String> packs) {}

    /**
     * Drafts that are judged by one configuration.
     *
     * @param folder that of its reports below the folder of all reports: where the configuration is, seen from the root; empty for
     *     the root itself
     * @param by how messages name the configuration
     * @param notRead files that no format reads
     */
    record Group(
            String folder, String by, Configuration configuration, List<SourceFile> drafts, List<String> notRead) {}

    /** What was met so far of a group. */
    private record Met(String folder, Configuration configuration, List<DraftSearch.Found> found) {}

    /** The configuration of drafts that were met before, or the one read now. */
    Configuration configuration(By by, Supplier<Configuration> reading) {
        Met known = groups.get(by);
        return known == null ? reading.get() : known.configuration();
    }

    void add(By by, Configuration configuration, DraftSearch.Found found, Path module) {
        groups.computeIfAbsent(by, b -> new Met(folder(b, module), configuration, new ArrayList<>()))
                .found()
                .add(found);
    }

    /** Where a configuration is; the module if another group is there; with a number if one is there, too. */
    private String folder(By by, Path module) {
        String of = by.file().map(Path::getParent).map(this::below).orElse("");
        return isFree(of) ? of : free(below(module));
    }

    private String free(String name) {
        String first = name.isEmpty() ? "root" : name;
        String free = first;
        for (int n = 2; !isFree(free); n++) {
            free = first + "-" + n;
        }
        return free;
    }

    private boolean isFree(String folder) {
        return groups.values().stream().noneMatch(g -> g.folder().equals(folder));
    }

    private String below(Path folder) {
        // Beside the root, as in a flat layout, a module has a folder of its name.
        return folder.startsWith(root)
                ? root.relativize(folder).toString().replace('\\', '/')
                : String.valueOf(folder.getFileName());
    }

    /** Those with a draft, in the order of the modules. */
    List<Group> groups() {
        List<Group> all = new ArrayList<>();
        groups.forEach((by, met) -> {
            // The folder of one module may lie in that of another.
            Map<String, SourceFile> drafts = new TreeMap<>();
            met.found().forEach(f -> f.drafts().forEach(d -> drafts.put(d.path(), d)));
            if (!drafts.isEmpty()) {
                all.add(new Group(
                        met.folder(),
                        by.file().map(this::shown).orElse("the rule packs that hold by default"),
                        met.configuration(),
                        List.copyOf(drafts.values()),
                        met.found().stream()
                                .flatMap(f -> f.notRead().stream())
                                .distinct()
                                .toList()));
            }
        });
        return all;
    }

    private String shown(Path file) {
        String name = file.startsWith(root) ? root.relativize(file).toString() : file.toString();
        return name.replace('\\', '/');
    }
}
