package org.disclosurelint.detect.tokens;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurelint.detect.Phrase;
import org.disclosurelint.detect.PhraseSearch;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Language;
import org.disclosurelint.yaml.NearestWord;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads one token pattern of a rule file. Not thread-safe; made for one pattern. */
final class TokenPatternReader {
    private static final int MOST_REPEATED = 20;
    private static final List<String> WHAT_IT_IS = List.of("word", "lemma", "tag");
    private static final List<String> BESIDES =
            List.of("word", "lemma", "tag", "not", "optional", "min", "max", "mark", "case-sensitive");

    /** What is not made by adding {@code n't}. */
    private static final Map<String, List<String>> NEGATED =
            Map.of("can", List.of("can't", "cannot"), "will", List.of("won't"), "shall", List.of("shan't"));

    private final Language english;
    private final List<TokenPattern.Element> elements = new ArrayList<>();

    /** For each token that must be there and names words, all forms that it can have. */
    private final List<Set<String>> needed = new ArrayList<>();

    private boolean sound = true;

    /** @param english its dictionary is loaded if the pattern has a lemma */
    TokenPatternReader(Language english) {
        this.english = english;
    }

    /** The pattern; empty with problems if anything is wrong with it. */
    Optional<AnchoredPattern> read(YamlValue pattern) {
        if (!pattern.isSequence()) {
            pattern.problem("a token pattern is a list of tokens: [{lemma: expect}, {tag: TO}]");
            return Optional.empty();
        }
        List<YamlValue> items = pattern.as("pattern").someItems();
        items.forEach(this::token);
        if (items.isEmpty() || !sound) {
            return Optional.empty();
        }
        int steps = elements.stream().mapToInt(TokenPattern.Element::max).sum();
        boolean marked = elements.stream().anyMatch(TokenPattern.Element::marked);
        if (steps > TokenPattern.MOST_STEPS) {
            pattern.problem("a pattern of up to " + steps + " tokens: expected at most " + TokenPattern.MOST_STEPS);
        } else if (needed.isEmpty()) {
            pattern.problem("a pattern needs a token that must be there and names its 'word' or 'lemma', without 'not':"
                    + " otherwise it could match anything, or nothing");
        } else if (marked && elements.stream().noneMatch(e -> e.marked() && e.min() > 0)) {
            pattern.problem("'mark' stands only at tokens that need not be there");
        } else {
            return Optional.of(new AnchoredPattern(
                    new TokenPattern(elements),
                    needed.stream().distinct().map(TokenPatternReader::search).toList()));
        }
        return Optional.empty();
    }

    private void token(YamlValue value) {
        if (!value.isMapping()) {
            String word = word(value.as("token"));
            element(new TokenTest(Set.of(word), Set.of(), Optional.empty(), false, false), 1, 1, false);
            need(Set.of(word));
            return;
        }
        YamlMapping token = value.as("token").mapping().orElseThrow();
        if (token.has("skip")) {
            skip(token);
        } else {
            test(token);
        }
        BESIDES.forEach(token::has);
        token.close();
    }

    private void skip(YamlMapping token) {
        BESIDES.stream()
                .filter(token::has)
                .forEach(key -> wrong(token, key, "'skip' stands alone: other tokens go before or behind it"));
        int atMost = token.value("skip").map(YamlValue::integer).orElse(0);
        if (atMost < 1 || atMost > MOST_REPEATED) {
            wrong(token, "skip", "'skip' must be between 1 and " + MOST_REPEATED);
        } else {
            elements.add(new TokenPattern.Element(Optional.empty(), 0, atMost, false));
        }
    }

    private void test(YamlMapping token) {
        if (WHAT_IT_IS.stream().filter(token::has).findAny().isEmpty()) {
            sound = false;
            token.problem("a token that is not told: expected one of the keys 'word', 'lemma', 'tag', 'skip'");
        }
        boolean not = token.bool("not", false);
        boolean caseSensitive = token.bool("case-sensitive", false);
        List<String> words = new ArrayList<>();
        Set<String> forms = new HashSet<>();
        token.value("word").ifPresent(v -> v.someItems().forEach(w -> words.add(word(w))));
        token.value("lemma").ifPresent(v -> v.someItems().forEach(l -> forms.addAll(lemma(l))));
        Set<String> lemmas = new HashSet<>();
        token.value("lemma").ifPresent(v -> v.items().forEach(l -> lemmas.add(lower(l))));
        Optional<Pattern> tag = token.value("tag").flatMap(this::tag);
        int min = token.value("min").map(YamlValue::integer).orElse(token.bool("optional", false) ? 0 : 1);
        int max = token.value("max").map(YamlValue::integer).orElse(Math.max(1, min));
        if (token.has("optional") && token.has("min")) {
            wrong(token, "min", "'optional' and 'min' say the same: keep one of them");
        } else if (min < 0 || max < 1 || min > max || max > MOST_REPEATED) {
            wrong(
                    token,
                    token.has("max") ? "max" : "min",
                    "expected 'min' from 0 and 'max' from 1 to " + MOST_REPEATED + ", and 'min' not above 'max'");
        }
        List<String> tested = caseSensitive
                ? words
                : words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        element(
                new TokenTest(new HashSet<>(tested), lemmas, tag, not, caseSensitive),
                min,
                max,
                token.bool("mark", false));
        if (!not && min > 0) {
            need(words.isEmpty() ? forms : new HashSet<>(words));
        }
    }

    /** A token that is one of some words must be there. */
    private void need(Set<String> words) {
        // n't is no word of its own for the search
        if (!words.isEmpty() && words.stream().noneMatch("n't"::equalsIgnoreCase)) {
            needed.add(words);
        }
    }

    /** The words, also where the tokenizer parts them from {@code n't}: {@code is} in {@code isn't}. */
    private static PhraseSearch search(Set<String> words) {
        return PhraseSearch.of(words.stream()
                .flatMap(w -> Stream.concat(
                        Stream.of(w, w + "n't"), NEGATED.getOrDefault(w.toLowerCase(Locale.ROOT), List.of()).stream()))
                .map(Phrase::literal)
                .toList());
    }

    private void element(TokenTest test, int min, int max, boolean marked) {
        elements.add(new TokenPattern.Element(Optional.of(test), min, max, marked));
    }

    private String word(YamlValue value) {
        String word = value.words().strip();
        if (word.isBlank()) {
            sound = false;
        } else if (word.chars().anyMatch(Character::isWhitespace)) {
            sound = false;
            value.problem("'" + word + "' is more than one token: write one token for each word");
        }
        return word;
    }

    private static String lower(YamlValue value) {
        return value.isMapping() || value.isSequence() || value.isEmpty()
                ? ""
                : value.string().toLowerCase(Locale.ROOT);
    }

    /** All forms of a word by its dictionary form. */
    private Set<String> lemma(YamlValue value) {
        String lemma = value.words().strip();
        Set<String> forms = lemma.isBlank() ? Set.of() : english.forms(lemma.toLowerCase(Locale.ROOT));
        sound &= !forms.isEmpty();
        if (!lemma.isBlank() && forms.isEmpty()) {
            Optional<String> known = english.tokens(lemma, new TextRange(0, lemma.length())).stream()
                    .flatMap(t -> t.readings().stream())
                    .map(r -> r.lemma())
                    .findFirst();
            value.problem(
                    "'" + lemma + "' is not the form under which a dictionary lists a word: use 'word' for other forms",
                    known.map(k -> "did you mean '" + k + "'?"));
        }
        return forms;
    }

    private Optional<Pattern> tag(YamlValue value) {
        String text = value.words();
        try {
            Pattern pattern = Pattern.compile(text);
            if (text.isBlank()) {
                sound = false;
                return Optional.empty();
            }
            if (Tags.ALL.stream().anyMatch(pattern::matches)) {
                return Optional.of(pattern);
            }
            value.problem("no part of speech fits the tag '" + text + "'", NearestWord.hint(text, Tags.ALL));
        } catch (PatternSyntaxException e) {
            value.problem("not a pattern in RE2 syntax: " + e.getDescription());
        }
        sound = false;
        return Optional.empty();
    }

    private void wrong(YamlMapping token, String key, String message) {
        sound = false;
        token.problem(key, message);
    }
}
