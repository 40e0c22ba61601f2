package org.disclosurelint.detect.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.FoldedText;

/**
 * Reads from a pattern what a text must hold for it to match and how much it matches at most, in the syntax of RE2 or of
 * {@link java.util.regex.Pattern}. The libraries that match keep what they read of a pattern to themselves. What is not understood here, or means one thing in the one syntax and
 * another in the other, is never guessed: then nothing is needed, and there is no end to it. Not thread-safe.
 *
 * @see <a href="https://github.com/google/re2/wiki/Syntax">RE2 syntax</a>
 */
final class PatternReader {
    /** Groups within groups: so many no one writes by hand, and each takes room on the stack. */
    private static final int DEEPEST = 100;

    private static final Pattern TIMES =
            Pattern.compile("\\{(0|[1-9]\\d{0,3})(,(0|[1-9]\\d{0,3}|))?\\}"); // 02 is a number to Java and none to RE2
    private static final Pattern GROUP = Pattern.compile("\\(\\?(?:P?<(?<name>\\w+)>|[imsu-]*:|>)|\\((?!\\?)");
    /** What only looks ahead or behind takes up no words. */
    private static final Pattern LOOK = Pattern.compile("\\(\\?<?[=!]");

    private static final Pattern FLAGS = Pattern.compile("\\(\\?[imsu-]+\\)");
    /** A class of Unicode characters, by one letter or a name. */
    private static final Pattern PROPERTY = Pattern.compile("\\\\[pP](?:\\{[^}]*\\}|[A-Z])");

    /** A character by its number in hexadecimal digits. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|x\\{[0-9A-Fa-f]{1,4}\\})");

    /** Besides letters, digits and a space: what stands for itself wherever it stands. */
    private static final String PLAIN_SIGNS = " ,'%&#:;=@/_-";

    private static final String QUANTIFIERS = "?*+{";

    /** What stands in brackets where no more than digits can. */
    private static final Pattern DIGITS = Pattern.compile("(?:[0-9]-[0-9]|\\\\d)+");

    private static final Pattern BACK_REFERENCE = Pattern.compile("\\\\k<(\\w+)>");

    private final String pattern;
    /** By their names, where they have one. */
    private final Map<String, Matched> groups = new HashMap<>();

    private int at;
    private int depth;

    private PatternReader(String pattern) {
        this.pattern = pattern;
    }

    /** @param pattern one that compiles */
    static Matched read(String pattern) {
        PatternReader reader = new PatternReader(pattern);
        try {
            return reader.alternatives();
        } catch (NotUnderstood e) {
            return Matched.ANYTHING;
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
        if (at == pattern.length() || QUANTIFIERS.indexOf(pattern.charAt(at)) < 0) {
            return List.of(piece);
        }
        List<Matched> repeated;
        Optional<Matcher> times = next(TIMES);
        if (times.isPresent()) {
            int least = Integer.parseInt(times.get().group(1));
            String most = times.get().group(2) == null
                    ? times.get().group(1)
                    : times.get().group(3);
            repeated = piece.repeated(least, most.isEmpty() ? Matched.UNBOUNDED : Integer.parseInt(most));
        } else if (isNext("?")) {
            repeated = piece.repeated(0, 1);
        } else if (isNext("*")) {
            repeated = piece.repeated(0, Matched.UNBOUNDED);
        } else if (isNext("+")) {
            repeated = piece.repeated(1, Matched.UNBOUNDED);
        } else {
            return List.of(piece);
        }
        if (!isNext("?")) { // as few as will do: the same texts match
            isNext("+"); // without a way back: at most these
        }
        return repeated;
    }

    private Matched piece() {
        int end = endOfLiterals();
        if (end > at) {
            String literals = pattern.substring(at, end);
            at = end;
            return new Matched.Exactly(Set.of(FoldedText.fold(literals)));
        }
        char c = pattern.charAt(at);
        return switch (c) {
            case '(' -> bracket();
            case '[' -> characters();
            case '\\' -> escaped();
            case '{' -> throw new NotUnderstood(); // itself, or more often than is counted here
            case '.' -> {
                at++;
                yield Matched.ONE;
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

    /** Behind characters that stand for themselves, but for one of several that is repeated. */
    private int endOfLiterals() {
        int end = at;
        while (end < pattern.length() && isPlain(pattern.charAt(end))) {
            end++;
        }
        boolean isRepeated = end < pattern.length() && QUANTIFIERS.indexOf(pattern.charAt(end)) >= 0;
        return isRepeated && end > at + 1 ? end - 1 : end;
    }

    private static boolean isPlain(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN_SIGNS.indexOf(c) >= 0);
    }

    private Matched bracket() {
        if (next(FLAGS).isPresent()) {
            if (at < pattern.length() && QUANTIFIERS.indexOf(pattern.charAt(at)) >= 0) {
                throw new NotUnderstood(); // of what stands before them
            }
            return Matched.EMPTY; // everything is folded anyway
        }
        if (next(LOOK).isPresent()) {
            group();
            return Matched.EMPTY;
        }
        Matcher opening = next(GROUP).orElseThrow(NotUnderstood::new);
        Matched group = group();
        Optional.ofNullable(opening.group("name")).ifPresent(name -> groups.put(name, group));
        return group;
    }

    private Matched group() {
        if (++depth > DEEPEST) {
            throw new NotUnderstood();
        }
        Matched group = alternatives();
        depth--;
        if (!isNext(")")) {
            throw new NotUnderstood();
        }
        return group;
    }

    private Matched escaped() {
        if (at + 1 >= pattern.length()) {
            throw new NotUnderstood();
        }
        char c = pattern.charAt(at + 1);
        return switch (c) {
            case 'b' -> past(Matched.EDGE);
            case 'B', 'A', 'z', 'Z' -> past(Matched.EMPTY);
            case 's', 'n', 'r', 't', 'f' -> past(literally(' ')); // as white space is folded
            case 'd' -> past(Matched.DIGIT);
            case 'D', 'S', 'w', 'W', 'a', 'v', 'h', 'H' -> past(Matched.ONE);
            case 'R' -> past(Matched.ANYTHING);
            case 'p', 'P' -> next(PROPERTY).map(m -> Matched.ONE).orElseThrow(NotUnderstood::new);
            case 'k' -> next(BACK_REFERENCE).map(m -> again(m.group(1))).orElseThrow(NotUnderstood::new);
            case 'u', 'x' -> next(NUMBERED).map(PatternReader::numbered).orElseThrow(NotUnderstood::new);
            case 'Q' -> quoted();
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new NotUnderstood();
                }
                yield past(literally(c));
            }
        };
    }

    /** What a group matched: nothing is known of it but its length. */
    private Matched again(String name) {
        return new Matched.Holding(
                Needed.NOTHING, groups.getOrDefault(name, Matched.ANYTHING).longest());
    }

    private Matched past(Matched escape) {
        at += 2;
        return escape;
    }

    private static Matched numbered(Matcher escape) {
        return literally((char) Integer.parseInt(escape.group().replaceAll("[^0-9A-Fa-f]", ""), 16));
    }

    private Matched quoted() {
        int end = pattern.indexOf("\\E", at);
        if (end < 0) {
            throw new NotUnderstood();
        }
        List<Matched> literals = pattern.substring(at + 2, end)
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
        boolean isNegated = isNext("^");
        boolean isKnown = !isNegated;
        Set<String> members = new LinkedHashSet<>();
        int first = at;
        while (at == first || pattern.charAt(at) != ']') {
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
        boolean isDigit =
                !isNegated && DIGITS.matcher(pattern.substring(first, at - 1)).matches();
        return isDigit ? Matched.DIGIT : isKnown ? new Matched.Exactly(members) : Matched.ONE;
    }

    private Matched member() {
        if (pattern.charAt(at) == '[' || pattern.startsWith("&&", at) || pattern.startsWith("\\Q", at)) {
            throw new NotUnderstood(); // a class within the class, only what is in both, or several members
        }
        Matched member = pattern.charAt(at) == '\\' ? escaped() : literally(pattern.charAt(at++));
        boolean isRange = pattern.startsWith("-", at) && !pattern.startsWith("-]", at);
        at += isRange ? 1 : 0;
        return isRange ? Matched.ONE : member;
    }

    /** A character that stands for itself; of what has an upper and a lower case, only ASCII is the same however it is folded. */
    private static Matched literally(char c) {
        boolean isCased = Character.toUpperCase(c) != c || Character.toLowerCase(c) != c;
        boolean isOther = isCased || Character.isSurrogate(c) || c == Stretch.EDGE.charAt(0);
        return c >= 0x80 && isOther ? Matched.ONE : new Matched.Exactly(Set.of(FoldedText.fold(String.valueOf(c))));
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
