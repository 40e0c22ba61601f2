package org.disclosurelint.detect.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * Words of names that a draft spells in two ways: with another letter or two beside the same neighbor ({@code Ines Portre},
 * {@code Ines Porter}), or with other capitals ({@code MacArdle}, {@code Macardle}).
 */
final class NameVariants {
    static final Analysis<List<NameVariant>> ANALYSIS = NameVariants::of;

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

    /** Two spellings of one word, by what a suffix makes of it. */
    private static final Set<String> ENDINGS =
            Set.of("s", "es", "n", "an", "ed", "d", "al", "ly", "r", "er", "y", "ic", "e", "or", "on", "ing", "en");

    /** A trademark sign that conversion made letters of. */
    private static final Pattern MARKED = Pattern.compile("\\p{Ll}(?:TM|SM)$");

    /** Letters that two words of one root have in common. */
    private static final int STEM = 5;

    /** A word so long that one letter hardly makes another name of it. */
    private static final int LONG = 7;

    private final Subject subject;
    private final String text;
    private final Map<String, List<NameWord>> byWord = new LinkedHashMap<>();

    private NameVariants(Subject subject) {
        this.subject = subject;
        this.text = subject.draft().text();
        for (NameWord word : subject.recall(NameWords.ANALYSIS)) {
            if (!word.isAllCapitals() && !MARKED.matcher(word.word()).find()) {
                byWord.computeIfAbsent(word.word(), w -> new ArrayList<>()).add(word);
            }
        }
    }

    private static List<NameVariant> of(Subject subject) {
        NameVariants variants = new NameVariants(subject);
        Map<Integer, NameVariant> found = new TreeMap<>();
        variants.byCapitals().forEach(v -> found.put(v.range().start(), v));
        FormVariants.of(subject).forEach(v -> found.putIfAbsent(v.range().start(), v));
        variants.closedUp().forEach(v -> found.putIfAbsent(v.range().start(), v));
        variants.byLetters().forEach(v -> found.putIfAbsent(v.range().start(), v));
        variants.tails().forEach(v -> found.putIfAbsent(v.range().start(), v));
        variants.alone().forEach(v -> found.putIfAbsent(v.range().start(), v));
        return List.copyOf(found.values());
    }

    /** {@code MacArdle} and {@code Macardle}: the same letters, and one of them has a capital within. */
    private List<NameVariant> byCapitals() {
        Map<String, List<String>> same = byWord.keySet().stream()
                .collect(Collectors.groupingBy(
                        w -> w.toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()));
        List<NameVariant> found = new ArrayList<>();
        for (List<String> spellings : same.values()) {
            if (spellings.size() == 2 && spellings.stream().noneMatch(w -> count(w) == 1 && place(w).opens())) {
                rarer(spellings.get(0), spellings.get(1)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<NameVariant> rarer(String one, String other) {
        List<NameWord> first = byWord.getOrDefault(one, List.of());
        List<NameWord> second = byWord.getOrDefault(other, List.of());
        boolean swap = second.size() <= first.size();
        NameWord rare = (swap ? second : first).get(0);
        return Optional.of(new NameVariant(rare.range(), swap ? one : other));
    }

    /** Two words beside the same neighbor that differ in a letter or two. */
    private List<NameVariant> byLetters() {
        List<NameVariant> found = new ArrayList<>();
        Map<String, List<String>> byNeighbor = new LinkedHashMap<>();
        byWord.forEach((word, places) -> {
            for (NameWord place : places) {
                place.before().ifPresent(n -> add(byNeighbor, n + " >", word));
                place.behind().ifPresent(n -> add(byNeighbor, "< " + n, word));
            }
        });
        byNeighbor.forEach((neighbor, words) -> {
            for (int i = 0; i < words.size(); i++) {
                for (int j = i + 1; j < words.size(); j++) {
                    if (areVariants(words.get(i), words.get(j))) {
                        beside(neighbor, words.get(i), words.get(j)).ifPresent(found::add);
                    }
                }
            }
        });
        return found;
    }

    /** A long word that stands once, and another with one letter more or less that stands more often. */
    private List<NameVariant> alone() {
        List<NameVariant> found = new ArrayList<>();
        List<String> once = byWord.keySet().stream()
                .filter(w -> w.length() >= LONG && count(w) == 1 && !place(w).opens() && !isInAddress(w))
                .toList();
        List<String> often = byWord.keySet().stream()
                .filter(w -> w.length() >= LONG && (count(w) > 1 || isInAddress(w)))
                .toList();
        for (String rare : once) {
            for (String other : often) {
                boolean near = Math.abs(rare.length() - other.length()) <= 1 && rare.charAt(0) == other.charAt(0);
                if (near && areVariants(rare, other) && DISTANCE.apply(rare, other) == 1) {
                    found.add(new NameVariant(place(rare).range(), other));
                }
            }
        }
        return found;
    }

    /** Whether a web or e-mail address is made of the word. */
    private boolean isInAddress(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return text.contains("www." + small) || text.contains('@' + small);
    }

    /** {@code Velder Bread Bakers} and {@code Velder Bread Bakery}: two words are the same, the third has the same stem. */
    private List<NameVariant> tails() {
        Map<String, NameWord> known = new HashMap<>();
        List<NameVariant> found = new ArrayList<>();
        List<NameWord> words = subject.recall(NameWords.ANALYSIS);
        for (int i = 2; i < words.size(); i++) {
            NameWord word = words.get(i);
            boolean third = word.before().isPresent()
                    && words.get(i - 1).before().isPresent()
                    && word.behind().isEmpty();
            if (third && word.word().length() > STEM && !word.isAllCapitals() && !word.hasInnerCapital()) {
                String key = words.get(i - 2).word()
                        + ' '
                        + words.get(i - 1).word()
                        + ' '
                        + word.word().substring(0, STEM);
                NameWord first = known.putIfAbsent(key, word);
                if (first != null && !first.word().equals(word.word()) && !isPlural(first.word(), word.word())) {
                    found.add(new NameVariant(word.range(), first.word()));
                }
            }
        }
        return found;
    }

    private static boolean isPlural(String one, String other) {
        String plural = one.length() > other.length() ? one : other;
        String singular = one.length() > other.length() ? other : one;
        return plural.endsWith("ies")
                ? singular.endsWith("y")
                : plural.endsWith("s")
                        && plural.substring(0, plural.length() - 1).equals(singular);
    }

    private int count(String word) {
        return byWord.getOrDefault(word, List.of()).size();
    }

    private NameWord place(String word) {
        return byWord.getOrDefault(word, List.of()).get(0);
    }

    /** {@code VelderFoods} and {@code Velder Foods}. */
    private List<NameVariant> closedUp() {
        Map<String, String> apart = new HashMap<>();
        byWord.values()
                .forEach(places -> places.forEach(p ->
                        p.behind().ifPresent(next -> apart.put(p.word() + next, p.word() + ' ' + next))));
        List<NameVariant> found = new ArrayList<>();
        byWord.forEach((word, places) -> {
            String two = apart.get(word);
            boolean inText = subject.anatomy().partOf(places.get(0).range()) != Part.CONTACT_BLOCK;
            if (two != null && inText) {
                found.add(new NameVariant(places.get(0).range(), two));
            }
        });
        return found;
    }

    private static void add(Map<String, List<String>> map, String key, String word) {
        List<String> words = map.computeIfAbsent(key, k -> new ArrayList<>());
        if (!words.contains(word) && words.size() < 200) {
            words.add(word);
        }
    }

    private Optional<NameVariant> beside(String neighbor, String one, String other) {
        List<NameWord> first = byWord.getOrDefault(one, List.of());
        List<NameWord> second = byWord.getOrDefault(other, List.of());
        boolean swap = second.size() <= first.size();
        String expected = swap ? one : other;
        boolean isBefore = neighbor.endsWith(" >");
        String name = isBefore ? neighbor.substring(0, neighbor.length() - 2) : neighbor.substring(2);
        return (swap ? second : first)
                .stream()
                        .filter(w -> (isBefore ? w.before() : w.behind())
                                .filter(name::equals)
                                .isPresent())
                        .findFirst()
                        .map(w -> new NameVariant(w.range(), expected));
    }

    private boolean areVariants(String one, String other) {
        int length = Math.min(one.length(), other.length());
        if (length < 4 || one.equalsIgnoreCase(other) || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int distance = DISTANCE.apply(one, other);
        boolean near = distance == 1 || (distance == 2 && (length >= 7 || isScrambled(one, other)));
        return near && !isInflected(one, other) && !isInflected(other, one) && !isCommon(one) && !isCommon(other);
    }

    /** The same letters in another order. */
    private static boolean isScrambled(String one, String other) {
        return Arrays.equals(
                one.toLowerCase(Locale.ROOT).chars().sorted().toArray(),
                other.toLowerCase(Locale.ROOT).chars().sorted().toArray());
    }

    private static boolean isInflected(String stem, String form) {
        for (int cut = 0; cut <= 1; cut++) {
            String head = stem.substring(0, stem.length() - cut);
            if (form.startsWith(head) && ENDINGS.contains(form.substring(head.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the draft uses the word in small letters too. */
    private boolean isCommon(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        int at = text.indexOf(small);
        while (at >= 0) {
            boolean whole = (at == 0 || !isWordPart(text.charAt(at - 1)))
                    && (at + small.length() >= text.length() || !Character.isLetter(text.charAt(at + small.length())));
            if (whole) {
                return true;
            }
            at = text.indexOf(small, at + 1);
        }
        return false;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || "@./_-".indexOf(c) >= 0;
    }
}
