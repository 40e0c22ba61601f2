package org.disclosurelint.format.word;

import org.disclosurelint.source.SourceFile;

/**
 * What is read of one {@code .doc}, all its stories together. The file names the stretches of its text itself, so a small one can
 * have the same bytes read over and over. One document, one budget; not thread-safe.
 */
final class DocBudget {
    /** The most paragraphs, those in tables and notes too. A contract of 200 pages has some 5,000. */
    static final int MOST_PARAGRAPHS = 100_000;
    /** The most characters. A contract of 200 pages has half a million. */
    static final int MOST_CHARACTERS = 5_000_000;

    private final SourceFile file;
    private int paragraphs;
    private long characters;

    DocBudget(SourceFile file) {
        this.file = file;
    }

    /** @throws org.disclosurelint.source.ProblemsException if it is one too many */
    void paragraph() {
        if (++paragraphs > MOST_PARAGRAPHS) {
            throw WordProblem.tooMuch(file, "more than " + MOST_PARAGRAPHS + " paragraphs");
        }
    }

    /** @throws org.disclosurelint.source.ProblemsException if they are too many */
    void characters(int more) {
        characters += more;
        if (characters > MOST_CHARACTERS) {
            throw WordProblem.tooMuch(file, "more than " + MOST_CHARACTERS + " characters");
        }
    }
}
