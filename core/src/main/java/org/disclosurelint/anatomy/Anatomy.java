package org.disclosurelint.anatomy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;

/**
 * Which part of a press release each stretch of a draft is. The sections are in order, do not overlap, and cover every
 * character of every block: what no finder claims is {@link Part#BODY}. Immutable and thread-safe.
 */
public final class Anatomy {
    private final List<Section> sections;
    private final Optional<Dateline> dateline;
    private final Optional<LocalDate> date;

    Anatomy(List<Section> sections, Optional<Dateline> dateline, Optional<LocalDate> date) {
        this.sections = List.copyOf(sections);
        this.dateline = dateline;
        this.date = date;
    }

    /** Finds the parts of a draft. */
    public static Anatomy of(Draft draft) {
        List<Section> all = draft.blocks().stream()
                .map(b -> new Section(Part.BODY, b.range()))
                .toList();
        return new Anatomy(all, Optional.empty(), draft.frontMatter().date());
    }

    /** All sections in order. */
    public List<Section> sections() {
        return sections;
    }

    /** The sections of one part, in order. */
    public List<Section> sections(Part part) {
        return sections.stream().filter(s -> s.part() == part).toList();
    }

    /** The part to which a place belongs; a place between sections belongs to the one before, or to the body. */
    public Part partAt(int offset) {
        Part last = Part.BODY;
        for (Section section : sections) {
            if (section.range().start() > offset) {
                break;
            }
            last = section.part();
        }
        return last;
    }

    /** The part in which a stretch begins. */
    public Part partOf(TextRange range) {
        return partAt(range.start());
    }

    public Optional<Dateline> dateline() {
        return dateline;
    }

    /** The date of the release: of the front matter, else of the dateline; empty if neither gives one with a year. */
    public Optional<LocalDate> date() {
        return date;
    }
}
