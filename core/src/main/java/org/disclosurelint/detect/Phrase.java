package org.disclosurelint.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.disclosurelint.yaml.YamlValue;

/**
 * A phrase as counsel writes it in a rule file, compiled. Besides words it may hold {@code *} for up to five words of the same
 * sentence and {@link SlotKind slots} such as {@code {money}}; a literal {@code *} or <code>{</code> has a backslash before it.
 * Two phrases are equal if they differ only in what folding takes away. Immutable and thread-safe.
 */
public final class Phrase {
    /** One piece of a phrase. */
    sealed interface Item {
        /** Words as they must stand, folded; with a space at an end that touches a slot after a space. */
        record Literal(String text) implements Item {}

        record Slot(SlotKind kind) implements Item {}

        /** Any words of the same sentence. */
        record Gap(int atMost) implements Item {}
    }

    private final String text;
    private final List<Item> items;
    private final int anchor;
    private final String keyword;
    private final boolean isLoose;

    Phrase(String text, List<Item> items) {
        this.text = text;
        this.items = List.copyOf(items);
        this.anchor = IntStream.range(0, items.size())
                .filter(i -> !keyword(items, i).isEmpty())
                .boxed()
                .max(Comparator.comparing((Integer i) -> !isLoose(items, i))
                        .thenComparing(i -> keyword(items, i).length()))
                .orElse(-1);
        this.keyword = keyword(items, anchor);
        this.isLoose = anchor >= 0 && isLoose(items, anchor);
    }

    /** The phrase of a rule file; empty with a problem if it is none. */
    public static Optional<Phrase> read(YamlValue value) {
        String words = value.words();
        List<String> problems = new ArrayList<>();
        Optional<Phrase> phrase = words.isBlank() ? Optional.empty() : new PhraseParser(words, problems).phrase();
        problems.forEach(value::problem);
        return phrase;
    }

    /**
     * The phrase of a lexicon that ships with the engine.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Phrase of(String words) {
        List<String> problems = new ArrayList<>();
        return new PhraseParser(words, problems)
                .phrase()
                .orElseThrow(() -> new IllegalArgumentException(words + ": " + problems));
    }

    /** Words in which {@code *} and braces stand for themselves. */
    public static Phrase literal(String words) {
        return new Phrase(words, List.of(new Item.Literal(FoldedText.words(words.strip()))));
    }

    /** The phrase as it was written. */
    public String text() {
        return text;
    }

    /** Whether it is words only, without {@code *} and slots. */
    public boolean isLiteral() {
        return items.size() == 1;
    }

    /** Whether all its words stand somewhere in a folded text. */
    boolean mayStandIn(String folded) {
        for (Item item : items) {
            if (item instanceof Item.Literal literal && !folded.contains(literal.text())) {
                return false;
            }
        }
        return true;
    }

    /** The names of its slots in their order; the second one of a kind is called {@code number-2}. */
    public List<String> slotNames() {
        Map<SlotKind, Integer> counts = new EnumMap<>(SlotKind.class);
        return items.stream()
                .filter(i -> i instanceof Item.Slot)
                .map(i -> ((Item.Slot) i).kind())
                .map(kind -> kind.id(counts.merge(kind, 1, Integer::sum)))
                .toList();
    }

    List<Item> items() {
        return items;
    }

    /** The item around which the others are looked for: the longest of the literal ones. */
    int anchor() {
        return anchor;
    }

    /** What the automaton looks for. */
    String keyword() {
        return keyword;
    }

    /** Whether the keyword may stand within a word, because a slot touches it: {@code Q{number}}. */
    boolean isLoose() {
        return isLoose;
    }

    private static String keyword(List<Item> items, int index) {
        return index >= 0 && items.get(index) instanceof Item.Literal literal
                ? literal.text().strip()
                : "";
    }

    private static boolean isLoose(List<Item> items, int index) {
        if (!(items.get(index) instanceof Item.Literal literal)) {
            return false;
        }
        String words = literal.text();
        return (index > 0 && items.get(index - 1) instanceof Item.Slot && Character.isLetterOrDigit(words.charAt(0)))
                || (index + 1 < items.size()
                        && items.get(index + 1) instanceof Item.Slot
                        && Character.isLetterOrDigit(words.charAt(words.length() - 1)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Phrase phrase && items.equals(phrase.items);
    }

    @Override
    public int hashCode() {
        return Objects.hash(items);
    }

    @Override
    public String toString() {
        return text;
    }
}
