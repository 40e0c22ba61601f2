package org.disclosurelint.detect.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Token;

/**
 * A pattern of tokens. A sentence is read once from its end to its beginning, each token with all steps of the pattern, so that
 * n tokens take at most n × s steps for a pattern of s steps; s is at most {@link #MOST_STEPS}. Of several readings the one with as many repeated and as few skipped tokens as possible counts.
 */
final class TokenPattern {
    /** So many tokens a pattern may span. */
    static final int MOST_STEPS = 64;

    /**
     * One item of a pattern.
     *
     * @param test empty for tokens that are skipped, whatever they are
     * @param marked whether the match is this token, and others so marked, instead of all
     */
    record Element(Optional<TokenTest> test, int min, int max, boolean marked) {}

    /** One token of the pattern at most; elements that may be repeated are written out. */
    private record Step(Optional<TokenTest> test, boolean optional, boolean marked) {}

    private final List<Step> steps = new ArrayList<>();

    TokenPattern(List<Element> elements) {
        for (Element element : elements) {
            for (int i = 0; i < element.max(); i++) {
                steps.add(new Step(element.test(), i >= element.min(), element.marked()));
            }
        }
    }

    /** Where it stands in a sentence, by start. */
    List<TextRange> in(List<Token> tokens) {
        long[] ends = ends(tokens);
        List<TextRange> found = new ArrayList<>();
        for (int start = 0; start < tokens.size(); start++) {
            if (ends(ends, start, 0)) {
                found.add(range(tokens, start, ends));
            }
        }
        return found;
    }

    /** For each token (and the end of the sentence) the steps from which the rest of the pattern fits, as bits. */
    private long[] ends(List<Token> tokens) {
        long[] ends = new long[tokens.size() + 1];
        for (int at = tokens.size(); at >= 0; at--) {
            boolean held = false;
            for (int s = steps.size() - 1; s >= 0; s--) {
                Step step = steps.get(s);
                boolean taken = at < tokens.size() && ends(ends, at + 1, s + 1);
                // Steps of one element stand side by side and test the same.
                boolean known = s + 1 < steps.size() && steps.get(s + 1).test().equals(step.test()) && held;
                held = taken
                        && (known || step.test().isEmpty() || step.test().get().holds(tokens.get(at)));
                if (held || (step.optional() && ends(ends, at, s + 1))) {
                    ends[at] |= 1L << s;
                }
            }
        }
        return ends;
    }

    private boolean ends(long[] ends, int at, int step) {
        return step == steps.size() || (ends[at] >> step & 1) != 0;
    }

    /** The best reading from a token on, from which there is one. */
    private TextRange range(List<Token> tokens, int start, long[] ends) {
        int markStart = -1;
        int markEnd = -1;
        int at = start;
        for (int s = 0; s < steps.size(); s++) {
            Step step = steps.get(s);
            if (step.optional()
                    && ends(ends, at, s + 1)
                    && (step.test().isEmpty() || !takes(step, s, tokens, at, ends))) {
                continue;
            }
            if (step.marked()) {
                markStart = markStart < 0 ? at : markStart;
                markEnd = at + 1;
            }
            at++;
        }
        int first = markStart < 0 ? start : markStart;
        int last = markStart < 0 ? at : markEnd;
        return new TextRange(
                tokens.get(first).range().start(), tokens.get(last - 1).range().end());
    }

    /** Whether a token fits a step, and what follows it the rest. */
    private boolean takes(Step step, int index, List<Token> tokens, int at, long[] ends) {
        return at < tokens.size()
                && ends(ends, at + 1, index + 1)
                && step.test().map(t -> t.holds(tokens.get(at))).orElse(true);
    }
}
