package org.disclosurelint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.draft.TextRange;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
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
        List<String> strings = words.stream().map(w -> w.of(text)).toList();
        List<AnalyzedTokenReadings> tagged = tagger.tag(strings);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            boolean beforeNot = i + 1 < words.size() && strings.get(i + 1).equalsIgnoreCase("n't");
            tokens.add(new Token(words.get(i), strings.get(i), readings(strings.get(i), beforeNot, tagged.get(i))));
        }
        return List.copyOf(tokens);
    }

    private static List<Token.Reading> readings(String word, boolean beforeNot, AnalyzedTokenReadings tagged) {
        if (beforeNot) {
            Optional<Token.Reading> whole = Optional.ofNullable(CLIPPED.get(word.toLowerCase(Locale.ROOT)));
            if (whole.isPresent()) {
                return List.of(whole.get());
            }
        }
        List<Token.Reading> readings = new ArrayList<>();
        for (AnalyzedToken reading : tagged) {
            String tag = reading.getPOSTag();
            String lemma = reading.getLemma();
            if (tag != null && lemma != null) {
                readings.add(new Token.Reading(lemma, tag));
            }
        }
        return readings;
    }
}
