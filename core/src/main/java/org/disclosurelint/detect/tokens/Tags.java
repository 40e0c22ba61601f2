package org.disclosurelint.detect.tokens;

import java.util.List;
import java.util.stream.Stream;

/**
 * The parts of speech of the dictionary: Penn Treebank's, with LanguageTool's finer ones for nouns that are not counted and for
 * persons of pronouns.
 *
 * @see <a href="https://www.ling.upenn.edu/courses/Fall_2003/ling001/penn_treebank_pos.html">Penn Treebank tags</a>
 */
final class Tags {
    /** All of them. */
    static final List<String> ALL = Stream.concat(
                    Stream.of(
                            "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "MD", "NN", "NN:U", "NN:UN", "NNP",
                            "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "TO", "UH", "VB",
                            "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "#", "$", "''", ",", ".", ":",
                            "``"),
                    Stream.of("PRP$_A", "PRP$_P", "PRP_O", "PRP_R", "PRP_S")
                            .flatMap(kind -> Stream.of("1P", "1S", "2P", "2S", "3P", "3S", "3SF", "3SM", "3SN")
                                    .map(person -> kind + person)))
            .toList();

    private Tags() {}
}
