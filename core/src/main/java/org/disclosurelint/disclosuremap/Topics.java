package org.disclosurelint.disclosuremap;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Language;
import org.disclosurelint.language.Token;

/**
 * What a stretch of a draft speaks of: its nouns by their dictionary forms and the words of a family ({@code acquire},
 * {@code acquisition}), without those that every release and every risk factor has.
 */
final class Topics {
    /** "EU" is a topic, "US" is in the stop words, a single letter is nothing. */
    private static final int SHORTEST = 3;

    private final String text;
    private final Language language;
    private final TopicWords words = TopicWords.read();
    private final Set<String> names = new HashSet<>();

    Topics(String text, List<String> names, Language language) {
        this.text = text;
        this.language = language;
        for (String name : names) {
            for (String word : name.split("[^\\p{L}\\p{N}'-]+")) {
                this.names.add(word.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** The topics of a stretch, and the form in which to show each: both in lower case but for acronyms, in order. */
    Map<String, String> of(TextRange range) {
        Map<String, String> topics = new LinkedHashMap<>();
        for (Token token : language.tokens(text, range)) {
            String written = token.text();
            String word = written.toLowerCase(Locale.ROOT);
            if (!isWord(written) || names.contains(word) || words.isStop(word)) {
                continue;
            }
            String lemma = lemma(token, word);
            Optional<String> family = words.family(lemma).or(() -> words.family(word));
            if (family.isPresent()) {
                topics.putIfAbsent(family.get(), family.get());
            } else if (isThing(token) && !words.isStop(lemma) && !names.contains(lemma)) {
                topics.putIfAbsent(lemma, isAcronym(written) && !isCommon(token) ? written : lemma);
            }
        }
        return topics;
    }

    /** Whether the topics suffice to say that two stretches speak of the same. */
    boolean suffice(Collection<String> shared) {
        long weak = shared.stream().filter(words::isWeak).count();
        return weak != 1 || shared.size() > 1;
    }

    private static boolean isWord(String written) {
        return (written.length() >= SHORTEST || isAcronym(written) && written.length() > 1)
                && written.codePoints().anyMatch(Character::isLetter)
                && written.codePoints().noneMatch(Character::isDigit);
    }

    private static boolean isAcronym(String written) {
        return written.chars().allMatch(Character::isUpperCase);
    }

    /** A noun, or a name that the dictionary does not know. */
    private static boolean isThing(Token token) {
        return token.readings().isEmpty() || token.canBe("NN");
    }

    /** A noun that is no name; headlines print such in capitals, too. */
    private static boolean isCommon(Token token) {
        return token.readings().stream()
                .anyMatch(r -> r.tag().startsWith("NN") && !r.tag().startsWith("NNP"));
    }

    private static String lemma(Token token, String word) {
        return token.readings().stream()
                .filter(r -> r.tag().startsWith("NN"))
                .findFirst()
                .or(() -> token.readings().stream().findFirst())
                .map(r -> r.lemma().toLowerCase(Locale.ROOT))
                .orElse(word);
    }
}
