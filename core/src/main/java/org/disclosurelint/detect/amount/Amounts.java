package org.disclosurelint.detect.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * The amounts in the prose of a draft, tables left out, in order; they do not overlap. Figures whose commas stand wrong are
 * none.
 */
public final class Amounts {
    /** Read once for each draft. */
    public static final Analysis<List<Amount>> ANALYSIS = Amounts::of;

    /** Between the two ends of a range, whose second end may tell the unit of both: {@code 10 to 12 percent}. */
    private static final Pattern TO =
            Pattern.compile("[ \\n]?(?:to|-|–|—|through|(?<list>and|or))[ \\n]?(?:approximately |about )?");

    private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween[ \\n](?:approximately |about )?$");

    private static final int LONGEST_TO = 24;
    private static final int LONGEST_BETWEEN = 24;

    private Amounts() {}

    /** The amounts of a text that is all prose. */
    public static List<Amount> in(String text) {
        return in(text, new TextRange(0, text.length()));
    }

    /** The amounts of a stretch of a text; offsets are those of the text. */
    public static List<Amount> in(String text, TextRange within) {
        List<Numeral> numerals = new ArrayList<>(Numerals.in(text, within));
        for (int i = numerals.size() - 2; i >= 0; i--) {
            Numeral next = numerals.get(i + 1);
            int end = numerals.get(i).range().end();
            int gap = next.range().start() - end;
            if (gap <= LONGEST_TO) {
                Matcher to = TO.matcher(text).region(end, end + gap);
                boolean list = to.matches() && to.group("list") != null;
                if (to.matches() && !(list && areTwoPrices(text, numerals.get(i), next))) {
                    numerals.set(i, numerals.get(i).completedBy(next));
                }
            }
        }
        return numerals.stream().map(Numeral::amount).flatMap(Optional::stream).toList();
    }

    /** {@code shares at $25 and $40 million of notes}: two amounts, of which the first is whole as it stands. */
    private static boolean areTwoPrices(String text, Numeral first, Numeral second) {
        int start = first.range().start();
        boolean between = BETWEEN.matcher(text)
                .region(Math.max(0, start - LONGEST_BETWEEN), start)
                .useTransparentBounds(true)
                .find();
        return !between && first.isPrice() && second.currency().isPresent();
    }

    private static List<Amount> of(Subject subject) {
        List<Amount> all = new ArrayList<>();
        for (Block block : subject.draft().blocks()) {
            if (block.kind() != Block.Kind.TABLE && block.kind() != Block.Kind.SEPARATOR) {
                all.addAll(in(subject.draft().text(), block.range()));
            }
        }
        return outside(subject.anatomy().sections(Part.FINANCIAL_TABLE), all);
    }

    private static List<Amount> outside(List<Section> tables, List<Amount> all) {
        List<Amount> kept = new ArrayList<>();
        int next = 0;
        for (Amount amount : all) {
            while (next < tables.size()
                    && tables.get(next).range().end() <= amount.range().start()) {
                next++;
            }
            if (next == tables.size() || !tables.get(next).range().overlaps(amount.range())) {
                kept.add(amount);
            }
        }
        return List.copyOf(kept);
    }
}
