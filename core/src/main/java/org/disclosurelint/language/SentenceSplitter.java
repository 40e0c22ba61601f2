package org.disclosurelint.language;

import java.util.ArrayList;
import java.util.List;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxTextIterator;
import org.disclosurelint.draft.TextRange;

/**
 * Splits prose into sentences with the SRX engine that LanguageTool uses, by {@link SentenceRules}. Thread-safe: the rules
 * are never changed once built, and the engine keeps what it compiled in concurrent maps.
 */
final class SentenceSplitter {
    private final SrxDocument rules = SentenceRules.document();

    List<TextRange> split(String text, TextRange within) {
        List<TextRange> sentences = new ArrayList<>();
        SrxTextIterator pieces = new SrxTextIterator(rules, "en", within.of(text));
        int at = within.start();
        while (pieces.hasNext()) {
            int end = at + pieces.next().length();
            TextRange sentence = new TextRange(at, end).stripped(text);
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            at = end;
        }
        return List.copyOf(sentences);
    }
}
