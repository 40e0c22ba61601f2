package org.disclosurelint.packs.formats;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.disclosurelint.draft.Draft;

/** A release as a page of a newsroom: the release within, navigation around it. */
class HtmlRelease extends ReleaseWriter {
    HtmlRelease(Draft draft) {
        super(draft);
    }

    @Override
    String before() {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                  <meta charset="utf-8">
                  <title>News</title>
                  <style>nav { color: gray }</style>
                </head>
                <body>
                <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/careers">Careers</a></li></ul></nav>
                <main>
                """;
    }

    @Override
    String after() {
        return """
                </main>
                <footer><p><a href="/privacy">Privacy</a> | <a href="/terms">Terms of use</a></p></footer>
                </body>
                </html>
                """;
    }

    @Override
    String openList() {
        return "<ul>\n";
    }

    @Override
    String closeList() {
        return "</ul>\n";
    }

    @Override
    String escape(String line) {
        return StringEscapeUtils.escapeHtml4(line);
    }

    @Override
    String heading(List<String> lines) {
        return "<h1>" + String.join("<br>\n", lines) + "</h1>\n";
    }

    @Override
    String paragraph(List<String> lines) {
        return "<p>" + String.join("<br>\n", lines) + "</p>\n";
    }

    @Override
    String item(List<String> lines) {
        return "<li>" + String.join("<br>\n", lines) + "</li>\n";
    }

    @Override
    String table(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        return rows.stream().map(row -> row(row, columns)).collect(Collectors.joining("", "<table>\n", "</table>\n"));
    }

    /** Cells stand at the right; what begins a row stands at its left. */
    private String row(List<String> row, int columns) {
        StringBuilder out = new StringBuilder("<tr>");
        for (int c = 0; c < columns; c++) {
            int cell = row.size() == columns || c == 0 ? c : c - (columns - row.size());
            out.append("<td>")
                    .append(cell >= 0 && (c == 0 || cell > 0) ? escape(row.get(cell)) : "")
                    .append("</td>");
        }
        return out.append("</tr>\n").toString();
    }
}
