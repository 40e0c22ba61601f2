package org.disclosurelint.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.yaml.NearestWord;

/** Takes a phrase apart into words, {@code *} and slots. Not thread-safe; made for one phrase. */
final class PhraseParser {
    private static final int WORDS_OF_A_STAR = 5;
    private static final int MOST = 24;

    private final String text;
    private final List<String> problems;
    private final List<Phrase.Item> items = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    /** @param problems what is wrong is added here */
    PhraseParser(String text, List<String> problems) {
        this.text = text.strip();
        this.problems = problems;
    }

    /** The phrase, or empty if anything is wrong with it. */
    Optional<Phrase> phrase() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length() && "*{\\".indexOf(text.charAt(at + 1)) >= 0) {
                literal.append(text.charAt(at + 1));
                at += 2;
            } else if (c == '*') {
                star(at);
                at++;
            } else if (c == '{') {
                at = slot(at);
            } else {
                literal.append(c);
                at++;
            }
        }
        endLiteral();
        if (items.stream().filter(i -> !(i instanceof Phrase.Item.Literal)).count() > MOST) {
            problems.add("more than " + MOST + " stars and slots in one phrase");
        }
        if (problems.isEmpty() && items.stream().noneMatch(PhraseParser::saysSomething)) {
            problems.add(
                    "'" + text + "' has no words of its own: a phrase of nothing but slots would match everywhere");
        }
        return problems.isEmpty() ? Optional.of(new Phrase(text, trimmed())) : Optional.empty();
    }

    private void star(int at) {
        boolean touches = (at > 0 && isWordOrSlot(text.charAt(at - 1)))
                || (at + 1 < text.length() && isWordOrSlot(text.charAt(at + 1)));
        if (touches) {
            problems.add("'*' stands for whole words: put spaces around it, or write '\\*' for the sign itself");
        } else if (at == 0 || at == text.length() - 1) {
            problems.add(
                    "'*' at the end of a phrase stands for nothing: leave it out, or write '\\*' for the sign itself");
        }
        endLiteral();
        items.add(new Phrase.Item.Gap(WORDS_OF_A_STAR));
    }

    private static boolean isWordOrSlot(char c) {
        return Character.isLetterOrDigit(c) || c == '{' || c == '}';
    }

    private int slot(int open) {
        int close = text.indexOf('}', open);
        if (close < 0) {
            problems.add(
                    "the slot '" + text.substring(open) + "' does not end: expected '}', or '\\{' for the sign itself");
            return text.length();
        }
        String name = text.substring(open + 1, close);
        Optional<SlotKind> kind = SlotKind.of(name);
        if (kind.isEmpty()) {
            problems.add("unknown slot '{" + name + "}', expected one of " + String.join(", ", SlotKind.ids())
                    + NearestWord.hint(name, SlotKind.ids()).map(h -> "; " + h).orElse(""));
        }
        endLiteral();
        kind.ifPresent(k -> items.add(new Phrase.Item.Slot(k)));
        return close + 1;
    }

    private void endLiteral() {
        String folded = FoldedText.words(literal);
        literal.setLength(0);
        if (!folded.isEmpty()) {
            items.add(new Phrase.Item.Literal(folded));
        }
    }

    private static boolean saysSomething(Phrase.Item item) {
        return item instanceof Phrase.Item.Literal words && !words.text().isBlank();
    }

    /** A gap takes the spaces around it, and other gaps next to it, with it. */
    private List<Phrase.Item> trimmed() {
        List<Phrase.Item> kept = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Phrase.Item item = items.get(i);
            if (item instanceof Phrase.Item.Literal words) {
                String left = i > 0 && items.get(i - 1) instanceof Phrase.Item.Gap
                        ? words.text().stripLeading()
                        : words.text();
                String both = i + 1 < items.size() && items.get(i + 1) instanceof Phrase.Item.Gap
                        ? left.stripTrailing()
                        : left;
                if (!both.isEmpty()) {
                    kept.add(new Phrase.Item.Literal(both));
                }
            } else if (item instanceof Phrase.Item.Gap gap
                    && !kept.isEmpty()
                    && kept.get(kept.size() - 1) instanceof Phrase.Item.Gap before) {
                kept.set(kept.size() - 1, new Phrase.Item.Gap(before.atMost() + gap.atMost()));
            } else {
                kept.add(item);
            }
        }
        return kept;
    }
}
