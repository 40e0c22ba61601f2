package org.disclosurelint.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.format.prose.MappedText;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/** The words of a block of HTML in a Markdown draft: what stands between tags and outside comments. */
final class HtmlText {
    private static final Pattern BREAKING =
            Pattern.compile("</?(?:br|p|div|li|tr|h[1-6]|table|ul|ol|blockquote|center)\\b.{0,400}", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("<(script|style|head|title)\\b", Pattern.CASE_INSENSITIVE);

    private final SourceText source;
    private final InlineReader inlines;
    private final List<InlineReader.Line> lines = new ArrayList<>();

    HtmlText(SourceText source, InlineReader inlines) {
        this.source = source;
        this.inlines = inlines;
    }

    List<InlineReader.Line> read(List<Span> spans) {
        Span first = spans.get(0);
        String html = source.text()
                .substring(first.start(), spans.get(spans.size() - 1).end());
        newLine(false);
        int i = 0;
        while (i < html.length()) {
            char c = html.charAt(i);
            if (c == '<' && i + 1 < html.length() && isTag(html.charAt(i + 1))) {
                int end = tagEnd(html, i);
                if (html.startsWith(InlineReader.COMMENT, i)) {
                    inlines.comment(new Span(first.start() + i, first.start() + end));
                }
                if (BREAKING.matcher(html.substring(i, Math.min(end, i + 40)).toLowerCase(Locale.ROOT))
                        .matches()) {
                    newLine(true);
                }
                i = end;
            } else if (c == '\n' || c == '\r') {
                newLine(false);
                i++;
            } else {
                i = character(html, i, first.start());
            }
        }
        return lines;
    }

    private void newLine(boolean hard) {
        boolean empty = !lines.isEmpty()
                && lines.get(lines.size() - 1).text().toString().isBlank();
        boolean asked = hard || (empty && lines.get(lines.size() - 1).hard());
        if (empty) {
            lines.remove(lines.size() - 1);
        }
        lines.add(new InlineReader.Line(new MappedText(), asked));
    }

    private int character(String html, int i, int origin) {
        MappedText line = lines.get(lines.size() - 1).text();
        int end = html.charAt(i) == '&'
                ? i + html.substring(i, Math.min(html.length(), i + 35)).indexOf(';') + 1
                : i;
        String decoded = end > i ? inlines.decode(html.substring(i, end)) : "";
        if (decoded.isEmpty()) {
            line.append(html.charAt(i), origin + i, origin + i + 1);
            return i + 1;
        }
        for (int k = 0; k < decoded.length(); k++) {
            line.append(decoded.charAt(k), origin + i, origin + end);
        }
        return end;
    }

    private static boolean isTag(char c) {
        return Character.isLetter(c) || c == '/' || c == '!' || c == '?';
    }

    /** Where a tag, a comment, or an element nobody sees is at its end. */
    private static int tagEnd(String html, int at) {
        String close = html.startsWith("<!--", at) ? "-->" : ">";
        Matcher hidden = HIDDEN.matcher(html).region(at, html.length());
        if (hidden.lookingAt()) {
            String tag = "</" + hidden.group(1).toLowerCase(Locale.ROOT);
            int element = html.toLowerCase(Locale.ROOT).indexOf(tag, at);
            return element < 0 ? html.length() : tagEnd(html, element);
        }
        int end = html.indexOf(close, at);
        return end < 0 ? html.length() : end + close.length();
    }
}
