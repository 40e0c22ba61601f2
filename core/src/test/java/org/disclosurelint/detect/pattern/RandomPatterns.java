package org.disclosurelint.detect.pattern;

import java.util.List;
import java.util.Random;

/** Patterns and texts of few letters, made at random, so that they often match. */
final class RandomPatterns {
    private static final List<String> EDGES = List.of("\\b", "\\b", "\\B", "^", "$", "\\A", "\\z", "(?m)^", "(?m)$");

    private RandomPatterns() {}

    static String alternatives(Random chance, int depth) {
        StringBuilder pattern = new StringBuilder(sequence(chance, depth));
        while (chance.nextInt(3) == 0) {
            pattern.append('|').append(sequence(chance, depth));
        }
        return pattern.toString();
    }

    private static String sequence(Random chance, int depth) {
        StringBuilder sequence = new StringBuilder();
        for (int i = chance.nextInt(4); i >= 0; i--) {
            String piece = piece(chance, depth);
            sequence.append(
                    chance.nextInt(8) == 0
                            ? EDGES.get(chance.nextInt(EDGES.size()))
                            // Groups that go on without end within one another take Java's matcher for ever.
                            : piece
                                    + (piece.startsWith("(?:")
                                            ? List.of("", "?", "{2}").get(chance.nextInt(3))
                                            : times(chance)));
        }
        return sequence.toString();
    }

    private static String piece(Random chance, int depth) {
        return switch (chance.nextInt(depth > 0 ? 21 : 17)) {
            case 0 -> "[a-c]";
            case 1 -> "[aB]";
            case 2 -> "[^a ]";
            case 3 -> "[\\sb-]";
            case 4 -> "\\s";
            case 5 -> "(?s)";
            case 6 -> "\\Qab\\E";
            case 7 -> "[\\]a]";
            case 8 -> "\\d";
            case 9 -> "[0-9]";
            case 10 -> ".";
            case 17 -> "(?=" + alternatives(chance, depth - 1) + ")";
            case 18 -> "(?<!a)";
            case 19, 20 -> "(?:" + alternatives(chance, depth - 1) + ")";
            default -> letters(chance, 1 + chance.nextInt(3));
        };
    }

    private static String times(Random chance) {
        return switch (chance.nextInt(16)) {
            case 0 -> "?";
            case 1 -> "*";
            case 2 -> "+";
            case 3 -> "{1,3}";
            case 4 -> "{2}";
            case 5 -> "{0,5}?";
            case 6 -> "?+";
            case 7 -> "{2}{3}";
            default -> "";
        };
    }

    static String text(Random chance) {
        return letters(chance, 3 + chance.nextInt(12)) + (chance.nextBoolean() ? "\n" + letters(chance, 5) : "");
    }

    private static String letters(Random chance, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append("abcABC s\u017F-12".charAt(chance.nextInt(12)));
        }
        return letters.toString();
    }
}
