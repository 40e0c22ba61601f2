package org.disclosurelint.packs.formats;

import java.util.List;
import java.util.stream.Collectors;
import org.disclosurelint.draft.Draft;

/** A release in AsciiDoc. */
final class AsciiDocRelease extends ReleaseWriter {
    AsciiDocRelease(Draft draft) {
        super(draft);
    }

    /** What AsciiDoc would set differently is kept as it is by a passthrough. */
    @Override
    String escape(String line) {
        boolean markup = line.matches("(?s).*(?: -- |[*_`+#^~{}<>\\\\]|\\.\\.\\.|\\([CRcr]|\\(TM|'|::).*")
                || line.matches("[-=.*/|\\[+].*");
        return markup ? "pass:c[" + line.replace("]", "\\]") + "]" : line;
    }

    @Override
    String heading(List<String> lines) {
        return lines.size() == 1 ? "[discrete]\n== " + lines.get(0) + "\n\n" : paragraph(lines);
    }

    @Override
    String paragraph(List<String> lines) {
        return String.join(" +\n", lines) + "\n\n";
    }

    @Override
    String item(List<String> lines) {
        return "* " + String.join(" +\n", lines) + "\n";
    }

    @Override
    String closeList() {
        return "\n";
    }

    @Override
    String table(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        return rows.stream()
                .map(row -> "|" + escape(row.get(0)) + " " + "|".repeat(columns - row.size())
                        + row.stream()
                                .skip(1)
                                .map(cell -> "|" + escape(cell) + " ")
                                .collect(Collectors.joining())
                        + "\n")
                .collect(Collectors.joining("", "[cols=\"" + columns + "*\"]\n|===\n", "|===\n\n"));
    }
}
