package org.disclosurelint.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;
import morfologik.stemming.ISequenceEncoder;
import org.apache.commons.lang3.ArrayUtils;

/**
 * All forms of a word by its dictionary form, from the dictionary from which LanguageTool makes words. It is read without
 * LanguageTool's own class for it, which needs much that this library leaves out. Thread-safe.
 */
final class WordForms {
    private static final String FOLDER = "/org/languagetool/resource/en/";

    private final Dictionary dictionary;
    private final ISequenceEncoder encoder;

    WordForms() {
        try {
            this.dictionary = Dictionary.read(Objects.requireNonNull(
                    WordForms.class.getResource(FOLDER + "english_synth.dict"), "english_synth.dict"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.encoder = dictionary.metadata.getSequenceEncoderType().get();
    }

    /** @return in lower case; empty if the dictionary does not list the word under this form */
    Set<String> of(String lemma) {
        Charset charset = dictionary.metadata.getDecoder().charset();
        byte[] beginning = (lemma + "|").getBytes(charset);
        MatchResult match = new FSATraversal(dictionary.fsa).match(beginning);
        Set<String> forms = new TreeSet<>();
        if (match.kind == MatchResult.SEQUENCE_IS_A_PREFIX) {
            for (ByteBuffer rest : dictionary.fsa.getSequences(match.node)) {
                forms.add(form(beginning, rest, charset));
            }
        }
        if (forms.contains("being")) {
            forms.add("am"); // the one form that the dictionary lacks
        }
        return forms;
    }

    /**
     * The form that an entry gives. They are read from the automaton as it is walked: to ask for each of a hundred tags takes longer.
     *
     * @param rest behind the beginning of the entry, {@code TAG<separator><how the form differs from all before>}
     */
    private String form(byte[] beginning, ByteBuffer rest, Charset charset) {
        byte[] all = new byte[rest.remaining()];
        rest.duplicate().get(all);
        int tag = ArrayUtils.indexOf(all, dictionary.metadata.getSeparator());
        ByteBuffer entry = ByteBuffer.wrap(ArrayUtils.addAll(beginning, Arrays.copyOf(all, tag)));
        ByteBuffer difference = ByteBuffer.wrap(Arrays.copyOfRange(all, tag + 1, all.length));
        ByteBuffer form = encoder.decode(ByteBuffer.allocate(entry.limit() + difference.limit()), entry, difference);
        return charset.decode(form).toString().toLowerCase(Locale.ROOT);
    }
}
