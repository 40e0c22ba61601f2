package org.disclosurelint.packs.formats;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disclosurelint.anatomy.Anatomy;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;

/** Writes a release that was read in one format in another, as somebody who retypes it would. */
abstract class ReleaseWriter {
    private final Draft draft;
    private final Anatomy anatomy;

    ReleaseWriter(Draft draft) {
        this.draft = draft;
        this.anatomy = Anatomy.of(draft);
    }

    final String write() {
        StringBuilder out = new StringBuilder(before());
        boolean listed = false;
        for (Block block : draft.blocks()) {
            boolean item = block.kind() == Block.Kind.LIST_ITEM;
            if (item != listed) {
                out.append(item ? openList() : closeList());
                listed = item;
            }
            out.append(block(block));
        }
        return out.append(listed ? closeList() : "").append(after()).toString();
    }

    private String block(Block block) {
        if (block.kind() == Block.Kind.TABLE) {
            return table(lines(block, line -> line).stream()
                    .map(row -> List.of(row.split(" {2,}")))
                    .toList());
        }
        if (block.kind() == Block.Kind.LIST_ITEM) {
            return item(lines(block, this::escape));
        }
        boolean headline = block.kind() == Block.Kind.HEADING || anatomy.partOf(block.range()) == Part.HEADLINE;
        return headline ? heading(lines(block, this::escape)) : paragraph(lines(block, this::escape));
    }

    private List<String> lines(Block block, Function<String, String> change) {
        String text = block.range().of(draft.text());
        return text.lines().map(change).collect(Collectors.toList());
    }

    String before() {
        return "";
    }

    String after() {
        return "";
    }

    String openList() {
        return "";
    }

    String closeList() {
        return "";
    }

    /** A line of the release so that the format takes no letter of it for markup. */
    abstract String escape(String line);

    abstract String heading(List<String> lines);

    abstract String paragraph(List<String> lines);

    abstract String item(List<String> lines);

    /** @param rows of cells, not escaped */
    abstract String table(List<List<String>> rows);
}
