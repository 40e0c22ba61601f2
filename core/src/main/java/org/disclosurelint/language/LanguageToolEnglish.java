package org.disclosurelint.language;

import java.util.List;
import org.disclosurelint.draft.TextRange;

/** English by LanguageTool. */
final class LanguageToolEnglish implements Language {
    @Override
    public List<TextRange> sentences(String text, TextRange within) {
        return List.of(within);
    }

    @Override
    public List<Token> tokens(String text, TextRange sentence) {
        return List.of();
    }
}
