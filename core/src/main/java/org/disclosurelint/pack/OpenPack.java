package org.disclosurelint.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A pack that was found, before its rules are read. There is one for each pack of a run. */
final class OpenPack {
    private final PackFiles files;
    private final PackHead head;
    private final List<OpenPack> extended;

    /** @param extended the packs on which it builds */
    OpenPack(PackFiles files, PackHead head, List<OpenPack> extended) {
        this.files = files;
        this.head = head;
        this.extended = List.copyOf(extended);
    }

    PackFiles files() {
        return files;
    }

    PackHead head() {
        return head;
    }

    /** How messages name it. */
    String name() {
        return head.name().isBlank() ? files.place() : head.name();
    }

    /** The packs on which it builds, and those on which they do. */
    Set<OpenPack> below() {
        Set<OpenPack> all = new LinkedHashSet<>();
        for (OpenPack pack : extended) {
            all.addAll(pack.below());
            all.add(pack);
        }
        return all;
    }
}
