package org.disclosurelint.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurelint.source.Problem;

/** Opens packs and those that they extend, each once. Used once. */
final class PackOpener {
    private final PackSearch search;
    private final List<Problem> problems;
    private final Map<String, PackHead> heads = new HashMap<>();
    /** By the place where a pack is; what extends stands after what it extends. */
    private final Map<String, OpenPack> open = new LinkedHashMap<>();
    /** The packs that are being opened, outermost first, by place. */
    private final Map<String, String> opening = new LinkedHashMap<>();

    private final Optional<PackFiles> older;

    private boolean isComplete;

    /** @param older a pack that stands for the one of the same name */
    PackOpener(PackSearch search, List<Problem> problems, Optional<PackFiles> older) {
        this.search = search;
        this.problems = problems;
        this.older = older;
        this.isComplete = older.isEmpty();
    }

    /** @param folder of the file that names them */
    void open(List<PackReference> references, Path folder) {
        references.forEach(r -> open(r, Optional.of(folder)));
    }

    /** The packs of the class path that are in force where nobody names one, in the order of their names. */
    void openThoseByDefault() {
        for (String name : search.names()) {
            PackReference reference = PackReference.of(name);
            search.find(reference, Optional.empty())
                    .filter(files -> head(files).byDefault())
                    .ifPresent(files -> open(reference, files));
        }
    }

    /** Tells of an older pack that stands for none. */
    void close() {
        older.filter(o -> !open.containsKey(o.key()) && !head(o).name().isBlank())
                .ifPresent(o -> problems.add(Problem.of(
                        o.place(),
                        "the pack '" + head(o).name() + "' would stand for the one in force, but in force are only "
                                + packs().stream().map(OpenPack::name).collect(Collectors.joining(", ")))));
    }

    /** All packs, what is extended before what extends it. */
    List<OpenPack> packs() {
        return open.values().stream().distinct().toList();
    }

    /** Whether every pack that was named was found, so that a rule that is in none of them is in none at all. */
    boolean isComplete() {
        return isComplete;
    }

    private Optional<OpenPack> open(PackReference reference, Optional<Path> folder) {
        Optional<OpenPack> pack = search.find(reference, folder).flatMap(files -> open(reference, files));
        isComplete &= pack.isPresent();
        return pack;
    }

    private Optional<OpenPack> open(PackReference reference, PackFiles named) {
        Optional<PackFiles> standIn =
                older.filter(o -> head(o).name().equals(head(named).name()));
        PackFiles files = standIn.orElse(named);
        if (opening.containsKey(files.key())) {
            tellCycle(reference, files.key());
            return Optional.empty();
        }
        OpenPack known = open.get(files.key());
        OpenPack pack = known != null ? known : newlyOpen(reference, files);
        reference
                .version()
                .filter(v -> standIn.isEmpty()
                        && !pack.head().version().isBlank()
                        && !v.equals(pack.head().version()))
                .ifPresent(v -> reference.tell(
                        problems,
                        "pinned to version " + (v.isBlank() ? "''" : v) + ", but '" + pack.name() + "' is "
                                + pack.head().version() + " here",
                        Optional.empty()));
        return Optional.of(pack);
    }

    private OpenPack newlyOpen(PackReference reference, PackFiles files) {
        problems.addAll(files.problems());
        PackHead head = head(files);
        isComplete &= !head.name().isBlank();
        Optional<OpenPack> namesake = open.values().stream()
                .filter(p -> !head.name().isBlank() && p.name().equals(head.name()))
                .findFirst();
        if (namesake.isPresent()) {
            if (!namesake.get().files().sha256().equals(files.sha256())) {
                reference.tell(
                        problems,
                        "there are two packs of the name '" + head.name() + "' that differ: "
                                + namesake.get().files().place() + " and " + files.place(),
                        Optional.empty());
            }
            open.put(files.key(), namesake.get());
            return namesake.get();
        }
        opening.put(files.key(), head.name().isBlank() ? files.place() : head.name());
        List<OpenPack> extended = new ArrayList<>();
        head.extended().forEach(r -> open(r, files.folder()).ifPresent(extended::add));
        opening.remove(files.key());
        OpenPack pack = new OpenPack(files, head, extended);
        open.put(files.key(), pack);
        return pack;
    }

    private PackHead head(PackFiles files) {
        return heads.computeIfAbsent(files.key(), k -> PackHead.read(files, problems));
    }

    private void tellCycle(PackReference reference, String key) {
        String cycle = Stream.concat(
                        opening.entrySet().stream()
                                .dropWhile(e -> !e.getKey().equals(key))
                                .map(Map.Entry::getValue),
                        Stream.ofNullable(opening.get(key)))
                .collect(Collectors.joining(" \u2192 "));
        reference.tell(problems, "the packs extend each other in a circle: " + cycle, Optional.empty());
    }
}
