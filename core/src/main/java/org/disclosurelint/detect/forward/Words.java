package org.disclosurelint.detect.forward;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words of one sentence, as the finders ask about them. Not thread-safe. Indices may lie outside the sentence: there is no word there, and
 * every question about it is answered no.
 */
final class Words {
    private static final Set<String> BE = Set.of(
            "be", "is", "are", "was", "were", "been", "being", "am", "'m", "'re", "'s", "remain", "remains", "seems",
            "appears");
    private static final Set<String> FINITE = Set.of(
            "is",
            "are",
            "was",
            "were",
            "am",
            "'m",
            "'re",
            "has",
            "have",
            "had",
            "'ve",
            "do",
            "does",
            "did",
            "will",
            "shall",
            "'ll",
            "would",
            "should",
            "may",
            "might",
            "could",
            "can",
            "said",
            "says",
            "stated",
            "noted",
            "added",
            "commented",
            "wo",
            "ca",
            "believes",
            "believe",
            "expects",
            "expect",
            "anticipates",
            "intends",
            "continued",
            "concluded");
    private static final Set<String> PRONOUNS =
            Set.of("we", "i", "it", "they", "he", "she", "you", "this", "these", "those", "who", "which");
    private static final Set<String> HARD =
            Set.of(";", "\u201c", "\u201d", "\"", "``", "''", "--", "\u2014", "\u2022", "|", "\u00ab", "\u00bb");

    private final List<Token> tokens;
    private final List<String> lower;
    private final List<Set<String>> forms;
    private final Map<Phrases, Boolean> held = new IdentityHashMap<>();
    private @Nullable SentenceTimes times;

    Words(List<Token> tokens) {
        this.tokens = tokens;
        this.lower = tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
        this.forms = tokens.stream().map(Words::formsOf).toList();
    }

    private static Set<String> formsOf(Token token) {
        Set<String> all = new HashSet<>();
        all.add(token.text().toLowerCase(Locale.ROOT));
        token.readings().forEach(r -> all.add(r.lemma().toLowerCase(Locale.ROOT)));
        return all;
    }

    int size() {
        return tokens.size();
    }

    /** The word in lower case; empty where there is none. */
    String lower(int at) {
        return has(at) ? lower.get(at) : "";
    }

    /** The word as it stands; empty where there is none. */
    String text(int at) {
        return has(at) ? tokens.get(at).text() : "";
    }

    /** The word and its dictionary forms. */
    Set<String> forms(int at) {
        return has(at) ? forms.get(at) : Set.of();
    }

    boolean is(int at, String... words) {
        String word = lower(at);
        for (String each : words) {
            if (each.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean is(int at, Set<String> words) {
        return words.contains(lower(at));
    }

    boolean isIn(String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(i, word)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a stretch as they stand, without commas and full stops. */
    List<String> texts(int from, int to) {
        return tokens.subList(Math.max(0, from), Math.max(Math.max(0, from), Math.min(to, size()))).stream()
                .map(Token::text)
                .filter(t -> !t.equals(",") && !t.equals("."))
                .toList();
    }

    /** Whether the dictionary gives the word this very tag. */
    boolean tagged(int at, String tag) {
        return has(at)
                && tokens.get(at).readings().stream().anyMatch(r -> r.tag().equals(tag));
    }

    boolean tagStarts(int at, String prefix) {
        return has(at) && tokens.get(at).canBe(prefix);
    }

    /** The dictionary form of the word as a verb, or the word. */
    String verbLemma(int at) {
        return has(at)
                ? tokens.get(at).readings().stream()
                        .filter(r -> r.tag().startsWith("VB"))
                        .map(r -> r.lemma().toLowerCase(Locale.ROOT))
                        .findFirst()
                        .orElse(lower(at))
                : "";
    }

    boolean verbBase(int at) {
        return tagged(at, "VB");
    }

    boolean participle(int at) {
        return tagged(at, "VBN");
    }

    boolean gerund(int at) {
        return tagged(at, "VBG");
    }

    /** A noun, a name or a pronoun. A capitalized or unknown word with letters is taken for a name. */
    boolean nominal(int at) {
        return has(at)
                && (tagStarts(at, "NN")
                        || tagStarts(at, "PRP") && !tagged(at, "PRP$")
                        || is(at, PRONOUNS)
                        || Character.isUpperCase(text(at).charAt(0))
                                && !preposition(at)
                                && !is(at, "the", "a", "an", "our", "its")
                        || tokens.get(at).readings().isEmpty() && Character.isLetter(text(at).charAt(0)));
    }

    boolean pronoun(int at) {
        return is(at, PRONOUNS);
    }

    boolean adverb(int at) {
        return is(
                        at,
                        "not",
                        "n't",
                        "also",
                        "now",
                        "then",
                        "soon",
                        "both",
                        "all",
                        "each",
                        "only",
                        "even",
                        "still",
                        "never",
                        "together",
                        "currently")
                || tagStarts(at, "RB")
                        && !verbBase(at)
                        && !tagStarts(at, "NN")
                        && !tagStarts(at, "JJ")
                        && !preposition(at)
                || tagStarts(at, "RB") && lower(at).endsWith("ly") && !verbBase(at);
    }

    boolean preposition(int at) {
        return is(
                at,
                "of",
                "in",
                "for",
                "from",
                "with",
                "at",
                "on",
                "by",
                "through",
                "between",
                "within",
                "to",
                "under",
                "into",
                "over",
                "across",
                "during",
                "among",
                "against",
                "including",
                "via",
                "without",
                "than",
                "after",
                "before",
                "toward",
                "towards",
                "throughout",
                "upon",
                "per",
                "beyond",
                "around",
                "as",
                "until",
                "following",
                "until",
                "about");
    }

    boolean determiner(int at) {
        return is(
                at, "the", "a", "an", "our", "its", "their", "his", "her", "my", "your", "this", "these", "that",
                "those", "such", "any", "each", "every", "some", "no", "'s", "'", "other", "new", "all", "both",
                "several", "many");
    }

    boolean formOfBe(int at) {
        return is(at, BE);
    }

    /** A verb that can only be finite: it has a subject of its own. */
    boolean finite(int at) {
        return is(at, FINITE) && !may(at) || tagged(at, "VBZ") && !tagStarts(at, "NN") && !tagStarts(at, "POS");
    }

    /** The month: "in May 2027", "by the end of May the plant". */
    private boolean may(int at) {
        return text(at).equals("May") && preposition(at - 1);
    }

    /** Where a clause ends at the latest: quotation marks, semicolons, dashes. */
    boolean hard(int at) {
        return is(at, HARD)
                || is(at, ".", "!", "?")
                        && at + 1 < size()
                        && !Character.isLowerCase(text(at + 1).charAt(0))
                        && at > 0
                        && text(at - 1).length() > 3;
    }

    boolean letters(int at) {
        return has(at) && Character.isLetter(text(at).charAt(0));
    }

    boolean capitalized(int at) {
        return has(at) && Character.isUpperCase(text(at).charAt(0));
    }

    /** The next word that is no adverb and no negation, stepping right. */
    int skipAdverbs(int from) {
        int at = from;
        while (adverb(at) && at - from < 6) {
            at++;
        }
        return at;
    }

    /** The word before that is no adverb and no negation, stepping left. */
    int skipAdverbsBack(int from) {
        int at = from;
        while (at >= 0 && adverb(at) && from - at < 6) {
            at--;
        }
        return at;
    }

    /** The stretch of the prose from one word to another, both within. */
    TextRange range(int first, int last) {
        return new TextRange(
                tokens.get(first).range().start(),
                tokens.get(Math.max(first, last)).range().end());
    }

    /** The times that the sentence names, read when first asked for. The date is always that of the draft. */
    SentenceTimes times(Optional<LocalDate> date) {
        SentenceTimes read = times == null ? SentenceTimes.of(tokens, date) : times;
        times = read;
        return read;
    }

    /** Whether the sentence has one of these anywhere; read once, since every trigger of the sentence asks. */
    boolean hold(Phrases phrases) {
        return held.computeIfAbsent(phrases, list -> list.in(this, 0, size()));
    }

    /** The first word that begins at an offset of the draft or behind it. */
    int firstFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).range().start() >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    String joined(int from, int to) {
        StringBuilder all = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from
                    && tokens.get(i).range().start() > tokens.get(i - 1).range().end()) {
                all.append(' ');
            }
            all.append(text(i));
        }
        return all.toString();
    }

    private boolean has(int at) {
        return at >= 0 && at < tokens.size();
    }
}
