package org.disclosurelint.format.word;

import java.util.Optional;
import org.disclosurelint.format.RevisionView;
import org.w3c.dom.Element;

/**
 * In what a run stands: tracked changes, each by its author (empty text if the file names none), and content controls.
 *
 * @param isPlaceholder whether it is what a content control shows until somebody fills it in
 */
record Setting(
        Optional<String> inserted,
        Optional<String> deleted,
        Optional<String> movedHere,
        Optional<String> movedAway,
        boolean isPlaceholder) {
    static final Setting PLAIN =
            new Setting(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** The setting within {@code w:ins}, {@code w:del}, {@code w:moveTo} or {@code w:moveFrom}; within anything else, the same. */
    Setting within(Element change) {
        Optional<String> author = Optional.of(Wml.attribute(change, "author"));
        return switch (Wml.name(change)) {
            case "ins", "cellIns" -> new Setting(author, deleted, movedHere, movedAway, isPlaceholder);
            case "del", "cellDel" -> new Setting(inserted, author, movedHere, movedAway, isPlaceholder);
            case "moveTo" -> new Setting(inserted, deleted, author, movedAway, isPlaceholder);
            case "moveFrom" -> new Setting(inserted, deleted, movedHere, author, isPlaceholder);
            default -> this;
        };
    }

    /** The setting of what has these properties: of the mark of a paragraph, of a row, of a cell. */
    Setting by(Optional<Element> properties) {
        Setting setting = this;
        for (Element e : properties.map(Wml::children).orElse(java.util.List.of())) {
            setting = setting.within(e);
        }
        return setting;
    }

    Setting asPlaceholder() {
        return new Setting(inserted, deleted, movedHere, movedAway, true);
    }

    /** Whether it is read in a view. */
    boolean isRead(RevisionView view) {
        return switch (view) {
            case FINAL -> deleted.isEmpty() && movedAway.isEmpty();
            case ORIGINAL -> inserted.isEmpty() && movedHere.isEmpty();
            case ALL -> true;
        };
    }
}
