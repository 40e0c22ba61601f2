package org.disclosurelint.format.word;

import java.util.List;

/** What stands in a story of a Word document, one below the other. */
sealed interface Flow {
    /** A paragraph, or several that read as one because what parted them is deleted. */
    record Text(TextLine line) implements Flow {}

    /** A table; each cell holds a story of its own. */
    record Table(List<List<List<Flow>>> rows) implements Flow {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** The only thing in a cell that is no cell: the one before it reaches over this column too. */
    record Spanned() implements Flow {}
}
