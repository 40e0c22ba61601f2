package org.disclosurelint.language;

import java.util.ArrayList;
import java.util.List;
import org.disclosurelint.draft.TextRange;

/**
 * Puts together what LanguageTool's tokenizer takes apart at every stop and comma: {@code $1,200.50}, {@code 3.5%},
 * {@code U.S.}, {@code p.m.} are one word each.
 */
final class WordPieces {
    private WordPieces() {}

    static List<TextRange> join(String text, List<TextRange> pieces) {
        List<TextRange> words = new ArrayList<>(pieces.size());
        int i = 0;
        while (i < pieces.size()) {
            int last = Math.max(number(text, pieces, i), letters(text, pieces, i));
            words.add(new TextRange(pieces.get(i).start(), pieces.get(last).end()));
            i = last + 1;
        }
        return words;
    }

    /** The last piece of the number that begins at a piece, or that piece itself. */
    private static int number(String text, List<TextRange> pieces, int first) {
        int last = first;
        while (last + 2 < pieces.size()
                && Character.isDigit(text.charAt(pieces.get(last).end() - 1))
                && is(text, pieces, last + 1, ".,")
                && touches(pieces, last + 1)
                && touches(pieces, last + 2)
                && Character.isDigit(text.charAt(pieces.get(last + 2).start()))) {
            last += 2;
        }
        return last;
    }

    /** The last piece of the dotted letters that begin at a piece (their last stop counted in), or that piece itself. */
    private static int letters(String text, List<TextRange> pieces, int first) {
        int last = first - 1;
        int count = 0;
        while (last + 2 < pieces.size()
                && isLetter(text, pieces.get(last + 1))
                && is(text, pieces, last + 2, ".")
                && touches(pieces, last + 2)
                && (count == 0 || touches(pieces, last + 1))) {
            last += 2;
            count++;
        }
        return count >= 2 ? last : first;
    }

    private static boolean isLetter(String text, TextRange piece) {
        return piece.length() == 1 && Character.isLetter(text.charAt(piece.start()));
    }

    private static boolean is(String text, List<TextRange> pieces, int index, String oneOf) {
        TextRange piece = pieces.get(index);
        return piece.length() == 1 && oneOf.indexOf(text.charAt(piece.start())) >= 0;
    }

    private static boolean touches(List<TextRange> pieces, int index) {
        return pieces.get(index - 1).end() == pieces.get(index).start();
    }
}
