package org.disclosurelint.detect.arithmetic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How figures of a draft can disagree without a change being told. */
enum FigureProblem {
    /** Slots {@code low}, {@code high}. */
    REVERSED_RANGE,
    /** Slots {@code number}, {@code price}, {@code computed}. */
    PROCEEDS,
    /** Slots {@code offer}, {@code price}, {@code computed}. */
    PREMIUM,
    /** Slots {@code before}, {@code computed}. */
    SPLIT,
    /** Slot {@code sum}. */
    PARTS_OF_WHOLE,
    /** Slots {@code first}, {@code last}, {@code computed}. */
    COMPOUND_GROWTH,
    /** Slot {@code other}. */
    THOUSANDFOLD,
    NO_CURRENCY,
    MALFORMED;

    Disagreements detector() {
        return new Disagreements(
                switch (this) {
                    case REVERSED_RANGE -> AmountRanges.REVERSED;
                    case PROCEEDS -> ShareMath.PROCEEDS;
                    case PREMIUM -> ShareMath.PREMIUMS;
                    case SPLIT -> Splits.WRONG;
                    case PARTS_OF_WHOLE -> Shares.OF_WHOLE;
                    case COMPOUND_GROWTH -> GrowthRates.WRONG;
                    case THOUSANDFOLD -> Magnitudes.THOUSANDFOLD;
                    case NO_CURRENCY -> Magnitudes.NO_CURRENCY;
                    case MALFORMED -> MalformedNumbers.ANALYSIS;
                });
    }

    /** The name in rule files. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(FigureProblem::id).toList();
    }

    static Optional<FigureProblem> of(String id) {
        return Arrays.stream(values()).filter(p -> p.id().equals(id)).findFirst();
    }
}
