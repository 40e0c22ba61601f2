package org.disclosurelint.detect;

import java.util.List;

/**
 * A parameter of a named detector, as the schema of rule files tells it to whoever writes one. A test holds it against what
 * {@link DetectorProvider#configure} accepts.
 *
 * @param name the key in rule files
 * @param shape what its value looks like
 * @param words the words it may hold; empty unless the shape is one of a closed set
 * @param description one sentence for the author of a rule
 */
public record Parameter(String name, Shape shape, List<String> words, String description) {
    /** What a value looks like. */
    public enum Shape {
        /** {@code true} or {@code false}. */
        FLAG,
        /** A whole number, 1 or more. */
        COUNT,
        /** One word of a closed set. */
        WORD,
        /** A list of words of a closed set, or one of them. */
        WORDS,
        /** A list of texts, or one text. */
        TEXTS,
        /** What stands under the key of the same name in a rule file: {@code tokens}, {@code patterns}. */
        KEY
    }

    public Parameter {
        words = List.copyOf(words);
    }

    public static Parameter flag(String name, String description) {
        return new Parameter(name, Shape.FLAG, List.of(), description);
    }

    public static Parameter count(String name, String description) {
        return new Parameter(name, Shape.COUNT, List.of(), description);
    }

    public static Parameter word(String name, List<String> words, String description) {
        return new Parameter(name, Shape.WORD, words, description);
    }

    public static Parameter words(String name, List<String> words, String description) {
        return new Parameter(name, Shape.WORDS, words, description);
    }

    public static Parameter texts(String name, String description) {
        return new Parameter(name, Shape.TEXTS, List.of(), description);
    }

    /** A parameter that is written as the key of rule files that has its name. */
    public static Parameter key(String name, String description) {
        return new Parameter(name, Shape.KEY, List.of(), description);
    }
}
