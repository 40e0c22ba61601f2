package org.disclosurelint.fix;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.text.WordUtils;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.source.Place;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;

/** The text of a draft's own file, in which words are replaced and paragraphs put in; all else stays as it is, byte for byte. */
final class DraftText {
    /** The formats that are text with paragraphs between empty lines. */
    private static final Set<String> TYPED = Set.of("plain-text", "markdown", "asciidoc");

    /** What a cautionary statement stands behind in a release, the nearest first; all else stands behind it or beside the story. */
    private static final List<Part> BEFORE =
            List.of(Part.BOILERPLATE, Part.LEGEND, Part.QUOTATION, Part.BODY, Part.LEAD);

    /** A draft whose lines are no longer was typed with line ends within its paragraphs. */
    private static final int TYPED_LINE = 132;

    private final SourceFile file;
    private final SourceText text;
    private final DraftResult draft;

    private DraftText(SourceFile file, SourceText text, DraftResult draft) {
        this.file = file;
        this.text = text;
        this.draft = draft;
    }

    static DraftText of(SourceFile file, DraftResult draft, Optional<Charset> encoding) throws NotPossible {
        if (draft.facts().draft().source().isRendition() && !TYPED.contains(draft.format())) {
            throw new NotPossible("drafts in the format " + draft.format() + " are not changed");
        }
        try {
            return new DraftText(file, SourceText.decode(file, encoding), draft);
        } catch (ProblemsException e) {
            throw new NotPossible("the file is no text");
        }
    }

    SourceFile replace(Finding finding, String words) throws NotPossible {
        if (!finding.path().equals(file.path()) || finding.address().isPresent()) {
            throw new NotPossible("the words stand in another file: " + finding.path());
        }
        int from = offset(finding.region().startLine(), finding.region().startColumn());
        int to = offset(finding.region().endLine(), finding.region().endColumn());
        if (from > to || !folded(text.text().substring(from, to)).equals(folded(finding.words()))) {
            throw new NotPossible("markup stands between the words");
        }
        if (!TYPED.contains(draft.format()) && words.matches("(?s).*[<>&].*")) {
            throw new NotPossible("the words to put in would have to be escaped");
        }
        return with(from, to, words);
    }

    /** Puts paragraphs in as they would stand in a release. */
    SourceFile insert(String words, Part part) throws NotPossible {
        if (!TYPED.contains(draft.format())) {
            throw new NotPossible("paragraphs are put into plain text, Markdown and AsciiDoc only");
        }
        if (part != Part.CAUTIONARY_STATEMENT) {
            throw new NotPossible("only a cautionary statement has a place in a release that can be told");
        }
        String end = text.text().contains("\r\n") ? "\r\n" : "\n";
        String paragraphs = wrapped(words).replaceAll("\\R", end);
        int before = lineBefore();
        int at = text.lineSpan(before).end();
        boolean stands = before == text.lineCount() || text.line(before + 1).isBlank();
        return with(at, at, end + end + paragraphs + (stands ? "" : end));
    }

    /** The last line of what a cautionary statement stands behind. */
    private int lineBefore() throws NotPossible {
        List<Section> sections = draft.facts().anatomy().sections();
        Optional<Section> last = BEFORE.stream()
                .filter(part -> part != Part.LEAD || sections.stream().noneMatch(s -> s.part() == Part.BODY))
                .flatMap(part -> sections.stream().filter(s -> s.part() == part).reduce((a, b) -> b).stream())
                .findFirst();
        TextRange range = last.orElseThrow(
                        () -> new NotPossible("no part of the release was found that it stands behind"))
                .range();
        TextRange lastLetter = new TextRange(Math.max(range.start(), range.end() - 1), range.end());
        Place place = draft.facts().draft().source().place(draft.facts().draft().locate(lastLetter));
        if (!place.path().equals(file.path()) || place.region().endLine() > text.lineCount()) {
            throw new NotPossible("the release ends in another file: " + place.path());
        }
        return place.region().endLine();
    }

    private String wrapped(String words) {
        int longest = IntStream.rangeClosed(1, text.lineCount())
                .map(n -> text.line(n).length())
                .max()
                .orElse(0);
        return longest > TYPED_LINE
                ? words
                : Arrays.stream(words.split("\n", -1))
                        .map(line -> WordUtils.wrap(line, Math.max(longest, 60), "\n", false))
                        .reduce((a, b) -> a + "\n" + b)
                        .orElse(words);
    }

    private int offset(int line, int column) throws NotPossible {
        if (line > text.lineCount()) {
            throw new NotPossible("the words stand in another file");
        }
        return Math.min(text.lineSpan(line).start() + column - 1, text.text().length());
    }

    private static String folded(String words) {
        return words.replaceAll("[\\s\\u00A0\\u2028]+", " ").strip();
    }

    private SourceFile with(int from, int to, String words) throws NotPossible {
        String whole = text.text().substring(0, from) + words + text.text().substring(to);
        try {
            byte[] was = encoded(text.text());
            byte[] all = file.bytes();
            int mark = all.length - was.length; // a byte-order mark, which is no part of the text
            if (mark < 0 || mark > 3 || !Arrays.equals(was, Arrays.copyOfRange(all, mark, all.length))) {
                throw new NotPossible("the draft cannot be written in " + text.charset() + " as it was read");
            }
            byte[] now = encoded(whole);
            byte[] bytes = Arrays.copyOf(all, mark + now.length);
            System.arraycopy(now, 0, bytes, mark, now.length);
            return file.with(bytes);
        } catch (CharacterCodingException e) {
            throw new NotPossible("the words to put in cannot be written in " + text.charset());
        }
    }

    private byte[] encoded(String words) throws CharacterCodingException {
        ByteBuffer encoded = text.charset().newEncoder().encode(CharBuffer.wrap(words));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }
}
