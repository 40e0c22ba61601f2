package org.disclosurelint.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.source.Place;
import org.disclosurelint.source.Region;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/** Finds the waivers that stand in a draft, as comments or by mistake as text. */
final class InlineWaivers {
    /** What a draft without any waiver does not hold; looked for first. */
    static final String MARK = "disclosure-";

    private static final Pattern WAIVER = Pattern.compile("<!--\\s{0,20}(disclosure-[\\w-]{1,40})");

    private InlineWaivers() {}

    /**
     * A waiver in a draft.
     *
     * @param at its stretch of the source, with the signs of the comment; as text, only its beginning
     * @param word the word by which it says what it is
     * @param comment whether it is a comment; else who reads the release reads the waiver
     */
    record Found(Span at, String word, boolean comment) {
        Place place(SourceText source) {
            return new Place(source.file().path(), source.region(at));
        }
    }

    static List<Found> in(Draft draft) {
        SourceText source = draft.source();
        if (!source.text().contains(MARK)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Matcher waiver = WAIVER.matcher(source.text());
        while (waiver.find()) {
            Optional<Span> comment = draft.comments().stream()
                    .filter(c -> c.start() == waiver.start())
                    .findFirst();
            Span at = comment.orElse(new Span(waiver.start(), waiver.end()));
            found.add(new Found(at, waiver.group(1), comment.isPresent()));
        }
        return found;
    }

    /** The block in which a comment stands or on whose last line; of one that stands alone, the block that follows. */
    static Optional<Region> blockOf(Draft draft, Span comment) {
        SourceText source = draft.source();
        int line = source.lineOf(comment.start());
        return draft.blocks().stream()
                .map(Block::range)
                .filter(block -> {
                    int end = draft.locate(block).end();
                    return end > comment.start() || source.lineOf(end) == line;
                })
                .findFirst()
                .map(draft::region);
    }
}
