package org.disclosurelint.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.source.Place;
import org.disclosurelint.source.SourceText;

/**
 * The findings that were there when a repository began to be judged, and are accepted as they stand. Holds no words of a
 * draft. Immutable.
 *
 * @param source its file; of no bytes if it is not there yet
 * @param folder that of {@code disclosure.yml} as reports name it, from which the file names drafts; as
 *     {@link org.disclosurelint.source.SourceFile#folder} gives it
 * @param exists whether it is there
 * @param writings when it was written, the oldest first, and with how many entries
 * @param entries one finding each
 */
public record Baseline(SourceText source, String folder, boolean exists, List<Writing> writings, List<Entry> entries) {
    public Baseline {
        writings = List.copyOf(writings);
        entries = List.copyOf(entries);
    }

    /** That it was written, and how many findings it held then. */
    public record Writing(LocalDate on, int entries) {}

    /**
     * A finding.
     *
     * @param rule its id, perhaps one it had before
     * @param draft the path by which reports name it
     * @param place the line of the baseline
     */
    public record Entry(String fingerprint, String rule, String draft, Place place) {}

    /** The file, as reports name it. */
    public String path() {
        return source.file().path();
    }

    /**
     * With how many entries to compare the present number: that of the last writing if somebody changed the file by hand since,
     * else that of the writing before; empty if there is nothing to compare with.
     */
    public Optional<Writing> before() {
        int last = writings.size() - 1;
        boolean byHand = last >= 0 && writings.get(last).entries() != entries.size();
        int before = byHand ? last : last - 1;
        return before >= 0 ? Optional.of(writings.get(before)) : Optional.empty();
    }
}
