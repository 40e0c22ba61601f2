package org.disclosurelint.detect.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.disclosurelint.detect.amount.Amount;

/** Computed amounts as a message tells them. */
final class AmountWords {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private AmountWords() {}

    /** The value of an interval in the currency of an amount: {@code $1.25 million}. */
    static String like(Amount amount, Interval interval) {
        return like(amount, interval.value());
    }

    /** A value in the currency of an amount. */
    static String like(Amount amount, BigDecimal value) {
        String sign = amount.currency().map(c -> c.length() == 1 ? c : c + " ").orElse("");
        String magnitude = "";
        BigDecimal shown = value;
        for (String word : new String[] {" million", " billion", " trillion"}) {
            BigDecimal least = THOUSAND.pow(magnitude(word));
            if (value.abs().compareTo(least) >= 0) {
                magnitude = word;
                shown = value.divide(least, MathContext.DECIMAL64);
            }
        }
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.US));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return sign + format.format(shown) + magnitude;
    }

    private static int magnitude(String word) {
        return word.equals(" million") ? 2 : word.equals(" billion") ? 3 : 4;
    }
}
