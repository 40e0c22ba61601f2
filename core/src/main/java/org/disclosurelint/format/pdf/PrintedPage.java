package org.disclosurelint.format.pdf;

import java.util.List;

/**
 * The letters of a page in the order in which the file draws them.
 *
 * @param number 1-based
 */
record PrintedPage(int number, List<Letter> letters) {
    PrintedPage {
        letters = List.copyOf(letters);
    }
}
