package org.disclosurelint.packs.formats;

import java.util.List;
import java.util.stream.Collectors;
import org.disclosurelint.draft.Draft;

/** A release in Markdown. */
final class MarkdownRelease extends ReleaseWriter {
    MarkdownRelease(Draft draft) {
        super(draft);
    }

    @Override
    String escape(String line) {
        return line.matches("#[# ]*") ? line : line.replaceAll("([\\\\`*_<>\\[\\]|#~&])", "\\\\$1");
    }

    @Override
    String heading(List<String> lines) {
        return lines.size() == 1 ? "# " + lines.get(0) + "\n\n" : paragraph(lines);
    }

    @Override
    String paragraph(List<String> lines) {
        return String.join("\\\n", lines) + "\n\n";
    }

    @Override
    String item(List<String> lines) {
        return "- " + String.join("\\\n  ", lines) + "\n";
    }

    @Override
    String closeList() {
        return "\n";
    }

    @Override
    String table(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        String head = "| ".repeat(columns) + "|\n" + "|---".repeat(columns) + "|\n";
        return rows.stream()
                .map(row -> "| "
                        + escape(row.get(0))
                        + " | ".repeat(1 + columns - row.size())
                        + row.stream().skip(1).map(this::escape).collect(Collectors.joining(" | "))
                        + " |\n")
                .collect(Collectors.joining("", head, "\n"));
    }
}
