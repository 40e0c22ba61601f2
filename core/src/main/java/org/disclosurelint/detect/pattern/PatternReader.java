package org.disclosurelint.detect.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.FoldedText;

/**
 * Reads from a pattern what a text must hold for it to match, in the syntax of RE2 or of {@link java.util.regex.Pattern}: what only
 * one of them has means nothing in the other, or makes it fail to compile. The libraries that match keep what they read of a pattern
 * to themselves. What is not understood here is never guessed: then nothing is needed. Not thread-safe.
 *
 * @see <a href="https://github.com/google/re2/wiki/Syntax">RE2 syntax</a>
 */
final class PatternReader {
    private static final int UNBOUNDED = Integer.MAX_VALUE;
    private static final Pattern TIMES = Pattern.compile("\\{(\\d{1,4})(,(\\d{0,4}))?\\}");
    private static final Pattern GROUP = Pattern.compile("\\(\\?(?:P?<\\w+>|[imsu-]*:|>)|\\((?!\\?)");
    /** What only looks ahead or behind takes up no words. */
    private static final Pattern LOOK = Pattern.compile("\\(\\?<?[=!]");

    private static final Pattern FLAGS = Pattern.compile("\\(\\?[imsu-]+\\)");
    /** A class of Unicode characters, by one letter or a name. */
    private static final Pattern PROPERTY = Pattern.compile("\\\\[pP](?:\\{[^}]*\\}|[A-Z])");

    /** A character by its number in hexadecimal digits. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|x\\{([0-9A-Fa-f]{1,4})\\})");

    /** Characters of which each stands for itself; the last may be repeated by what follows. */
    private static final Pattern LITERALS = Pattern.compile("[A-Za-z0-9 ,'%&#:;=@/_-]+(?![?*+{])");

    private static final Pattern BACK_REFERENCE = Pattern.compile("\\\\k<\\w+>");

    private final String pattern;
    private int at;

    private PatternReader(String pattern) {
        this.pattern = pattern;
    }

    /** @param pattern one that compiles */
    static Needed needed(String pattern) {
        PatternReader reader = new PatternReader(pattern);
        try {
            return reader.alternatives().needed();
        } catch (NotUnderstood e) {
            return Needed.NOTHING;
        }
    }

    private Matched alternatives() {
        List<Matched> alternatives = new ArrayList<>();
        do {
            List<Matched> sequence = new ArrayList<>();
            while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
                sequence.addAll(times(piece()));
            }
            alternatives.add(Matched.sequence(sequence));
        } while (isNext("|"));
        return alternatives.size() == 1 ? alternatives.get(0) : Matched.oneOf(alternatives);
    }

    private List<Matched> times(Matched piece) {
        List<Matched> repeated;
        Optional<Matcher> times = next(TIMES);
        if (times.isPresent()) {
            int least = Integer.parseInt(times.get().group(1));
            String most = times.get().group(2) == null
                    ? times.get().group(1)
                    : times.get().group(3);
            repeated = piece.repeated(least, most.isEmpty() ? UNBOUNDED : Integer.parseInt(most));
        } else if (isNext("?")) {
            repeated = piece.repeated(0, 1);
        } else if (isNext("*")) {
            repeated = piece.repeated(0, UNBOUNDED);
        } else if (isNext("+")) {
            repeated = piece.repeated(1, UNBOUNDED);
        } else {
            return List.of(piece);
        }
        if (!isNext("?")) { // as few as will do: the same texts match
            isNext("+"); // without a way back: at most these
        }
        return repeated;
    }

    private Matched piece() {
        if (next(FLAGS).isPresent()) {
            return Matched.EMPTY; // everything is folded anyway
        }
        if (next(LOOK).isPresent()) {
            group();
            return Matched.EMPTY;
        }
        if (next(GROUP).isPresent()) {
            return group();
        }
        Optional<Matcher> literals = next(LITERALS);
        if (literals.isPresent()) {
            return new Matched.Exactly(Set.of(FoldedText.fold(literals.get().group())));
        }
        char c = pattern.charAt(at);
        return switch (c) {
            case '(' -> throw new NotUnderstood();
            case '[' -> characters();
            case '\\' -> escaped();
            case '.' -> {
                at++;
                yield Matched.ANYTHING;
            }
            case '^', '$' -> {
                at++;
                yield Matched.EMPTY;
            }
            default -> {
                at++;
                yield literally(c);
            }
        };
    }

    private Matched group() {
        Matched group = alternatives();
        if (!isNext(")")) {
            throw new NotUnderstood();
        }
        return group;
    }

    private Matched escaped() {
        if (isNext("\\Q")) {
            return quoted();
        }
        if (next(PROPERTY).isPresent() || next(BACK_REFERENCE).isPresent()) {
            return Matched.ANYTHING;
        }
        Optional<Matcher> numbered = next(NUMBERED);
        if (numbered.isPresent()) {
            String digits = numbered.get().group().replaceAll("[^0-9A-Fa-f]", "");
            return literally((char) Integer.parseInt(digits, 16));
        }
        if (at + 1 >= pattern.length()) {
            throw new NotUnderstood();
        }
        char c = pattern.charAt(at + 1);
        at += 2;
        if (c == 'b') {
            return Matched.EDGE;
        }
        if ("BAzZ".indexOf(c) >= 0) {
            return Matched.EMPTY;
        }
        if ("snrtf".indexOf(c) >= 0) {
            return literally(' '); // as white space is folded
        }
        if ("dDSwWavhHR".indexOf(c) >= 0) {
            return Matched.ANYTHING;
        }
        if (Character.isLetterOrDigit(c)) {
            throw new NotUnderstood();
        }
        return literally(c);
    }

    private Matched quoted() {
        int end = pattern.indexOf("\\E", at);
        if (end < 0) {
            throw new NotUnderstood();
        }
        List<Matched> literals = pattern.substring(at, end)
                .chars()
                .mapToObj(c -> literally((char) c))
                .toList();
        at = end + 2;
        if (at < pattern.length() && "?*+{".indexOf(pattern.charAt(at)) >= 0) {
            throw new NotUnderstood(); // repeated is but the last character
        }
        return Matched.sequence(literals);
    }

    /** Few characters in brackets are alternatives; of others nothing is known. */
    private Matched characters() {
        at++;
        boolean isKnown = !isNext("^");
        Set<String> members = new LinkedHashSet<>();
        for (int first = at; at == first || pattern.charAt(at) != ']'; ) {
            Matched member = member();
            isKnown &= member instanceof Matched.Exactly;
            if (member instanceof Matched.Exactly exactly) {
                members.addAll(exactly.words());
            }
            if (at >= pattern.length()) {
                throw new NotUnderstood();
            }
        }
        at++;
        return isKnown ? new Matched.Exactly(members) : Matched.ANYTHING;
    }

    private Matched member() {
        if (pattern.charAt(at) == '[' || pattern.startsWith("&&", at)) {
            throw new NotUnderstood(); // a class within the class, or only what is in both
        }
        Matched member = pattern.charAt(at) == '\\' ? escaped() : literally(pattern.charAt(at++));
        boolean isRange = pattern.startsWith("-", at) && !pattern.startsWith("-]", at);
        at += isRange ? 1 : 0;
        return isRange ? Matched.ANYTHING : member;
    }

    /** A character that stands for itself; of what has an upper and a lower case, only ASCII is the same however it is folded. */
    private static Matched literally(char c) {
        boolean isCased = Character.toUpperCase(c) != c || Character.toLowerCase(c) != c;
        return c >= 0x80 && (isCased || Character.isSurrogate(c))
                ? Matched.ANYTHING
                : new Matched.Exactly(Set.of(FoldedText.fold(String.valueOf(c))));
    }

    private boolean isNext(String sign) {
        boolean isNext = pattern.startsWith(sign, at);
        at += isNext ? sign.length() : 0;
        return isNext;
    }

    private Optional<Matcher> next(Pattern syntax) {
        Matcher matcher = syntax.matcher(pattern).region(at, pattern.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher);
    }

    /** A construct that is not understood here. */
    private static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotUnderstood() {
            super(null, null, false, false);
        }
    }
}
