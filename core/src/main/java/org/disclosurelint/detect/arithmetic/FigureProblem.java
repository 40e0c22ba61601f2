package org.disclosurelint.detect.arithmetic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disclosurelint.rule.Analysis;

/** How figures of a draft can disagree without a change being told. */
enum FigureProblem {
    /** Slots {@code low}, {@code high}. */
    REVERSED_RANGE(AmountRanges.REVERSED),
    /** Slots {@code number}, {@code price}, {@code computed}. */
    PROCEEDS(ShareMath.PROCEEDS),
    /** Slots {@code offer}, {@code price}, {@code computed}. */
    PREMIUM(ShareMath.PREMIUMS),
    /** Slot {@code sum}. */
    PARTS_OF_WHOLE(Shares.OF_WHOLE),
    /** Slots {@code first}, {@code last}, {@code computed}. */
    COMPOUND_GROWTH(GrowthRates.WRONG),
    /** Slot {@code other}. */
    THOUSANDFOLD(Magnitudes.THOUSANDFOLD),
    NO_CURRENCY(Magnitudes.NO_CURRENCY),
    MALFORMED(MalformedNumbers.ANALYSIS);

    private final Analysis<List<Slip>> slips;

    FigureProblem(Analysis<List<Slip>> slips) {
        this.slips = slips;
    }

    Slips detector() {
        return new Slips(slips);
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
