package org.disclosurelint.format;

import java.util.List;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.source.SourceFile;

/** Drafts for tests, and what tests ask of them. */
final class Drafts {
    private static final DraftFormats FORMATS = DraftFormats.load(Drafts.class.getClassLoader());

    private Drafts() {}

    static Draft plain(String text) {
        return read("draft.txt", text);
    }

    static Draft markdown(String text) {
        return read("draft.md", text);
    }

    /** A plain text as a page: paragraphs where blank lines stand, line breaks in contacts, items where stars stand. */
    static String asHtml(String text) {
        StringBuilder html = new StringBuilder();
        for (String block : text.strip().split("\n\n")) {
            if (block.startsWith("* ")) {
                html.append("<ul>\n")
                        .append(block.replaceAll("(?m)^\\* (.*)$", "<li>$1</li>"))
                        .append("\n</ul>\n");
            } else if (block.startsWith("Contact")) {
                html.append("<p>\n").append(block.replace("\n", "<br>\n")).append("\n</p>\n");
            } else {
                html.append("<p>\n")
                        .append(block.replace("forward-\nlooking", "forward-<br>\nlooking"))
                        .append("\n</p>\n");
            }
        }
        return html.toString();
    }

    static Draft read(String path, String text) {
        return read(SourceFile.of(path, text));
    }

    static Draft read(SourceFile file) {
        return FORMATS.read(file, Reading.DEFAULT).get(0);
    }

    /** The blocks as {@code KIND: words}. */
    static List<String> blocks(Draft draft) {
        return draft.blocks().stream()
                .map(b -> b.kind() + ": " + b.range().of(draft.text()))
                .toList();
    }

    /** The words of the blocks of one kind. */
    static List<String> blocks(Draft draft, Block.Kind kind) {
        return draft.blocks().stream()
                .filter(b -> b.kind() == kind)
                .map(b -> b.range().of(draft.text()))
                .toList();
    }

    /** The words as the source has them where the draft says that they came from. */
    static String sourceOf(Draft draft, String words) {
        int at = draft.text().indexOf(words);
        if (at < 0) {
            throw new AssertionError("'" + words + "' is not in: " + draft.text());
        }
        return draft.source().words(draft.locate(new TextRange(at, at + words.length())));
    }
}
