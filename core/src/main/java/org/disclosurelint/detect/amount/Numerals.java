package org.disclosurelint.detect.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.words.MonthNames;
import org.disclosurelint.words.NumberWords;

/**
 * Reads the numbers of a stretch of prose, each with the words that touch it. Every pattern reads a bounded number of
 * characters from where it begins.
 */
final class Numerals {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<=^|[^\\p{L}\\p{N}.,]|(?<![.,])[.,](?=\\.)|USD|EUR|GBP|CAD|AUD|CHF|RMB|CNY)(?:(?<digits>(?:\\d{1,15}(?:,\\d{1,15}){0,8}(?:\\.\\d{1,10})?|\\.\\d{1,10}))"
                    + "(?!\\d|[.,]\\d)|(?<words>" + NumberWords.PATTERN + ")\\b)");

    /** What makes a number a part of something else: {@code March 9}, {@code Form 10}, {@code Rule 144}, {@code No. 5}. */
    private static final Pattern PART_OF_NAME = Pattern.compile(
            "(?i)(?:\\b(?:" + MonthNames.ANY
                    + "|(?:Sections?|Rules?|Regulation|Forms?|Items?|No|Numbers?|Notes?|Pages?|Chapter|Exhibit|Schedule|Act of|Room"
                    + "|Suite|Level|Phase|Part|Article|Highway|Route|Box|FY|ASC|Topic|Version|Day|Week|Series|Class|Block|Zone|Hole|Lot"
                    + "|Tier|Top|Fortune|Russell|S&P|Type|Title|ID|(?:pass)?code|fiscal|calendar)\\.?)[ ,]{0,2}|[#/:@&+_*'’-])$");

    private static final Pattern PART_OF_WORD =
            Pattern.compile("[\\p{L}/:@_½¼¾]|[-–][\\p{L}\\p{N}]|\\)[ -]?\\d|[ ]?(?i:[ap]\\.?m\\b)|[ ](?i:"
                    + MonthNames.ANY + ")\\b|[ ]\\d");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final int LONGEST_WORDS_BEFORE = 32;

    private final String text;

    private Numerals(String text) {
        this.text = text;
    }

    /** The numbers of a stretch, in order. */
    static List<Numeral> in(String text, TextRange within) {
        Numerals reader = new Numerals(text);
        List<Numeral> read = new ArrayList<>();
        Matcher number = NUMBER.matcher(text).useTransparentBounds(true);
        int at = within.start();
        int from = at;
        while (at < within.end()) {
            if (!reader.mayBegin(at) || !number.region(at, within.end()).lookingAt()) {
                at++;
            } else {
                Optional<Numeral> numeral = reader.read(number, from, within.end());
                numeral.ifPresent(read::add);
                at = Math.max(number.end(), numeral.map(n -> n.range().end()).orElse(0));
                from = at;
            }
        }
        return read;
    }

    /** Whether a number can begin at an offset, told by two characters: most characters begin none. */
    private boolean mayBegin(int at) {
        char c = text.charAt(at);
        boolean digits = (c >= '0' && c <= '9') || c == '.';
        boolean word = "otfsenaOTFSENA".indexOf(c) >= 0;
        return digits || (word && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))));
    }

    private Optional<Numeral> read(Matcher number, int from, int to) {
        String words = number.group("words");
        Optional<Figure> figure = words == null
                ? Figure.ofDigits(number.group("digits"))
                : Optional.of(Figure.exact(NumberWords.value(words)));
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        Before before = Before.of(text, from, number.start());
        Behind behind = Behind.of(text, number.end(), to, before);
        boolean tells = before.currency().isPresent()
                || behind.kind().isPresent()
                || behind.magnitude().isPresent();
        if (words != null && !tells) {
            return Optional.empty();
        }
        boolean open = words == null && !tells && standsOpen(number);
        Figure signed = before.minus() || behind.closesNegative() ? figure.get().negated() : figure.get();
        int start = behind.closesNegative() || tells ? before.start(behind.closesNegative()) : number.start();
        return Optional.of(new Numeral(
                new TextRange(start, behind.end()),
                behind.inUnit(signed),
                behind.magnitude(),
                before.currency().map(c -> Amount.Kind.MONEY).or(behind::kind),
                before.currency().or(behind::currency),
                Approximation.before(text, start).isPresent(),
                open,
                open && standsAlone(number)));
    }

    /** Whether another number can tell what it counts: not if it is a year, a day of a month, a form, a part of a word. */
    private boolean standsOpen(Matcher number) {
        Matcher behind = PART_OF_WORD.matcher(text).region(number.end(), text.length());
        boolean range = behind.lookingAt() && "-–".indexOf(text.charAt(number.end())) >= 0;
        return (range || !behind.lookingAt())
                && !YEAR.matcher(number.group("digits")).matches()
                && !precededBy(PART_OF_NAME, number.start());
    }

    private boolean standsAlone(Matcher number) {
        return !PART_OF_WORD.matcher(text).region(number.end(), text.length()).lookingAt() && !parenthesized(number);
    }

    /** A number alone in parentheses counts items or marks a footnote. */
    private boolean parenthesized(Matcher number) {
        return number.start() > 0
                && text.charAt(number.start() - 1) == '('
                && number.end() < text.length()
                && text.charAt(number.end()) == ')';
    }

    private boolean precededBy(Pattern words, int end) {
        return words.matcher(text)
                .region(Math.max(0, end - LONGEST_WORDS_BEFORE), end)
                .useTransparentBounds(true)
                .find();
    }
}
