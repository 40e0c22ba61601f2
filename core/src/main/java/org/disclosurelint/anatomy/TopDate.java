package org.disclosurelint.anatomy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The date above the story of a release whose dateline gives none with a year: beside "For Immediate Release", as the time
 * stamp of a newsroom, or alone. A line counts only if it says nothing else, and all such lines must agree.
 */
final class TopDate {
    private static final int DEPTH = 40;
    private static final int LONGEST = 120;

    /** A release is dated so many days from the line above it at most; farther off, one of them dates something else. */
    private static final int APART = 7;

    private static final Set<Part> STORY = EnumSet.of(Part.LEAD, Part.BODY, Part.QUOTATION);
    private static final Pattern FURNITURE = Pattern.compile(
            "(?:for|immediate|release|released|distribution|date|dated|time|press|news|media|announcement|published|posted|issued"
                    + "|embargoed|embargo|until|on|at|[ap]\\.?m\\.?|noon|hrs?|by|pr ?newswire|business|wire|globe ?newswire|source"
                    + "|[ecmp][sd]?t|[ecmp]\\.t\\.|eastern|central|mountain|pacific|standard|daylight|gmt|utc|bst|ce?s?t|cest|hkt|jst|ist|aest"
                    + "|\\d{1,2}(?:[:.]\\d\\d){0,2}(?:[ap]\\.?m\\.?|h)?)");
    private static final Pattern LABEL =
            Pattern.compile("(?i)\\b(?:release|released|published|posted|issued|embargo(?:ed)?)\\b");

    private TopDate() {}

    /** Whether a line says when something is released, and nothing else. */
    static boolean isReleaseLine(String text) {
        return text.length() <= LONGEST
                && LABEL.matcher(text).find()
                && !read(text).isEmpty();
    }

    /** The date of the lines above the story, if they agree on one and the dateline does not speak against it. */
    static Optional<LocalDate> find(Layout layout, Claims claims, Optional<Dateline> dateline) {
        Set<LocalDate> dates = new TreeSet<>();
        for (Line line : layout.lines().subList(0, Math.min(DEPTH, layout.size()))) {
            Optional<Part> part = claims.at(line.range().start());
            boolean lead = part.filter(p -> p == Part.DATELINE).isPresent()
                    && claims.at(line.range().end() - 1)
                            .filter(p -> p == Part.DATELINE)
                            .isEmpty();
            if (lead || part.filter(p -> !STORY.contains(p)).isEmpty()) {
                break;
            }
            if (line.text().length() <= LONGEST) {
                dates.addAll(read(line.text()));
            }
        }
        if (dates.size() != 1) {
            return Optional.empty();
        }
        LocalDate top = dates.iterator().next();
        Optional<MonthDay> own =
                dateline.flatMap(d -> dayIn(d.range().of(layout.draft().text())));
        return own.isEmpty() ? Optional.of(top) : own.flatMap(day -> dated(day, top));
    }

    /** The dates of a line that is otherwise furniture; a date in figures that reads two ways is none. */
    private static Set<LocalDate> read(String text) {
        Set<LocalDate> dates = new TreeSet<>();
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            boolean fresh = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            Optional<WrittenDate> date = fresh ? WrittenDate.at(text, at) : Optional.empty();
            if (date.isPresent()) {
                if (date.get().date().isEmpty()
                        || isTwoWay(text.substring(at, date.get().end()), date.get())) {
                    return Set.of();
                }
                dates.add(date.get().date().get());
                rest.append(' ');
                at = date.get().end();
            } else {
                rest.append(text.charAt(at++));
            }
        }
        for (String word : rest.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}:.]+")) {
            String bare = word.replaceAll("^[:.]+|:+$", "");
            if (!bare.isEmpty()
                    && !FURNITURE.matcher(bare).matches()
                    && !FURNITURE.matcher(bare.replaceAll("\\.+$", "")).matches()) {
                return Set.of();
            }
        }
        return dates;
    }

    private static boolean isTwoWay(String words, WrittenDate read) {
        return words.indexOf('/') > 0
                && read.date()
                        .filter(d -> d.getDayOfMonth() <= 12 && d.getDayOfMonth() != d.getMonthValue())
                        .isPresent();
    }

    private static Optional<MonthDay> dayIn(String dateline) {
        for (int i = 0; i < dateline.length(); i++) {
            Optional<MonthDay> day = WrittenDate.at(dateline, i).flatMap(WrittenDate::day);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** The dateline's own day in the year of the line above. */
    private static Optional<LocalDate> dated(MonthDay day, LocalDate top) {
        try {
            LocalDate date = LocalDate.of(top.getYear(), day.getMonth(), day.getDayOfMonth());
            return Math.abs(ChronoUnit.DAYS.between(date, top)) <= APART ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
