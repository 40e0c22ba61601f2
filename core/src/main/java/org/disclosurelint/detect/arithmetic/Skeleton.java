package org.disclosurelint.detect.arithmetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.disclosurelint.detect.FoldedText;
import org.disclosurelint.detect.amount.Amount;
import org.disclosurelint.detect.amount.Amounts;
import org.disclosurelint.detect.amount.Approximation;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Sentence;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * A sentence in which each amount is a single sign, so that patterns can speak of amounts: {@code sales rose ⟨percent⟩ to ⟨money⟩}.
 * All else is in lower case, and words that leave an amount open ({@code about}) are part of its sign.
 */
final class Skeleton {
    /** The sentences that hold at least one amount, in order. */
    static final Analysis<List<Skeleton>> ANALYSIS = Skeleton::all;

    private static final int LONGEST = 2_000;
    private static final char FIRST_SIGN = '\uE000';
    private static final char LAST_SIGN = '\uE006';

    private final Sentence sentence;
    private final String text;
    private final int[] offsets;
    private final List<Amount> amounts;

    private Skeleton(Sentence sentence, String text, int[] offsets, List<Amount> amounts) {
        this.sentence = sentence;
        this.text = text;
        this.offsets = offsets;
        this.amounts = List.copyOf(amounts);
    }

    Sentence sentence() {
        return sentence;
    }

    /** The sentence with signs. */
    String text() {
        return text;
    }

    /** Those of the sentence, in order. */
    List<Amount> amounts() {
        return amounts;
    }

    /** The class of signs of some kinds, for a pattern: {@code [\uE000\uE001]} without the brackets. */
    static String signs(Amount.Kind... kinds) {
        StringBuilder signs = new StringBuilder();
        Arrays.stream(kinds).forEach(k -> signs.append(sign(k)));
        return signs.toString();
    }

    private static char sign(Amount.Kind kind) {
        return switch (kind) {
            case MONEY -> '\uE000';
            case PERCENT -> '\uE001';
            case BASIS_POINTS -> '\uE002';
            case PERCENTAGE_POINTS -> '\uE003';
            case SHARES -> '\uE004';
            case RATIO -> '\uE005';
            case COUNT -> '\uE006';
        };
    }

    private static List<Skeleton> all(Subject subject) {
        List<Amount> amounts = subject.recall(Amounts.ANALYSIS);
        if (amounts.isEmpty()) {
            return List.of();
        }
        List<Skeleton> all = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : subject.prose().sentences()) {
            while (next < amounts.size()
                    && amounts.get(next).range().start() < sentence.range().start()) {
                next++;
            }
            int first = next;
            while (next < amounts.size()
                    && sentence.range().contains(amounts.get(next).range())) {
                next++;
            }
            if (next > first && sentence.range().length() <= LONGEST) {
                all.add(of(subject.draft().text(), sentence, amounts.subList(first, next)));
            }
        }
        return List.copyOf(all);
    }

    private static Skeleton of(String text, Sentence sentence, List<Amount> amounts) {
        StringBuilder signs = new StringBuilder();
        int[] offsets = new int[sentence.range().length() + 1];
        int at = sentence.range().start();
        for (Amount amount : amounts) {
            append(text, at, amount.range().start(), signs, offsets);
            if (amount.approximate()) {
                Approximation.before(signs, signs.length()).ifPresent(signs::setLength);
            }
            offsets[signs.length()] = amount.range().start();
            signs.append(sign(amount.kind()));
            at = amount.range().end();
        }
        append(text, at, sentence.range().end(), signs, offsets);
        offsets[signs.length()] = sentence.range().end();
        return new Skeleton(sentence, signs.toString(), offsets, amounts);
    }

    private static void append(String text, int from, int to, StringBuilder signs, int[] offsets) {
        String folded = FoldedText.fold(text.substring(from, to));
        for (int i = 0; i < folded.length(); i++) {
            offsets[signs.length()] = from + i;
            char c = folded.charAt(i);
            // A draft may hold the characters that stand for amounts here.
            signs.append(c >= FIRST_SIGN && c <= LAST_SIGN ? ' ' : c);
        }
    }

    /** The amount whose sign a group of a match begins with, if the group took part. */
    Optional<Amount> amount(Matcher match, String group) {
        int start = match.start(group);
        return start < 0
                ? Optional.empty()
                : amounts.stream()
                        .filter(a -> a.range().start() == offsets[start])
                        .findFirst();
    }

    /** The offset in the draft of a character of the text. */
    int offset(int at) {
        return offsets[at];
    }

    /** Where a group of a match stands in the draft. */
    TextRange range(Matcher match, String group) {
        return new TextRange(offsets[match.start(group)], offsets[match.end(group)]);
    }
}
