package org.disclosurelint.format.word;

import java.util.Optional;
import org.disclosurelint.draft.Mark;
import org.disclosurelint.format.RevisionView;
import org.disclosurelint.source.SourceFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** Writes characters into the open line as far as they are read in a view, and traces of those that are changed or not read. */
final class Scribe {
    private final RevisionView view;
    private Fields fields;
    private TextLine line = new TextLine("");

    Scribe(SourceFile file, RevisionView view) {
        this.view = view;
        fields = new Fields(file);
    }

    TextLine line() {
        return line;
    }

    Fields fields() {
        return fields;
    }

    RevisionView view() {
        return view;
    }

    void open(TextLine next) {
        line = next;
    }

    /** Begins a story of its own, as a text box is. */
    void open(TextLine next, Fields of) {
        line = next;
        fields = of;
    }

    void write(char c, @Nullable Node node, int offset, Setting setting, RunLook look) {
        if (fields.inCode()) {
            return;
        }
        if (fields.inPageNumber()) {
            line.hasPageNumber(true);
        } else if (!setting.isRead(view)) {
            Optional<String> note = Optional.empty();
            setting.deleted()
                    .ifPresentOrElse(
                            by -> line.traceUnread(Mark.Kind.DELETION, String.valueOf(c), note, named(by)),
                            () -> setting.inserted()
                                    .ifPresent(by ->
                                            line.traceUnread(Mark.Kind.INSERTION, String.valueOf(c), note, named(by))));
        } else if (look.isHidden()) {
            line.traceUnread(Mark.Kind.HIDDEN_TEXT, String.valueOf(c), Optional.empty(), Optional.empty());
        } else {
            line.append(c, node, offset);
            trace(setting, look);
        }
    }

    private void trace(Setting setting, RunLook look) {
        setting.inserted().ifPresent(by -> line.trace(Mark.Kind.INSERTION, Optional.empty(), named(by)));
        setting.deleted().ifPresent(by -> line.trace(Mark.Kind.DELETION, Optional.empty(), named(by)));
        (view == RevisionView.ORIGINAL ? setting.movedAway() : setting.movedHere())
                .ifPresent(by -> line.trace(Mark.Kind.MOVE, Optional.empty(), named(by)));
        look.reformattedBy().ifPresent(by -> line.trace(Mark.Kind.FORMATTING, Optional.empty(), named(by)));
        if (look.isHighlighted()) {
            line.trace(Mark.Kind.HIGHLIGHT, Optional.empty(), Optional.empty());
        }
        if (setting.isPlaceholder()) {
            line.trace(Mark.Kind.FIELD, Optional.of("content control"), Optional.empty());
        }
    }

    /** Traces the end of a paragraph, which can be put in or taken out as words can. */
    void endParagraph(Setting mark) {
        mark.inserted()
                .filter(by -> !line.endsWith(Mark.Kind.INSERTION))
                .ifPresent(by -> line.traceUnread(Mark.Kind.INSERTION, "¶", Optional.empty(), named(by)));
        mark.deleted()
                .ifPresent(by -> line.traceUnread(
                        Mark.Kind.DELETION,
                        line.endsWith(Mark.Kind.DELETION) ? " " : "¶",
                        Optional.empty(),
                        named(by)));
    }

    static Optional<String> named(String author) {
        return author.isBlank() ? Optional.empty() : Optional.of(author.strip());
    }
}
