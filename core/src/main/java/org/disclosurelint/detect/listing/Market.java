package org.disclosurelint.detect.listing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A market under one label: an exchange or a quotation system, or a tier of one, and the days on which the label was right.
 * Immutable.
 *
 * @param id lives for ever
 * @param name how a sentence calls it
 * @param aliases other labels, as people write them
 * @param partOf the id of the market of which this is a tier
 * @param from the first day of the label, if a source tells it
 * @param to the last day of the label, if it has one
 * @param ended what happened on the day after {@code to}: a clause that "on" and the date complete, or that ends in "by"
 * @param successor the id of the market that took over its listings
 * @param ambiguous aliases that are also common words or names
 * @param evidence where dates and names come from
 */
public record Market(
        String id,
        String name,
        List<String> aliases,
        Kind kind,
        Optional<String> partOf,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> ended,
        Optional<String> successor,
        List<String> ambiguous,
        String evidence) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    public Market {
        aliases = List.copyOf(aliases);
        ambiguous = List.copyOf(ambiguous);
    }

    /** Whether its end was a new name and nothing else. */
    boolean wasRenamed() {
        return ended.filter(how -> how.contains("renamed")).isPresent();
    }

    /** How securities get there. */
    public enum Kind {
        /** Securities are listed. */
        EXCHANGE,
        /** Securities are quoted, without a listing. */
        QUOTATION
    }

    /** What a label is on a day. */
    public enum Status {
        NOT_YET,
        CURRENT,
        RETIRED
    }

    /** Whether the label is right on a day. */
    public Status statusOn(LocalDate day) {
        if (to.filter(day::isAfter).isPresent()) {
            return Status.RETIRED;
        }
        return from.filter(day::isBefore).isPresent() ? Status.NOT_YET : Status.CURRENT;
    }

    /** The status as a clause that follows the label: {@code was renamed NYSE American on 24 July 2017}. */
    public String tellStatusOn(LocalDate day) {
        return switch (statusOn(day)) {
            case CURRENT -> "is in use";
            case NOT_YET -> "was not in use before " + from.map(DAY::format).orElse("");
            case RETIRED -> tellEnd();
        };
    }

    private String tellEnd() {
        String what = ended.orElse("went out of use");
        String when = to.map(d -> DAY.format(d.plusDays(1))).orElse("");
        return what + (what.endsWith(" by") ? " " : " on ") + when;
    }
}
