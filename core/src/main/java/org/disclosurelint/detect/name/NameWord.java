package org.disclosurelint.detect.name;

import java.util.Optional;
import org.disclosurelint.draft.TextRange;

/**
 * A word that begins with a capital, where it stands.
 *
 * @param range its stretch of the prose, without a possessive
 * @param word as written
 * @param before the capitalized word before it, with nothing but a space or an initial between them
 * @param behind the capitalized word behind it, the same way
 * @param opens whether a sentence or line begins with it, so that its capital says nothing
 */
record NameWord(TextRange range, String word, Optional<String> before, Optional<String> behind, boolean opens) {
    boolean isAllCapitals() {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a capital stands within it: {@code MacArdle}. */
    boolean hasInnerCapital() {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
