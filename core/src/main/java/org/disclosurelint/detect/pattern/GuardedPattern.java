package org.disclosurelint.detect.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;

/**
 * A regular expression that is only tried on drafts that hold the words without which it cannot match, and there only near
 * them. Of worth where those words are rare and a pattern would be tried at every character of every draft. Immutable and thread-safe.
 */
public final class GuardedPattern {
    /** Flags under which signs mean something else. */
    private static final int OTHER_SYNTAX =
            Pattern.COMMENTS | Pattern.LITERAL | Pattern.UNICODE_CHARACTER_CLASS | Pattern.CANON_EQ;

    private final Pattern pattern;
    private final Guard guard;

    private GuardedPattern(Pattern pattern) {
        this.pattern = pattern;
        this.guard = (pattern.flags() & OTHER_SYNTAX) == 0 ? Guard.of(pattern.pattern()) : Guard.NONE;
    }

    public static GuardedPattern of(Pattern pattern) {
        return new GuardedPattern(pattern);
    }

    /** @throws java.util.regex.PatternSyntaxException if it is no pattern */
    public static GuardedPattern of(String pattern) {
        return new GuardedPattern(Pattern.compile(pattern));
    }

    public Pattern pattern() {
        return pattern;
    }

    /** Whether the prose of a draft may hold a match; without the words that every match holds it does not. */
    public boolean mayStandIn(Subject subject) {
        return guard.letsPass(subject);
    }

    /** The first match within a stretch of the prose of a draft; what stands around it is seen by what looks ahead or behind. */
    public Optional<TextRange> firstIn(Subject subject, TextRange within) {
        if (!mayStandIn(subject)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(subject.draft().text())
                .region(within.start(), within.end())
                .useTransparentBounds(true);
        return matcher.find() ? Optional.of(new TextRange(matcher.start(), matcher.end())) : Optional.empty();
    }

    /** A matcher for the prose of a draft. */
    public GuardedMatcher matcher(Subject subject) {
        return new GuardedMatcher(pattern.matcher(subject.draft().text()), guard.open(subject));
    }

    /** A matcher for any text, which is led everywhere. */
    public GuardedMatcher matcher(String text) {
        return new GuardedMatcher(pattern.matcher(text), List.of(new TextRange(0, text.length())));
    }

    /** Whether there is a match in the prose of a draft. */
    public boolean isIn(Subject subject) {
        return matcher(subject).find();
    }

    /** The matches in the prose of a draft, in order. */
    public Stream<MatchResult> in(Subject subject) {
        GuardedMatcher matcher = matcher(subject);
        List<MatchResult> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.match().toMatchResult());
        }
        return found.stream();
    }
}
