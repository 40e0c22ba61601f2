package org.disclosurelint.anatomy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.Filing;
import org.disclosurelint.draft.FrontMatter;
import org.disclosurelint.draft.TextRange;

/**
 * Which part of a press release each stretch of a draft is. The sections are in order, do not overlap, and cover every
 * character of every block but white space at their ends: what no finder claims is {@link Part#BODY}. Immutable and thread-safe.
 */
public final class Anatomy {
    /** What is known by its own words or shape goes first; whoever comes later takes from what is left. */
    private static final List<PartFinder> BEFORE_DATELINE =
            List.of(new WireTrailerFinder(), new TableFinder(), new EndMarkFinder(), new TopMatterFinder());

    private static final List<PartFinder> BEHIND_DATELINE = List.of(
            new CautionaryStatementFinder(),
            new NonGaapNoteFinder(),
            new BoilerplateFinder(),
            new LegendFinder(),
            new ContactBlockFinder(),
            new HeadlineFinder(),
            new TrailingBoilerplateFinder(),
            new QuotationFinder(),
            new LeadFinder(),
            new TrailerFinder());

    private final List<Section> sections;
    private final Set<Part> parts;
    private final Optional<Dateline> dateline;
    private final Optional<LocalDate> date;

    Anatomy(List<Section> sections, Optional<Dateline> dateline, Optional<LocalDate> date) {
        this.sections = List.copyOf(sections);
        this.parts = sections.stream().map(Section::part).collect(Collectors.toUnmodifiableSet());
        this.dateline = dateline;
        this.date = date;
    }

    /** Finds the parts of a draft. */
    public static Anatomy of(Draft draft) {
        Layout layout = Layout.of(draft);
        Claims claims = new Claims(draft);
        BEFORE_DATELINE.forEach(f -> f.find(layout, claims));
        Optional<Dateline> dateline = new DatelineFinder().find(layout, claims);
        BEHIND_DATELINE.forEach(f -> f.find(layout, claims));
        Optional<LocalDate> date = draft.frontMatter()
                .date()
                .map(FrontMatter.Stated::value)
                .or(() -> dateline.flatMap(Dateline::date))
                .or(() -> TopDate.find(layout, claims, dateline))
                .or(() -> draft.filing().flatMap(Filing::filed));
        return new Anatomy(claims.sections(), dateline, date);
    }

    /** All sections in order. */
    public List<Section> sections() {
        return sections;
    }

    /** Whether there is a section of any of these parts. */
    public boolean hasAny(Collection<Part> some) {
        return !Collections.disjoint(some, parts);
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

    /**
     * Where a part stands, or would stand: an empty range at the start of its first section, else behind the last of the parts
     * that come before it in a release, else at the top.
     */
    public TextRange placeOf(Part part) {
        return sections(part).stream()
                .findFirst()
                .map(s -> s.range().start())
                .or(() -> sections.stream()
                        .filter(s -> s.part().compareTo(part) < 0)
                        .reduce((a, b) -> b)
                        .map(s -> s.range().end()))
                .map(at -> new TextRange(at, at))
                .orElse(new TextRange(0, 0));
    }

    public Optional<Dateline> dateline() {
        return dateline;
    }

    /**
     * The date of the release: of the front matter, else of the dateline, else of the lines above the story ({@code Nov 26, 2019
     * 6:45AM EST}, {@code For Immediate Release: March 3, 2026}), else the day on which it was filed with the SEC; empty if none
     * gives one with a year, or those lines disagree.
     */
    public Optional<LocalDate> date() {
        return date;
    }
}
