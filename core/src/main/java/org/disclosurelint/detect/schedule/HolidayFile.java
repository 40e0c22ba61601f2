package org.disclosurelint.detect.schedule;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Movable.MovingCondition;
import de.focus_shift.jollyday.core.spi.Occurrence;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A calendar file in the jar of Jollyday, as its parsers want it: the three kinds of holiday that those of exchanges have.
 *
 * @param fixed on a day of a month, and what moves them off weekends
 * @param fixedWeekdays such as the third Monday of a month
 * @param christianHolidays that hang on Easter
 */
record HolidayFile(
        List<FixedHolidayConfiguration> fixed,
        List<FixedWeekdayInMonthHolidayConfiguration> fixedWeekdays,
        List<ChristianHolidayConfiguration> christianHolidays)
        implements HolidayConfigurations {

    /** Reads a file by its name in the folder {@code holidays} of the jar. */
    static HolidayFile read(String name) {
        try (InputStream in = Objects.requireNonNull(Holiday.class.getResourceAsStream("/holidays/" + name), name)) {
            Document file = Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
            return new HolidayFile(
                    file.select("Holidays > Fixed").stream()
                            .<FixedHolidayConfiguration>map(Fixed::of)
                            .toList(),
                    file.select("Holidays > FixedWeekday").stream()
                            .<FixedWeekdayInMonthHolidayConfiguration>map(Weekday::of)
                            .toList(),
                    file.select("Holidays > ChristianHoliday").stream()
                            .<ChristianHolidayConfiguration>map(Christian::of)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Fixed(
            MonthDay day, List<MovingCondition> conditions, Optional<Year> validFrom, Optional<Year> validTo)
            implements FixedHolidayConfiguration {
        static Fixed of(Element e) {
            return new Fixed(
                    MonthDay.of(Month.valueOf(e.attr("month")), Integer.parseInt(e.attr("day"))),
                    moves(e),
                    year(e, "validFrom"),
                    year(e, "validTo"));
        }

        @Override
        public YearCycle cycle() {
            return YearCycle.EVERY_YEAR;
        }

        @Override
        public String descriptionPropertiesKey() {
            return "";
        }

        @Override
        public HolidayType holidayType() {
            return HolidayType.PUBLIC_HOLIDAY;
        }
    }

    private record Weekday(
            Occurrence which,
            DayOfWeek weekday,
            Month month,
            List<MovingCondition> conditions,
            Optional<Year> validFrom,
            Optional<Year> validTo)
            implements FixedWeekdayInMonthHolidayConfiguration {
        static Weekday of(Element e) {
            return new Weekday(
                    Occurrence.valueOf(e.attr("which")),
                    DayOfWeek.valueOf(e.attr("weekday")),
                    Month.valueOf(e.attr("month")),
                    moves(e),
                    year(e, "validFrom"),
                    year(e, "validTo"));
        }

        @Override
        public YearCycle cycle() {
            return YearCycle.EVERY_YEAR;
        }

        @Override
        public String descriptionPropertiesKey() {
            return "";
        }

        @Override
        public HolidayType holidayType() {
            return HolidayType.PUBLIC_HOLIDAY;
        }
    }

    private record Christian(
            ChristianHolidayType type,
            List<MovingCondition> conditions,
            Optional<Year> validFrom,
            Optional<Year> validTo)
            implements ChristianHolidayConfiguration {
        static Christian of(Element e) {
            return new Christian(
                    ChristianHolidayType.valueOf(e.attr("type")), moves(e), year(e, "validFrom"), year(e, "validTo"));
        }

        @Override
        public Chronology chronology() {
            return IsoChronology.INSTANCE;
        }

        @Override
        public YearCycle cycle() {
            return YearCycle.EVERY_YEAR;
        }

        @Override
        public String descriptionPropertiesKey() {
            return "";
        }

        @Override
        public HolidayType holidayType() {
            return HolidayType.PUBLIC_HOLIDAY;
        }
    }

    private record Move(DayOfWeek substitute, With with, DayOfWeek weekday) implements MovingCondition {}

    private static List<MovingCondition> moves(Element holiday) {
        return holiday.select("> MovingCondition").stream()
                .<MovingCondition>map(m -> new Move(
                        DayOfWeek.valueOf(m.attr("substitute")),
                        MovingCondition.With.valueOf(m.attr("with")),
                        DayOfWeek.valueOf(m.attr("weekday"))))
                .toList();
    }

    private static Optional<Year> year(Element holiday, String attribute) {
        return Optional.of(holiday.attr(attribute)).filter(y -> !y.isEmpty()).map(Year::parse);
    }

    @Override
    public List<RelativeToFixedHolidayConfiguration> relativeToFixed() {
        return List.of();
    }

    @Override
    public List<RelativeToWeekdayInMonthHolidayConfiguration> relativeToWeekdayInMonth() {
        return List.of();
    }

    @Override
    public List<IslamicHolidayConfiguration> islamicHolidays() {
        return List.of();
    }

    @Override
    public List<FixedWeekdayBetweenFixedHolidayConfiguration> fixedWeekdayBetweenFixed() {
        return List.of();
    }

    @Override
    public List<FixedWeekdayRelativeToFixedHolidayConfiguration> fixedWeekdayRelativeToFixed() {
        return List.of();
    }

    @Override
    public List<EthiopianOrthodoxHolidayConfiguration> ethiopianOrthodoxHolidays() {
        return List.of();
    }

    @Override
    public List<RelativeToEasterSundayHolidayConfiguration> relativeToEasterSunday() {
        return List.of();
    }
}
