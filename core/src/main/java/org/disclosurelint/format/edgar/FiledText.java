package org.disclosurelint.format.edgar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.disclosurelint.format.plain.SourceLine;
import org.disclosurelint.format.prose.MappedText;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/** Lines of a plain-text document as EDGAR keeps it: the tags of pages and tables fall away, {@code &amp;} is one character. */
final class FiledText {
    /** Lines that only mark up: {@code <PAGE>   2}, {@code <S>   <C>   <C>}, {@code <CAPTION>}. */
    private static final Pattern MARKUP = Pattern.compile(
            "\\s*(?:<PAGE>[\\s\\d-]{0,40}|(?:</?(?:TABLE|CAPTION|S|C|FN|F\\d{1,2}|PRE|R|TEXT|ARTICLE|LEGEND|MULTIPLIER)>[\\s]{0,200}){1,60})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAGE = Pattern.compile("(?i)\\s*<PAGE>.*");
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)\\s*(?:page )?[-–]?\\s?\\d{1,3}\\s?[-–]?\\s*");
    private static final Map<String, Character> REFERENCES =
            Map.of("&amp;", '&', "&lt;", '<', "&gt;", '>', "&quot;", '"');

    private final SourceText source;

    FiledText(SourceText source) {
        this.source = source;
    }

    List<SourceLine> lines(Span content) {
        List<SourceLine> lines = new ArrayList<>();
        int blank = 0;
        int last = source.lineOf(content.end());
        for (int n = source.lineOf(content.start()); n <= last; n++) {
            Span line = within(source.lineSpan(n), content);
            String words = source.words(line);
            if (!MARKUP.matcher(words).matches()) {
                SourceLine made = SourceLine.of(decoded(line), blank);
                if (made.text().isEmpty()) {
                    blank++;
                } else {
                    lines.add(made);
                    blank = 0;
                }
            } else if (PAGE.matcher(words).matches()) {
                blank += dropPageNumber(lines);
            }
        }
        return lines;
    }

    private static Span within(Span line, Span content) {
        int start = Math.max(line.start(), Math.min(content.start(), line.end()));
        return new Span(start, Math.max(start, Math.min(line.end(), content.end())));
    }

    /** The number at the foot of a page goes with the page; the blank lines before it are given back. */
    private static int dropPageNumber(List<SourceLine> lines) {
        int last = lines.size() - 1;
        return last >= 0
                        && lines.get(last).blankBefore() > 0
                        && PAGE_NUMBER.matcher(lines.get(last).text()).matches()
                ? lines.remove(last).blankBefore()
                : 0;
    }

    private MappedText decoded(Span span) {
        MappedText text = new MappedText();
        int i = span.start();
        while (i < span.end()) {
            Reference found = reference(i);
            int behind = Math.min(span.end(), i + found.length);
            text.append(found.character, i, behind);
            i = behind;
        }
        return text;
    }

    private Reference reference(int at) {
        String all = source.text();
        if (all.charAt(at) == '&') {
            for (Map.Entry<String, Character> known : REFERENCES.entrySet()) {
                if (all.startsWith(known.getKey(), at)) {
                    return new Reference(known.getValue(), known.getKey().length());
                }
            }
        }
        return new Reference(all.charAt(at), 1);
    }

    private record Reference(char character, int length) {}
}
