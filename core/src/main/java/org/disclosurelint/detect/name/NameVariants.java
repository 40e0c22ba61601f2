package org.disclosurelint.detect.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * Words of names that a draft spells in two ways: with another letter or two beside the same neighbor ({@code Ines Portre},
 * {@code Ines Porter}), or with other capitals ({@code MacArdle}, {@code Macardle}).
 */
final class NameVariants {
    static final Analysis<List<NameVariant>> ANALYSIS = NameVariants::of;

    /** A trademark sign that conversion made letters of. */
    private static final Pattern MARKED = Pattern.compile("\\p{Ll}(?:TM|SM)$");

    private static final Pattern LEGAL_FORM = Pattern.compile(
            ",? (?:Incorporated|Inc|Corporation|Corp|Limited|Ltd|L\\.?L\\.?C|L\\.?P|plc|PLC|N\\.V|S\\.A|AG|SE|GmbH|AB|ASA)\\b");

    private static final GuardedPattern NETWORK = GuardedPattern.of(
            "\\b(?:Twitter|X|Facebook|Instagram|LinkedIn|YouTube|TikTok|Telegram|Discord|Threads|Bluesky|StockTwits|WeChat)(?: handle)?(?::\\s{0,2}| )@?$");

    /** Letters that two words of one root have in common. */
    private static final int STEM = 5;

    /** A word so long that one letter hardly makes another name of it. */
    private static final int LONG = 7;

    /** So many words beside one neighbor are compared with each other. */
    private static final int MOST = 200;

    private final Subject subject;
    private final String text;
    private final PlainWords plain;
    private final Map<String, List<NameWord>> byWord = new LinkedHashMap<>();

    private NameVariants(Subject subject) {
        this.subject = subject;
        this.text = subject.draft().text();
        this.plain = new PlainWords(subject);
        for (NameWord word : subject.recall(NameWords.ANALYSIS)) {
            if (!word.isAllCapitals() && !MARKED.matcher(word.word()).find() && !isHandle(word)) {
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
            if (spellings.size() == 2
                    && spellings.stream().noneMatch(w -> plain.isCommon(w) || (count(w) == 1 && place(w).opens()))
                    && isLegalName(spellings.get(0)) == isLegalName(spellings.get(1))) {
                rarer(spellings.get(0), spellings.get(1)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether each of its places is followed by a legal form: what the law calls a company need not be how it writes its brand. */
    private boolean isLegalName(String word) {
        return byWord.getOrDefault(word, List.of()).stream()
                .allMatch(w -> LEGAL_FORM
                        .matcher(text)
                        .region(
                                w.range().end(),
                                Math.min(text.length(), w.range().end() + 20))
                        .lookingAt());
    }

    /** The name of an account, or of the wire in its own tag: alone in quotation marks, or beside the name of a network. */
    private boolean isHandle(NameWord word) {
        int start = word.range().start();
        int end = word.range().end();
        boolean quoted = start > 0
                && end < text.length()
                && "\"“".indexOf(text.charAt(start - 1)) >= 0
                && "\"”".indexOf(text.charAt(end)) >= 0;
        return (word.hasInnerCapital() && (quoted || word.word().endsWith("Wire")))
                || (NETWORK.mayStandIn(subject)
                        && NETWORK.pattern()
                                .matcher(text)
                                .region(Math.max(0, start - 24), start)
                                .useTransparentBounds(true)
                                .find());
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
        Map<String, Map<String, NameWord>> byNeighbor = new LinkedHashMap<>();
        for (List<NameWord> places : byWord.values()) {
            for (NameWord place : places) {
                place.before().ifPresent(n -> add(byNeighbor, n + " >", place));
                place.behind().ifPresent(n -> add(byNeighbor, "< " + n, place));
            }
        }
        byNeighbor.values().forEach(b -> variants(b, found));
        return found;
    }

    private void variants(Map<String, NameWord> beside, List<NameVariant> found) {
        List<String> words = List.copyOf(beside.keySet());
        for (int i = 0; i < words.size(); i++) {
            for (String other : words.subList(i + 1, words.size())) {
                String one = words.get(i);
                if (areVariants(one, other)) {
                    boolean swap = count(other) <= count(one);
                    String expected = swap ? one : other;
                    Optional.ofNullable(beside.get(swap ? other : one))
                            .ifPresent(w -> found.add(new NameVariant(w.range(), expected)));
                }
            }
        }
    }

    /** A long word that stands once, and another with one letter more or less that stands more often. */
    private List<NameVariant> alone() {
        List<NameVariant> found = new ArrayList<>();
        List<String> once = byWord.keySet().stream()
                .filter(w -> w.length() >= LONG && count(w) == 1 && !place(w).opens() && !plain.isInAddress(w))
                .toList();
        List<String> often = byWord.keySet().stream()
                .filter(w -> w.length() >= LONG && (count(w) > 1 || plain.isInAddress(w)))
                .toList();
        Map<String, Set<String>> near = new HashMap<>();
        often.forEach(w -> Spellings.shortened(w)
                .forEach(
                        k -> near.computeIfAbsent(k, n -> new LinkedHashSet<>()).add(w)));
        for (String rare : once) {
            Spellings.shortened(rare)
                    .flatMap(k -> near.getOrDefault(k, Set.of()).stream())
                    .distinct()
                    .filter(other -> areVariants(rare, other) && Spellings.differByOne(rare, other))
                    .forEach(other -> found.add(new NameVariant(place(rare).range(), other)));
        }
        return found;
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
                if (first != null
                        && !first.word().equals(word.word())
                        && !Spellings.isPlural(first.word(), word.word())) {
                    found.add(new NameVariant(word.range(), first.word()));
                }
            }
        }
        return found;
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

    private static void add(Map<String, Map<String, NameWord>> map, String key, NameWord place) {
        Map<String, NameWord> words = map.computeIfAbsent(key, k -> new LinkedHashMap<>());
        if (words.size() < MOST) {
            words.putIfAbsent(place.word(), place);
        }
    }

    private boolean areVariants(String one, String other) {
        return Spellings.areNear(one, other) && !plain.isCommon(one) && !plain.isCommon(other);
    }
}
