package org.disclosurelint.detect.forward;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads expressions of time to come. */
final class Horizon {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Horizon() {}

    /** Whether an adverbial of time begins at a place: "in the third quarter", "by year-end", "later this year", "within 60 days". */
    static boolean adverbial(Words words, Setting setting, int at) {
        int from = at;
        if (words.is(from, "sometime", "early", "late", "mid")) {
            from++;
        }
        if (words.is(
                from, "in", "by", "for", "within", "during", "at", "before", "around", "on", "over", "through", "until",
                "later", "early", "this", "next", "after", "as")) {
            return in(words, setting, from, from + 8);
        }
        return words.is(from, "soon", "shortly", "imminently")
                || month(words, from) > 0 && words.capitalized(from) && in(words, setting, from, from + 4);
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

    private static boolean timeAt(Words words, Setting setting, int at) {
        String word = words.lower(at);
        if (setting.list(Vocabulary.HORIZON_WORDS).at(words, at)) {
            return !words.is(at - 1, "last", "past", "previous", "prior", "ago")
                    && !words.is(at - 2, "last", "past", "previous", "prior")
                    && !words.is(at + 1, "ago")
                    && !words.is(at, "fell", "fallen", "falling") // the verb, not the season
                    && !(words.is(at, "tomorrow") && words.is(at - 1, "of")); // "the medicines of tomorrow"
        }
        if (year(word)) {
            return notBefore(setting.date(), Integer.parseInt(word), month(words, at - 1), day(words, at - 2));
        }
        if (word.matches("[1-4]q\\d{0,4}|q[1-4]\\d{0,4}|h[12]|[12]h\\d{0,4}|fy\\d{2,4}|\\d{2,3}(?:-day|days)")) {
            return true;
        }
        if (month(words, at) > 0 && words.capitalized(at) && !year(words.lower(at + 1)) && !year(words.lower(at + 3))) {
            return notBefore(
                    setting.date(), setting.date().map(LocalDate::getYear).orElse(9999), month(words, at), 31);
        }
        return word.equals("days") && words.text(at - 1).matches("\\d{1,3}");
    }

    /** Whether a date is at or behind that of the release; without a date of the release only the year can tell, and it cannot. */
    static boolean notBefore(Optional<LocalDate> release, int year, int month, int day) {
        if (release.isEmpty()) {
            return false;
        }
        LocalDate from = release.get();
        return year > from.getYear() || year == from.getYear() && (month == 0 || month >= from.getMonthValue());
    }

    private static boolean year(String word) {
        return word.length() == 4
                && word.chars().allMatch(c -> c >= '0' && c <= '9')
                && (word.startsWith("19") || word.startsWith("20"));
    }

    private static int month(Words words, int at) {
        String word = words.lower(at);
        return word.length() < 3 ? 0 : MONTHS.indexOf(word.substring(0, 3)) + 1;
    }

    private static int day(Words words, int at) {
        return words.tagged(at, "CD") ? 15 : 0;
    }
}
