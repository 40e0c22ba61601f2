package org.disclosurelint.packs.formats;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;
import org.disclosurelint.draft.Draft;

/** A release in plain text, wrapped as wires want it. */
final class PlainRelease extends ReleaseWriter {
    PlainRelease(Draft draft) {
        super(draft);
    }

    @Override
    String escape(String line) {
        return line;
    }

    @Override
    String heading(List<String> lines) {
        return paragraph(lines);
    }

    @Override
    String paragraph(List<String> lines) {
        return lines.stream().map(l -> WordUtils.wrap(l, 72, "\n", false)).collect(Collectors.joining("\n")) + "\n\n";
    }

    @Override
    String item(List<String> lines) {
        return "- " + WordUtils.wrap(String.join(" ", lines), 70, "\n  ", false) + "\n";
    }

    @Override
    String closeList() {
        return "\n";
    }

    @Override
    String table(List<List<String>> rows) {
        return rows.stream()
                .map(row -> String.format(Locale.ROOT, "%-36s", row.get(0))
                        + row.stream()
                                .skip(1)
                                .map(c -> String.format(Locale.ROOT, "%14s", c))
                                .collect(Collectors.joining())
                        + "\n")
                .collect(Collectors.joining("", "", "\n"));
    }
}
