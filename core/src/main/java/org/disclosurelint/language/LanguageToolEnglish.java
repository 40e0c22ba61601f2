package org.disclosurelint.language;

import java.util.List;
import org.disclosurelint.draft.TextRange;
import org.jspecify.annotations.Nullable;

/** English by LanguageTool: sentences by its SRX engine, words and readings by its tokenizer and dictionary. */
final class LanguageToolEnglish implements Language {
    private final SentenceSplitter splitter = new SentenceSplitter();
    private volatile @Nullable WordTagger tagger;

    @Override
    public List<TextRange> sentences(String text, TextRange within) {
        return splitter.split(text, within);
    }

    @Override
    public List<Token> tokens(String text, TextRange sentence) {
        return tagger().tag(text, sentence);
    }

    @Override
    public boolean isTaggerStarted() {
        return tagger != null;
    }

    private WordTagger tagger() {
        WordTagger started = tagger;
        if (started == null) {
            started = new WordTagger();
            tagger = started; // two threads may both make one: they are equal and share the dictionary
        }
        return started;
    }
}
