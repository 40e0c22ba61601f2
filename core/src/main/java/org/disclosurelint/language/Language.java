package org.disclosurelint.language;

import java.util.List;
import java.util.Set;
import org.disclosurelint.draft.TextRange;

/** What the engine asks of a grammar tool. Implementations are thread-safe and start each capability when first asked. */
public interface Language {
    /**
     * Splits a stretch into sentences.
     *
     * @return ranges counted like {@code within}, without surrounding white space, in order
     */
    List<TextRange> sentences(String text, TextRange within);

    /**
     * Splits a sentence into words and looks each up in the dictionary.
     *
     * @return tokens with ranges counted like {@code sentence}, in order
     */
    List<Token> tokens(String text, TextRange sentence);

    /**
     * All forms of a word by the form under which a dictionary lists it: {@code rise}, {@code rises}, {@code rose} … Loads a
     * dictionary of its own, not the one that {@link #tokens} needs.
     *
     * @return in lower case; empty if the dictionary does not list the word under this form
     */
    Set<String> forms(String lemma);

    /**
     * Whether the dictionary was loaded, which is by far the dearest start: only the first {@link #tokens} does it. A run in
     * which no sentence can matter must end without.
     */
    boolean isTaggerStarted();

    /** English, by LanguageTool; the dictionary is not loaded until first asked. */
    static Language english() {
        return new LanguageToolEnglish();
    }
}
