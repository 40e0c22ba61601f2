package org.disclosurelint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.disclosurelint.draft.TextRange;
import org.languagetool.AnalyzedToken;
import org.languagetool.tagging.en.EnglishTagger;
import org.languagetool.tokenizers.en.EnglishWordTokenizer;

/**
 * Splits sentences into words and looks these up in LanguageTool's English dictionary. Loading the dictionary is what
 * costs: make one only when the first word is asked for. Thread-safe: the tokenizer holds compiled patterns only, and the
 * tagger makes a new dictionary lookup for every word.
 */
final class WordTagger {
    /** So long a piece is looked at in one go; a longer sentence, which no author wrote, is cut at white space. */
    private static final int PIECE = 4_000;

    /** What the tokenizer leaves of a verb when it splits off {@code n't}, and the dictionary does not know. */
    private static final Map<String, Token.Reading> CLIPPED = Map.of(
            "ca", new Token.Reading("can", "MD"),
            "wo", new Token.Reading("will", "MD"),
            "sha", new Token.Reading("shall", "MD"));

    /** The words of a few thousand releases; a hostile draft cannot fill the memory with more. */
    private static final int MOST_KEPT = 20_000;

    private final Map<String, List<Token.Reading>> known = new ConcurrentHashMap<>();
    private final EnglishWordTokenizer tokenizer = new EnglishWordTokenizer();
    private final EnglishTagger tagger = EnglishTagger.INSTANCE;

    List<Token> tag(String text, TextRange sentence) {
        List<TextRange> words = new ArrayList<>();
        int from = sentence.start();
        while (from < sentence.end()) {
            int to = sentence.end() - from <= PIECE ? sentence.end() : cut(text, from);
            split(text, from, to, words);
            from = to;
        }
        return lookUp(text, WordPieces.join(text, words));
    }

    private static int cut(String text, int from) {
        int to = text.lastIndexOf(' ', from + PIECE);
        if (to <= from) {
            to = from + PIECE;
            return Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
        }
        return to;
    }

    /** The tokenizer gives strings that make up the text; those that are not white space are words. */
    private void split(String text, int from, int to, List<TextRange> into) {
        int at = from;
        for (String piece : tokenizer.tokenize(text.substring(from, to))) {
            if (piece.isEmpty()) {
                continue;
            }
            int start = text.startsWith(piece, at) ? at : text.indexOf(piece, at);
            if (start < 0 || start + piece.length() > to) {
                continue; // the tokenizer altered a character it does not like; its word is skipped, the others keep
                // their place
            }
            at = start + piece.length();
            if (!piece.isBlank()) {
                into.add(new TextRange(start, at));
            }
        }
    }

    private List<Token> lookUp(String text, List<TextRange> words) {
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).of(text);
            boolean beforeNot =
                    i + 1 < words.size() && words.get(i + 1).of(text).equalsIgnoreCase("n't");
            Optional<Token.Reading> clipped =
                    beforeNot ? Optional.ofNullable(CLIPPED.get(word.toLowerCase(Locale.ROOT))) : Optional.empty();
            tokens.add(new Token(words.get(i), word, clipped.map(List::of).orElseGet(() -> readings(word))));
        }
        return List.copyOf(tokens);
    }

    /** The readings of a word; those of the words met first are kept, since releases say the same things again and again. */
    private List<Token.Reading> readings(String word) {
        List<Token.Reading> kept = known.get(word);
        if (kept != null) {
            return kept;
        }
        List<Token.Reading> readings = lookUp(word);
        if (known.size() < MOST_KEPT) {
            known.put(word, readings);
        }
        return readings;
    }

    private List<Token.Reading> lookUp(String word) {
        List<Token.Reading> readings = new ArrayList<>();
        for (AnalyzedToken reading : tagger.tag(List.of(word)).get(0)) {
            String tag = reading.getPOSTag();
            String lemma = reading.getLemma();
            if (tag != null && lemma != null) {
                readings.add(new Token.Reading(lemma, tag));
            }
        }
        return List.copyOf(readings);
    }
}
