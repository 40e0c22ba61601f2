package org.disclosurelint.detect.schedule;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.parser.HolidayParser;
import de.focus_shift.jollyday.core.parser.impl.ChristianHolidayParser;
import de.focus_shift.jollyday.core.parser.impl.FixedParser;
import de.focus_shift.jollyday.core.parser.impl.FixedWeekdayInMonthParser;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/**
 * The days from Monday to Friday on which the New York Stock Exchange, and with it Nasdaq, does not trade, by the calendar of
 * Jollyday.
 */
final class ExchangeHolidays {
    /** The exchange keeps Martin Luther King Day, which the calendar gives to every year, since this one. */
    private static final int FIRST_YEAR = 1998;

    private static final List<HolidayParser> PARSERS =
            List.of(new FixedParser(), new FixedWeekdayInMonthParser(), new ChristianHolidayParser());

    private ExchangeHolidays() {}

    /** Whether it is one; false for days before 1998. */
    static boolean hold(LocalDate day) {
        return day.getYear() >= FIRST_YEAR
                && PARSERS.stream()
                        .flatMap(p -> p.parse(Year.from(day), Calendar.NEW_YORK).stream())
                        .map(ExchangeHolidays::kept)
                        .anyMatch(day::equals);
    }

    private static LocalDate kept(Holiday holiday) {
        return holiday.getObservedDate().orElseGet(holiday::getActualDate);
    }

    /** Read when the first date is judged. */
    private static final class Calendar {
        static final HolidayFile NEW_YORK = HolidayFile.read("Holidays_nyse.xml");
    }
}
