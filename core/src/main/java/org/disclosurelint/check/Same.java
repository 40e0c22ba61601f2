package org.disclosurelint.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Sentence;
import org.disclosurelint.rule.Subject;

/** How near to what a rule finds something else must stand. */
enum Same {
    /** In a table, which has no sentences, the line. */
    SENTENCE,
    PARAGRAPH,
    RELEASE;

    /** The word in rule files. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Same::id).toList();
    }

    static Same of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** The sentences, paragraphs or release in which a stretch stands. */
    TextRange around(TextRange range, Subject subject) {
        return switch (this) {
            case SENTENCE ->
                hull(subject.prose().sentences().stream().map(Sentence::range), range)
                        .or(() -> hull(lines(subject.draft()), range))
                        .orElse(range);
            case PARAGRAPH ->
                hull(subject.draft().blocks().stream().map(Block::range), range).orElse(range);
            case RELEASE -> new TextRange(0, subject.draft().text().length());
        };
    }

    private static Stream<TextRange> lines(Draft draft) {
        return draft.blocks().stream().flatMap(b -> b.lines().stream()).map(Block.Line::range);
    }

    /** From the first to the last of the pieces that share something with a stretch. */
    private static Optional<TextRange> hull(Stream<TextRange> pieces, TextRange range) {
        return pieces.filter(p -> p.overlaps(range) || p.contains(range))
                .reduce((a, b) -> new TextRange(a.start(), b.end()));
    }
}
