package org.disclosurelint.detect.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.disclosurelint.rule.Reference;

/**
 * The exchanges and quotation systems that releases name, by all their labels. A label is looked up without regard to case,
 * punctuation, white space and a leading "the": {@code TSX-V}, {@code TSX.V} and {@code tsxv} are one. Immutable and
 * thread-safe.
 *
 * <p>Counsel extends it by the list {@value #ADDITIONS}: {@code Kampala Bourse} adds a market, {@code KPB = Kampala Bourse}
 * adds a label, {@code -AIM} takes a label away.
 */
public final class ExchangeTable {
    /** The name of the list of additions. */
    public static final String ADDITIONS = "listing/exchanges";

    /** No label of the table has more words. */
    static final int MAX_WORDS = 9;

    private static final List<String> OFTEN_MISSPELT =
            List.of("NYSE", "NASDAQ", "OTCQB", "OTCQX", "OTCBB", "OTC Pink", "TSXV", "OTC Markets", "NYSE American");

    private final Map<String, Market> byId = new LinkedHashMap<>();
    private final Map<String, List<Market>> byLabel = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();

    ExchangeTable(List<Market> markets, List<String> additions) {
        for (Market market : markets) {
            add(market);
        }
        for (String addition : additions) {
            if (addition.startsWith("-")) {
                byLabel.remove(fold(addition));
            } else if (addition.contains("=")) {
                String[] sides = addition.split("=", 2);
                find(sides[1]).ifPresent(m -> label(sides[0].strip(), m));
            } else {
                add(new Market(
                        fold(addition).toLowerCase(Locale.ROOT),
                        addition.strip(),
                        List.of(),
                        Market.Kind.EXCHANGE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        "added by the profile"));
            }
        }
    }

    /** The table of this run, read when first asked for. */
    public static ExchangeTable of(Reference reference) {
        return reference.compiled(
                ExchangeTable.class, r -> new ExchangeTable(ExchangeFile.read(), r.additions(ADDITIONS)));
    }

    private void add(Market market) {
        byId.put(market.id(), market);
        label(market.name(), market);
        market.aliases().forEach(a -> label(a, market));
        market.ambiguous().forEach(a -> ambiguous.add(fold(a)));
    }

    private void label(String label, Market market) {
        byLabel.computeIfAbsent(fold(label), l -> new ArrayList<>()).add(market);
        firstWords.add(firstWord(label));
    }

    /** The market of a label; of several, the first in the table. */
    public Optional<Market> find(String label) {
        return all(label).stream().findFirst();
    }

    /** The market of a label on a day; of several, the first that holds on the day, else the first. */
    public Optional<Market> find(String label, LocalDate day) {
        return all(label).stream()
                .filter(m -> m.statusOn(day) == Market.Status.CURRENT)
                .findFirst()
                .or(() -> find(label));
    }

    /** The market with this id. */
    public Optional<Market> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All markets, in the order of the table. */
    public List<Market> markets() {
        return List.copyOf(byId.values());
    }

    /**
     * Whether two labels can mean the same market: one entry, two of one line of successors ({@code AMEX}, {@code NYSE
     * American}), or a whole and its tier ({@code Nasdaq}, {@code Nasdaq Global Market}). Two tiers of one whole differ.
     * Labels that the table does not know are the same if they are written the same.
     */
    public boolean sameMarket(String labelA, String labelB) {
        if (fold(labelA).equals(fold(labelB))) {
            return true;
        }
        return all(labelA).stream().anyMatch(a -> all(labelB).stream().anyMatch(b -> same(a, b)));
    }

    private boolean same(Market a, Market b) {
        return a.id().equals(b.id())
                || leadsTo(a, b)
                || leadsTo(b, a)
                || a.partOf().filter(b.id()::equals).isPresent()
                || b.partOf().filter(a.id()::equals).isPresent();
    }

    private boolean leadsTo(Market from, Market to) {
        Optional<Market> next = Optional.of(from);
        for (int steps = 0; steps < 8 && next.isPresent(); steps++) {
            if (next.get().id().equals(to.id())) {
                return true;
            }
            next = next.get().successor().flatMap(this::byId);
        }
        return false;
    }

    /** The market that another is on a day by nothing but new names: itself while it is in use. */
    Optional<Market> renamedOn(Market market, LocalDate day) {
        Optional<Market> next = Optional.of(market);
        for (int steps = 0; steps < 8 && next.isPresent(); steps++) {
            if (next.get().statusOn(day) == Market.Status.CURRENT) {
                return next;
            }
            next = next.filter(Market::wasRenamed).flatMap(Market::successor).flatMap(this::byId);
        }
        return Optional.empty();
    }

    /** The well-known label that was probably meant by one that the table does not know. */
    public Optional<String> nearest(String label) {
        String folded = fold(label);
        return OFTEN_MISSPELT.stream().filter(l -> isNear(fold(l), folded)).findFirst();
    }

    private static boolean isNear(String right, String wrong) {
        if (wrong.length() == right.length() && letters(wrong).equals(letters(right))) {
            return true; // letters changed places
        }
        return right.length() >= 5 && new LevenshteinDistance(1).apply(right, wrong) == 1;
    }

    private static List<Integer> letters(String word) {
        return word.chars().sorted().boxed().toList();
    }

    /** Every label of the table as its file writes it, in the order of the table. */
    public List<String> labels() {
        return byId.values().stream()
                .flatMap(m -> Stream.concat(Stream.of(m.name()), m.aliases().stream()))
                .toList();
    }

    /** Whether a label is also a common word or name, so that a tag needs more than it to be believed. */
    boolean isAmbiguous(String label) {
        return ambiguous.contains(fold(label));
    }

    boolean knows(String label) {
        return byLabel.containsKey(fold(label));
    }

    /** Whether some label begins with the word; spares looking up what cannot be one. */
    boolean mayBegin(String word) {
        return firstWords.contains(firstWord(word));
    }

    private List<Market> all(String label) {
        return byLabel.getOrDefault(fold(label), List.of());
    }

    private static String firstWord(String label) {
        String words = label.strip();
        int end = 0;
        while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
            end++;
        }
        return words.substring(0, end).toUpperCase(Locale.ROOT);
    }

    /** Letters and digits in upper case, without a leading "the". */
    static String fold(String label) {
        String words = label.strip();
        if (words.regionMatches(true, 0, "the ", 0, 4)) {
            words = words.substring(4);
        }
        StringBuilder folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(Character.toUpperCase(c));
            }
        }
        return folded.toString();
    }
}
