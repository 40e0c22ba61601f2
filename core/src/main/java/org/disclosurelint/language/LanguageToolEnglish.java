package org.disclosurelint.language;

import java.util.List;
import java.util.Set;
import org.disclosurelint.draft.TextRange;
import org.jspecify.annotations.Nullable;

/** English by LanguageTool: sentences by its SRX engine, words and readings by its tokenizer and dictionary. */
final class LanguageToolEnglish implements Language {
    private final SentenceSplitter splitter = new SentenceSplitter();
    private volatile @Nullable WordTagger tagger;
    private volatile @Nullable WordForms forms;

    @Override
    public List<TextRange> sentences(String text, TextRange within) {
        return splitter.split(text, within);
    }

    @Override
    public List<Token> tokens(String text, TextRange sentence) {
        return tagger().tag(text, sentence);
    }

    @Override
    public Set<String> forms(String lemma) {
        WordForms started = forms;
        if (started == null) {
            started = new WordForms();
            forms = started; // as with the tagger
        }
        return started.of(lemma);
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
