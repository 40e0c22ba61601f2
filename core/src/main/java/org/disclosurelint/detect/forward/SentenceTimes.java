package org.disclosurelint.detect.forward;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.detect.horizon.Horizon;
import org.disclosurelint.detect.horizon.Horizons;
import org.disclosurelint.detect.horizon.Outlook;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Token;

/**
 * The times that one sentence names. They stand in order and do not overlap, so each question is a binary search.
 *
 * @param told as they are told, without regard to a word of the future
 * @param ahead those that may be to come where a word of the future governs them
 */
record SentenceTimes(List<Horizon> told, List<Horizon> ahead) {
    static SentenceTimes of(List<Token> tokens, Optional<LocalDate> date) {
        if (tokens.isEmpty()) {
            return new SentenceTimes(List.of(), List.of());
        }
        int origin = tokens.get(0).range().start();
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(" ".repeat(Math.max(0, token.range().start() - origin - text.length())))
                    .append(token.text());
        }
        List<Horizon> told = read(text.toString(), origin, date, Outlook.NEAREST);
        if (told.isEmpty()) {
            return new SentenceTimes(told, List.of()); // another outlook completes times, it finds no others
        }
        return new SentenceTimes(
                told,
                read(text.toString(), origin, date, Outlook.AHEAD).stream()
                        .filter(h -> h.isResolved() && TimeAhead.open(h, date))
                        .toList());
    }

    private static List<Horizon> read(String text, int origin, Optional<LocalDate> date, Outlook outlook) {
        return Horizons.in(text, new TextRange(0, text.length()), date, outlook).stream()
                .map(h -> h.shift(origin))
                .toList();
    }

    /** The first time that has a part of a word. */
    Optional<Horizon> covering(TextRange word) {
        int at = endingBehind(told, word.start());
        return at < told.size() && told.get(at).range().overlaps(word) ? Optional.of(told.get(at)) : Optional.empty();
    }

    /** Of the times to come that lie in a stretch the one nearest to some words of it; of two as near the one behind. */
    Optional<Horizon> nearestAhead(TextRange words, TextRange within) {
        int behind = endingBehind(ahead, words.start());
        while (behind < ahead.size() && ahead.get(behind).range().start() < words.end()) {
            behind++;
        }
        Optional<Horizon> before = inside(behind - 1, within);
        Optional<Horizon> after = inside(behind, within);
        return after.filter(a -> before.filter(b -> distance(b, words) < distance(a, words))
                        .isEmpty())
                .or(() -> before);
    }

    private Optional<Horizon> inside(int at, TextRange within) {
        return at >= 0 && at < ahead.size() && within.overlaps(ahead.get(at).range())
                ? Optional.of(ahead.get(at))
                : Optional.empty();
    }

    /** The index of the first time that ends behind an offset. */
    private static int endingBehind(List<Horizon> times, int offset) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).range().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int distance(Horizon horizon, TextRange words) {
        return Math.max(
                0,
                Math.max(
                        horizon.range().start() - words.end(),
                        words.start() - horizon.range().end()));
    }
}
