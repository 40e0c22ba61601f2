package org.disclosurelint.anatomy;

import java.time.LocalDate;
import java.util.Optional;
import org.disclosurelint.draft.TextRange;

/**
 * Finds the dateline: at the head of the lead up to the dash, or on a line of its own above. The date of the release may also
 * stand alone above the headline ({@code January 25, 2007}); then both lines are dateline, and the one at the lead counts.
 */
final class DatelineFinder {
    /** A dateline stands within the first lines. */
    private static final int DEPTH = 60;

    /** The dateline, if there is one; it is claimed. */
    Optional<Dateline> find(Layout layout, Claims claims) {
        Optional<Dateline> alone = Optional.empty();
        int prose = 0;
        for (int i = 0; i < Math.min(layout.size(), DEPTH) && prose < 3; i++) {
            Line line = layout.line(i);
            if (claims.at(line.range().start()).isPresent()) {
                continue;
            }
            Optional<DatelineGrammar.Reading> read = DatelineGrammar.read(line.text());
            if (read.isPresent()) {
                boolean whole = read.get().end() >= line.text().length();
                if (!whole
                        && line.text().length() - read.get().end() < 25
                        && !line.isProse()
                        && !continues(layout, i)) {
                    continue; // "ACME CORP. - Third Quarter": a headline
                }
                Dateline dateline = claim(line, read.get(), claims);
                if (!whole) {
                    return Optional.of(merge(alone, dateline));
                }
                alone = Optional.of(merge(alone, dateline));
            }
            if (line.isProse()) {
                prose++;
            }
        }
        return alone;
    }

    /** The rest of a line that the reader left in pieces. */
    private static boolean continues(Layout layout, int i) {
        return i + 1 < layout.size() && layout.sameBlock(i, i + 1);
    }

    private static Dateline claim(Line line, DatelineGrammar.Reading read, Claims claims) {
        int end = read.end();
        while (end > 0 && Character.isWhitespace(line.text().charAt(end - 1))) {
            end--;
        }
        TextRange range = new TextRange(line.range().start(), line.range().start() + end);
        claims.claim(Part.DATELINE, range);
        return new Dateline(range, read.date(), day(line, end));
    }

    /** The first day that is written in a dateline. */
    private static Optional<Dateline.Day> day(Line line, int end) {
        String words = line.text().substring(0, end);
        for (int i = 0; i < end; i++) {
            if (Character.isLetterOrDigit(words.charAt(i))
                    && (i == 0 || !Character.isLetterOrDigit(words.charAt(i - 1)))) {
                Optional<WrittenDate> read = WrittenDate.at(words, i);
                if (read.isPresent()) {
                    TextRange range = new TextRange(i, read.get().end())
                            .shift(line.range().start());
                    return read.get().day().map(d -> new Dateline.Day(range, d));
                }
            }
        }
        return Optional.empty();
    }

    /** The later one counts, with the date of the earlier if it has none itself. */
    private static Dateline merge(Optional<Dateline> earlier, Dateline later) {
        Optional<LocalDate> date = later.date().or(() -> earlier.flatMap(Dateline::date));
        return new Dateline(later.range(), date, later.day().or(() -> earlier.flatMap(Dateline::day)));
    }
}
