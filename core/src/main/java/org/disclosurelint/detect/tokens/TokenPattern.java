package org.disclosurelint.detect.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Token;

/**
 * A pattern of tokens. From each token of a sentence on, all readings of the pattern are followed at once, one token after the
 * other, so that a sentence of n tokens takes at most n × s × s steps for a pattern of s steps; s is at most {@link
 * #MOST_STEPS}. Of several readings the one with as many repeated and as few skipped tokens as possible counts.
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

    private record Path(int step, int markStart, int markEnd) {
        Path after(boolean marked, int token) {
            return marked
                    ? new Path(step + 1, markStart < 0 ? token : markStart, token + 1)
                    : new Path(step + 1, markStart, markEnd);
        }
    }

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
        List<TextRange> found = new ArrayList<>();
        for (int start = 0; start < tokens.size(); start++) {
            from(tokens, start).ifPresent(found::add);
        }
        return found;
    }

    private Optional<TextRange> from(List<Token> tokens, int start) {
        Optional<TextRange> best = Optional.empty();
        List<Path> paths = new ArrayList<>();
        add(new Path(0, -1, -1), paths, new boolean[steps.size() + 1]);
        for (int at = start; !paths.isEmpty(); at++) {
            List<Path> next = new ArrayList<>();
            boolean[] seen = new boolean[steps.size() + 1];
            for (Path path : paths) {
                if (path.step() == steps.size()) {
                    best = Optional.of(range(tokens, start, at, path));
                    break; // whatever comes behind it is worse
                }
                Step step = steps.get(path.step());
                if (at < tokens.size()
                        && (step.test().isEmpty() || step.test().get().holds(tokens.get(at)))) {
                    add(path.after(step.marked(), at), next, seen);
                }
            }
            paths = next;
        }
        return best;
    }

    /** A path and, behind or before it, those that leave out optional steps. */
    private void add(Path path, List<Path> paths, boolean[] seen) {
        if (seen[path.step()]) {
            return;
        }
        seen[path.step()] = true;
        if (path.step() < steps.size() && steps.get(path.step()).optional()) {
            Path without = new Path(path.step() + 1, path.markStart(), path.markEnd());
            if (steps.get(path.step()).test().isEmpty()) {
                add(without, paths, seen);
                paths.add(path);
            } else {
                paths.add(path);
                add(without, paths, seen);
            }
        } else {
            paths.add(path);
        }
    }

    private static TextRange range(List<Token> tokens, int start, int end, Path path) {
        int first = path.markStart() < 0 ? start : path.markStart();
        int last = path.markStart() < 0 ? end : path.markEnd();
        return new TextRange(
                tokens.get(first).range().start(), tokens.get(last - 1).range().end());
    }
}
