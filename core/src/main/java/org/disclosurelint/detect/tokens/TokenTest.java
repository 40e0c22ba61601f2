package org.disclosurelint.detect.tokens;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.language.Token;

/**
 * What one token must be. All that is given must hold; lemma and tag of the same reading.
 *
 * @param words any of these; none means every word. In lower case unless the case matters
 * @param lemmas any of these dictionary forms, in lower case; none means every one
 * @param tag the whole tag of a reading fits it
 * @param not turns the answer around
 */
record TokenTest(Set<String> words, Set<String> lemmas, Optional<Pattern> tag, boolean not, boolean caseSensitive) {
    TokenTest {
        words = Set.copyOf(words);
        lemmas = Set.copyOf(lemmas);
    }

    boolean holds(Token token) {
        return not != (isWord(token) && (lemmas.isEmpty() && tag.isEmpty() || isReading(token)));
    }

    private boolean isWord(Token token) {
        return words.isEmpty()
                || words.contains(caseSensitive ? token.text() : token.text().toLowerCase(Locale.ROOT));
    }

    private boolean isReading(Token token) {
        return token.readings().stream()
                .anyMatch(r -> (lemmas.isEmpty() || lemmas.contains(r.lemma().toLowerCase(Locale.ROOT)))
                        && tag.map(t -> t.matches(r.tag())).orElse(true));
    }
}
