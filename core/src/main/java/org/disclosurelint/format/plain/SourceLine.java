package org.disclosurelint.format.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.format.prose.Glyph;
import org.disclosurelint.format.prose.LineWriter;
import org.disclosurelint.format.prose.MappedText;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/**
 * A line that holds something, and what its looks tell.
 *
 * @param text the line without indentation and trailing white space, folded character by character (see {@link Glyph})
 * @param start 0-based offset of the first character of {@code text} in the source text
 * @param indent the columns before the text, tabs expanded to the next multiple of eight
 * @param blankBefore how many blank lines stand between this line and the one before it
 * @param mapped the characters of {@code text} with their places, where markup stands between them in the source; empty if
 *     they stand there one after the other
 */
public record SourceLine(String text, int start, int indent, int blankBefore, Optional<MappedText> mapped) {
    private static final Set<String> ABBREVIATIONS =
            Set.of("inc", "corp", "co", "ltd", "mr", "mrs", "ms", "dr", "st", "no", "sr", "jr", "vs", "u.s", "messrs");
    private static final Set<String> HANGING_WORDS = Set.of(
            "a", "an", "the", "of", "to", "and", "or", "in", "for", "with", "by", "from", "at", "on", "that", "its",
            "as");

    /**
     * The lines that hold something.
     *
     * @param spans the lines in order, without their line ends
     */
    public static List<SourceLine> of(SourceText source, List<Span> spans) {
        List<SourceLine> lines = new ArrayList<>();
        int blank = 0;
        for (Span span : spans) {
            SourceLine line = of(source.text(), span.start(), span.end(), blank);
            if (line.text.isEmpty()) {
                blank++;
            } else {
                lines.add(line);
                blank = 0;
            }
        }
        return lines;
    }

    /** The lines of a source that hold something, from a 1-based line on. */
    public static List<SourceLine> of(SourceText source, int firstLine) {
        List<Span> spans = new ArrayList<>();
        for (int n = firstLine; n <= source.lineCount(); n++) {
            spans.add(source.lineSpan(n));
        }
        return of(source, spans);
    }

    /** A line whose characters do not stand one after the other in the source. */
    public static SourceLine of(MappedText line, int blankBefore) {
        SourceLine cut = of(line, 0, line.length(), blankBefore);
        if (cut.text.isEmpty()) {
            return cut;
        }
        MappedText words = line.part(cut.start, cut.start + cut.length());
        return new SourceLine(cut.text, words.span(0, 1).start(), cut.indent, blankBefore, Optional.of(words));
    }

    private static SourceLine of(CharSequence all, int start, int end, int blankBefore) {
        int from = start;
        int indent = 0;
        while (from < end && isFiller(all.charAt(from))) {
            char c = all.charAt(from++);
            indent = c == '\t' ? (indent / 8 + 1) * 8 : Glyph.isInvisible(c) ? indent : indent + 1;
        }
        int to = end;
        while (to > from && isFiller(all.charAt(to - 1))) {
            to--;
        }
        StringBuilder folded = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            folded.append(Glyph.fold(all.charAt(i)));
        }
        return new SourceLine(folded.toString(), from, indent, blankBefore, Optional.empty());
    }

    /** The same line with other blank lines before it. */
    public SourceLine behind(int blankLines) {
        return new SourceLine(text, start, indent, blankLines, mapped);
    }

    /** The characters with their places; only for a line whose characters are {@link #mapped}. */
    public MappedText words() {
        return mapped.orElseThrow();
    }

    /** Where in the source a stretch of the text came from; not for an empty stretch. */
    Span span(int from, int to) {
        return mapped.map(m -> m.span(from, to)).orElseGet(() -> new Span(start + from, start + to));
    }

    /** What stands in the source between this line and the next one. */
    Span gapTo(SourceLine next) {
        return new Span(end(), Math.max(end(), next.start));
    }

    void write(LineWriter writer, int from, int to) {
        mapped.ifPresentOrElse(
                m -> writer.write(m.part(from, to)), () -> writer.write(new Span(start + from, start + to)));
    }

    private static boolean isFiller(char c) {
        return Glyph.isSpace(Glyph.fold(c)) || Glyph.isInvisible(c);
    }

    public int length() {
        return text.length();
    }

    /** 0-based offset behind the text in the source text. */
    public int end() {
        return mapped.map(m -> m.span(0, m.length()).end()).orElse(start + text.length());
    }

    /** The column at which the line ends. */
    int edge() {
        return indent + text.length();
    }

    /** Whether no blank line stands before this one. */
    boolean follows() {
        return blankBefore == 0;
    }

    char first() {
        return text.charAt(0);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    /** The text up to the first white space. */
    String firstWord() {
        int end = 0;
        while (end < text.length() && !Glyph.isSpace(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private String lastWord() {
        int from = text.length();
        while (from > 0 && !Glyph.isSpace(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from);
    }

    /** Whether the line begins in the middle of a sentence: with a word in lower case that is no address of the net. */
    boolean startsLower() {
        int at = first() == '(' || first() == '"' || first() == '\'' ? 1 : 0;
        if (at >= text.length() || !Character.isLowerCase(text.charAt(at))) {
            return false;
        }
        boolean camel = at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
        return !camel && !isAddress(firstWord());
    }

    private static boolean isAddress(String word) {
        return word.indexOf('@') >= 0
                || word.startsWith("www.")
                || word.contains("://")
                || (word.indexOf('.') > 0 && word.indexOf('.') < word.length() - 1);
    }

    /** Whether the line ends where a sentence can end. */
    boolean endsSentence() {
        int at = text.length() - 1;
        while (at > 0 && "\"'”)]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        char c = text.charAt(at);
        if (c == '.') {
            int word = text.lastIndexOf(' ', at) + 1;
            return !ABBREVIATIONS.contains(text.substring(word, at).toLowerCase(Locale.ROOT));
        }
        return c == '!' || c == '?';
    }

    /** Whether the line ends with a dash that stands free or double, as before what a dateline announces. */
    boolean endsWithDash() {
        char last = last();
        if (last == '\u2013' || last == '\u2014') {
            return true;
        }
        if (last != '-' || text.length() < 2) {
            return false;
        }
        char before = text.charAt(text.length() - 2);
        return before == '-' || Glyph.isSpace(before);
    }

    /** Whether the line ends with the hyphen of a word that goes on. */
    boolean endsWithHyphen() {
        return last() == '-' && text.length() > 1 && Character.isLetterOrDigit(text.charAt(text.length() - 2));
    }

    /** Whether the line ends with a word after which no line of its own can end: {@code of}, {@code the}. */
    boolean endsHanging() {
        String last = lastWord();
        return HANGING_WORDS.contains(last.length() == text.length() ? last.toLowerCase(Locale.ROOT) : last);
    }

    /** Whether a bracket is opened that is not closed. */
    boolean endsInBracket() {
        return text.lastIndexOf('(') > text.lastIndexOf(')');
    }

    /** Whether a bracket is closed that was not opened here. */
    boolean closesBracket() {
        int close = text.indexOf(')');
        int open = text.indexOf('(');
        return close >= 0 && (open < 0 || close < open);
    }

    /** Whether a bracket is closed behind a place in the text. */
    boolean closesBracketAfter(int offset) {
        return text.indexOf(')', offset) > 0;
    }
}
