package org.disclosurelint.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
    private final List<String> tags;

    WordForms() {
        try {
            this.dictionary = Dictionary.read(resource("english_synth.dict"));
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(resource("english_tags.txt").openStream(), StandardCharsets.UTF_8))) {
                this.tags = lines.lines().filter(l -> !l.isBlank()).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(WordForms.class.getResource(FOLDER + name), name);
    }

    /** @return in lower case; empty if the dictionary does not list the word under this form */
    Set<String> of(String lemma) {
        DictionaryLookup lookup = new DictionaryLookup(dictionary);
        Set<String> forms = new TreeSet<>();
        for (String tag : tags) {
            for (WordData form : lookup.lookup(lemma + "|" + tag)) {
                forms.add(form.getStem().toString().toLowerCase(Locale.ROOT));
            }
        }
        if (forms.contains("being")) {
            forms.add("am"); // the one form that the dictionary lacks
        }
        return forms;
    }
}
