package org.disclosurelint.detect.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.words.NumberWords;

/**
 * What touches a number from the right: {@code ) million}, {@code %}, {@code common shares}.
 *
 * @param closesNegative whether it closes a parenthesis by which accountants write a number below zero
 * @param divisor of two-for-one the one; else 1
 * @param end the offset behind the unit, or behind the number if there is none
 */
record Behind(
        Optional<BigDecimal> magnitude,
        Optional<Amount.Kind> kind,
        Optional<String> currency,
        boolean closesNegative,
        BigDecimal divisor,
        int end) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern MAGNITUDE = Pattern.compile(
            "(?:[ \\n-]?(?i:thousand|million|billion|trillion)|[ ]?(?:mm|MM|mn|mln|bn|BN|tn|[KkMmBb]))(?![\\p{L}\\p{N}])");
    private static final String NO_NOUN =
            "(?!(?:in|to|for|and|by|from|at|per|or|on|with|as|than|was|were|is|are|will|of|the|each|million|percent|(?-i:an?))\\b)";
    private static final Pattern UNIT = Pattern.compile(
            "(?i)(?:(?<points>[ \\n]?%[ -](?:points?|pts)\\b|[ \\n-]percentage[ \\n-]points?\\b|[ \\n-]per[ ]?cent[ \\n-]points?\\b)"
                    + "|(?<percent>[ ]?%|[ \\n-]per[ ]?cent\\b)|(?<basis>[ \\n-]?(?:basis[ \\n-]points?|bps?)\\b)"
                    + "|(?<times>x\\b|[ \\n]times\\b)|(?<currency>" + Currencies.BEHIND + ")"
                    + "|[ \\n-]for[ \\n-](?<per>\\d{1,3}|" + NumberWords.PATTERN
                    + ")\\b(?![.,]?\\d|[ ]?%|[ \\n-](?:per[ ]?cent|months?|years?|days?|quarters?|weeks?))"
                    + "|(?<shares>(?:[ \\n]of[ \\n](?:its|our|their|the))?(?:[ \\n]" + NO_NOUN
                    + "[\\p{L}'’-]{1,25}){0,4}?[ \\n-](?:shares?|ADSs?|ADRs?)\\b))");

    /** What stands behind a number that ends at an offset, not farther than another offset. */
    static Behind of(String text, int number, int to, Before before) {
        boolean closed = before.parenthesis() >= 0 && number < to && text.charAt(number) == ')';
        int behindParenthesis = closed ? number + 1 : number;
        Matcher magnitude = at(MAGNITUDE, text, behindParenthesis, to);
        boolean scaled = magnitude.lookingAt()
                && (magnitude.group().length() > 3 || before.currency().isPresent());
        int end = scaled ? magnitude.end() : behindParenthesis;
        boolean late = before.inner() && !closed && end < to && text.charAt(end) == ')';
        int behindAll = late ? end + 1 : end;
        Matcher unit = at(UNIT, text, behindAll, to);
        boolean told = (before.currency().isEmpty() || mayNameCurrency(text, behindAll, to))
                && unit.lookingAt()
                && (before.currency().isEmpty() || unit.group("shares") == null)
                && (unit.group("per") == null || (before.currency().isEmpty() && !scaled));
        boolean negative = late || (closed && (before.currency().isPresent() || scaled || (told && isRate(unit))));
        if (closed && !negative) {
            return new Behind(Optional.empty(), Optional.empty(), Optional.empty(), false, BigDecimal.ONE, number);
        }
        boolean ofMoney = before.currency().isPresent() && (!told || unit.group("currency") == null);
        return new Behind(
                scaled
                        ? Optional.of(NumberWords.magnitude(magnitude.group().replaceAll("[ \\n-]", "")))
                        : Optional.empty(),
                told ? Optional.of(kind(unit)) : Optional.empty(),
                told ? Optional.ofNullable(unit.group("currency")).map(Currencies::of) : Optional.empty(),
                negative,
                divisor(unit, told),
                told && !ofMoney ? unit.end() : behindAll);
    }

    private static Matcher at(Pattern pattern, String text, int start, int to) {
        return pattern.matcher(text).region(start, to);
    }

    /** {@code $5 million USD}, {@code $5 dollars}: behind a sign only a currency can follow, and most words are none. */
    private static boolean mayNameCurrency(String text, int at, int to) {
        return at + 1 < to && "USCAHEGdey(".indexOf(text.charAt(at + 1)) >= 0;
    }

    private static boolean isRate(Matcher unit) {
        return unit.group("percent") != null || unit.group("points") != null || unit.group("basis") != null;
    }

    private static Amount.Kind kind(Matcher unit) {
        if (unit.group("points") != null) {
            return Amount.Kind.PERCENTAGE_POINTS;
        }
        if (unit.group("percent") != null) {
            return Amount.Kind.PERCENT;
        }
        if (unit.group("basis") != null) {
            return Amount.Kind.BASIS_POINTS;
        }
        if (unit.group("currency") != null) {
            return Amount.Kind.MONEY;
        }
        return unit.group("shares") != null ? Amount.Kind.SHARES : Amount.Kind.RATIO;
    }

    private static BigDecimal divisor(Matcher unit, boolean told) {
        if (!told) {
            return BigDecimal.ONE;
        }
        if (unit.group("currency") != null && unit.group("currency").strip().equalsIgnoreCase("cents")) {
            return HUNDRED;
        }
        String per = unit.group("per");
        return per == null
                ? BigDecimal.ONE
                : new BigDecimal(Character.isDigit(per.charAt(0)) ? per : Integer.toString(NumberWords.value(per)));
    }

    /** The number in whole units: dollars for cents, new shares for each old one. */
    Figure inUnit(Figure written) {
        return divisor.compareTo(BigDecimal.ONE) == 0 || divisor.signum() == 0
                ? written
                : new Figure(
                        written.value().divide(divisor, MathContext.DECIMAL64),
                        kind.equals(Optional.of(Amount.Kind.RATIO))
                                ? BigDecimal.ZERO
                                : written.unit().divide(divisor, MathContext.DECIMAL64));
    }
}
