package org.disclosurelint.detect.forward;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.disclosurelint.detect.horizon.Horizon;
import org.disclosurelint.detect.horizon.Horizons;
import org.disclosurelint.detect.horizon.Outlook;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;

/** Tells times to come from times that are over, and finds the one of a statement. */
final class TimeAhead {
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}");
    private static final Pattern DAYS = Pattern.compile("\\d{2,3}(?:-day|days)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    /** Words that make an adverb of a time that stands behind them. */
    private static final Set<String> ADVERBIAL = Set.of(
            "in",
            "by",
            "during",
            "before",
            "after",
            "until",
            "from",
            "over",
            "within",
            "through",
            "throughout",
            "on",
            "starting",
            "beginning",
            "the",
            "early",
            "late",
            "later",
            "next",
            "this");

    private TimeAhead() {}

    /** Whether an adverbial of time begins at a place: "in the third quarter", "by year-end", "later this year", "within 60 days". */
    static boolean adverbial(Words words, Setting setting, int at) {
        int from = at;
        if (words.is(from, "sometime", "early", "late", "mid")) {
            from++;
        }
        if (words.is(
                from, "in", "by", "for", "within", "during", "at", "before", "around", "on", "over", "through", "until",
                "later", "early", "this", "next", "after", "as")) {
            return !CLOCK.matcher(words.joined(from + 1, Math.min(from + 4, words.size())))
                            .lookingAt() // "for 5:00 p.m. on May 3"
                    && in(words, setting, from, from + 8);
        }
        return words.is(from, "soon", "shortly", "imminently", "tomorrow")
                || words.capitalized(from)
                        && horizonAt(words, setting, from).isPresent()
                        && in(words, setting, from, from + 4);
    }

    /** Whether a stretch names a time to come. */
    static boolean in(Words words, Setting setting, int from, int to) {
        for (int i = from; i < Math.min(to, words.size()); i++) {
            if (words.hard(i) || i > from && words.is(i, ",") && !words.letters(i + 1) && !year(words.lower(i + 1))) {
                return false;
            }
            if (timeAt(words, setting, i)) {
                return true;
            }
        }
        return false;
    }

    /** A time, or the vocabulary of growth and business to come. */
    static boolean businessFuture(Words words, Setting setting, int from, int to) {
        return in(words, setting, from, to)
                || setting.list(Vocabulary.FINANCIAL_ITEMS).in(words, from, to)
                || setting.list(Vocabulary.PERFORMANCE_VERBS).in(words, from, to)
                || words.is(from + 1, "growth", "success", "expansion")
                || words.is(from + 2, "growth", "success", "expansion")
                || words.is(from + 3, "growth", "success", "expansion");
    }

    /** The time of a statement: of those in its clause that are not over the one nearest to its trigger, rather behind it. */
    static Optional<Horizon> of(Proposition p) {
        Trigger trigger = p.trigger();
        Clause clause = p.clause();
        int start = Math.min(clause.start(), trigger.first());
        int end = Math.max(clause.end(), trigger.last() + 1);
        return nearest(p, fronted(p.words(), start), end).or(() -> nearest(p, behindTimeAlone(p, start), end));
    }

    private static Optional<Horizon> nearest(Proposition p, int start, int end) {
        TextRange said = p.words().range(p.trigger().first(), p.trigger().last());
        TextRange within = p.words().range(start, Math.min(end, p.words().size()) - 1);
        return p.words().times(p.setting().date()).nearestAhead(said, within);
    }

    /** Where what is said of a clause begins if words stand before its subject: "In 2027, we will", "By the end of June, it will". */
    private static int fronted(Words words, int start) {
        if (!words.is(start - 1, ",")) {
            return start;
        }
        int from = start - 1;
        while (from > 0 && start - from < 12 && !words.hard(from - 1) && !words.finite(from - 1)) {
            from--;
        }
        return from == 0 || words.hard(from - 1) ? from : start;
    }

    /** The same if it is a time and nothing else, which needs no comma: "In 2027 we will". */
    private static int behindTimeAlone(Proposition p, int start) {
        Words words = p.words();
        int from = horizonAt(words, p.setting(), start - 1)
                .map(h -> words.firstFrom(h.range().start()))
                .orElse(start);
        while (from < start && words.is(from - 1, ADVERBIAL)) {
            from--;
        }
        return from == 0 || words.hard(from - 1) ? from : start;
    }

    /** Where the subject of a clause begins if a time without a comma stands before it: "By 2028 Meridian will", "In May 2027 the plant will". */
    static int behindTime(Words words, Setting setting, Clause clause) {
        int first = clause.subjectStart();
        if (!words.is(first, ADVERBIAL) || words.is(first, "the")) {
            return first;
        }
        int at = first;
        while (words.is(at, ADVERBIAL) && horizonAt(words, setting, at).isEmpty()) {
            at++;
        }
        int behind = horizonAt(words, setting, at)
                .map(h -> words.firstFrom(h.range().end()))
                .orElse(first);
        boolean subject = behind < clause.subjectEnd() && !words.is(behind, "'s", "\u2019s", "'", "\u2019", "-");
        return subject ? behind : first;
    }

    /** The first time to come of an item of a list. */
    static Optional<Horizon> of(Draft draft, TextRange item, Optional<LocalDate> date) {
        return Horizons.in(draft.text(), item, date, Outlook.AHEAD).stream()
                .filter(h -> h.isResolved() && open(h, date))
                .findFirst();
    }

    private static boolean timeAt(Words words, Setting setting, int at) {
        Optional<Horizon> horizon = horizonAt(words, setting, at);
        if (horizon.filter(h -> setting.date().isPresent() || h.isResolved()).isPresent()) {
            return setting.date().isPresent() && open(horizon.get(), setting.date());
        }
        if (setting.list(Vocabulary.HORIZON_WORDS).at(words, at)) {
            return !words.is(at - 1, "last", "past", "previous", "prior", "ago")
                    && !words.is(at - 2, "last", "past", "previous", "prior")
                    && !words.is(at + 1, "ago")
                    && !words.is(at, "fell", "fallen", "falling") // the verb, not the season
                    && !(words.is(at, "tomorrow") && words.is(at - 1, "of")); // "the medicines of tomorrow"
        }
        String word = words.lower(at);
        return DAYS.matcher(word).matches()
                || word.equals("days") && NUMBER.matcher(words.text(at - 1)).matches();
    }

    /** The time that covers a word. */
    private static Optional<Horizon> horizonAt(Words words, Setting setting, int at) {
        if (at < 0 || at >= words.size()) {
            return Optional.empty();
        }
        return words.times(setting.date()).covering(words.range(at, at));
    }

    /**
     * Whether something of a time is still to come; the end of the fiscal year may decide, and then it counts. A time without an end
     * counts by its beginning: "starting in 2019" is over, and "beginning in 2026" is not while 2026 lasts.
     */
    static boolean open(Horizon horizon, Optional<LocalDate> date) {
        if (date.isEmpty()) {
            return true;
        }
        if (horizon.to().isEmpty()) {
            return horizon.from()
                    .map(first -> horizon.precision().behind(first).isAfter(date.get()))
                    .orElse(true);
        }
        return horizon.to().get().isAfter(date.get())
                || horizon.assumed() && horizon.relation(date.get()) != Horizon.Relation.PAST;
    }

    private static boolean year(String word) {
        return word.length() == 4
                && word.chars().allMatch(c -> c >= '0' && c <= '9')
                && (word.startsWith("19") || word.startsWith("20"));
    }
}
