package org.disclosurelint.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * All forms of a word by its dictionary form, from the dictionary from which LanguageTool makes words. It is read without
 * LanguageTool's own class for it, which needs much that this library leaves out. Thread-safe.
 */
final class WordForms {
    private static final String FOLDER = "/org/languagetool/resource/en/";

    private final Dictionary dictionary;

    WordForms() {
        try {
            this.dictionary = Dictionary.read(Objects.requireNonNull(
                    WordForms.class.getResource(FOLDER + "english_synth.dict"), "english_synth.dict"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return in lower case; empty if the dictionary does not list the word under this form */
    Set<String> of(String lemma) {
        DictionaryLookup lookup = new DictionaryLookup(dictionary);
        Set<String> forms = new TreeSet<>();
        for (String entry : entries(lemma + "|")) {
            for (WordData form : lookup.lookup(entry)) {
                forms.add(form.getStem().toString().toLowerCase(Locale.ROOT));
            }
        }
        if (forms.contains("being")) {
            forms.add("am"); // the one form that the dictionary lacks
        }
        return forms;
    }

    /** The entries that begin so. They are found in the automaton itself: to ask for each of a hundred tags takes longer. */
    private Set<String> entries(String beginning) {
        Charset charset = dictionary.metadata.getDecoder().charset();
        MatchResult match = new FSATraversal(dictionary.fsa).match(beginning.getBytes(charset));
        if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
            return Set.of();
        }
        Set<String> entries = new TreeSet<>();
        for (ByteBuffer rest : dictionary.fsa.getSequences(match.node)) {
            int length = 0;
            while (rest.get(rest.position() + length) != dictionary.metadata.getSeparator()) {
                length++;
            }
            entries.add(beginning + charset.decode(rest.slice().limit(length)));
        }
        return entries;
    }
}
