package org.disclosurelint.detect.cautionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.rule.Reference;
import org.disclosurelint.yaml.YamlResource;

/**
 * Tells a risk factor that is particular to an issuer from one that any company could print (Slayton v. American Express, 604
 * F.3d 758; In re Harman, 791 F.3d 90): what is left of it when the words of everybody are taken out. Immutable.
 */
final class FactorLexicon {
    /** The list of {@link Reference#additions} by which counsel extends the generic words and phrases. */
    static final String LIST = "cautionary/generic-factors";

    private static final String RESOURCE = "generic-factors.yaml";
    private static final Pattern POSSESSIVE = Pattern.compile("'s?$");
    private static final Pattern MARKS = Pattern.compile("[.&/'-]+$");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9.&'/-]{0,60}+");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)\\S{1,300}+|\\b[\\w.-]{1,80}@\\S{1,80}+");

    private final Set<String> words = new HashSet<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();
    private final Map<String, List<List<String>>> specific = new HashMap<>();

    private FactorLexicon() {}

    /** The built-in lexicon with the additions of the run. */
    static FactorLexicon of(Reference reference) {
        FactorLexicon lexicon = new FactorLexicon();
        Lists file = Lists.read();
        file.words().stream().flatMap(w -> Arrays.stream(w.split("\\s+"))).forEach(lexicon::add);
        file.phrases().forEach(lexicon::add);
        file.specific().forEach(p -> put(lexicon.specific, words(p)));
        for (String entry : reference.additions(LIST)) {
            if (entry.startsWith("-")) {
                lexicon.remove(entry.substring(1).strip());
            } else {
                lexicon.add(entry);
            }
        }
        return lexicon;
    }

    /** The words and phrases of everybody, as they are written in the file. */
    static Collection<String> generic() {
        Lists file = Lists.read();
        List<String> all = new ArrayList<>(file.phrases());
        file.words().forEach(w -> all.addAll(Arrays.asList(w.split("\\s+"))));
        return all;
    }

    /** The lists of the file, as they are written there. */
    private record Lists(List<String> words, List<String> phrases, List<String> specific) {
        static Lists read() {
            return YamlResource.read(
                    FactorLexicon.class,
                    RESOURCE,
                    f -> new Lists(f.strings("words"), f.strings("phrases"), f.strings("specific")));
        }
    }

    private void add(String entry) {
        List<String> tokens = tokens(entry);
        if (tokens.size() == 1) {
            words.add(tokens.get(0));
        } else if (!tokens.isEmpty()) {
            put(phrases, tokens);
        }
    }

    private void remove(String entry) {
        List<String> tokens = tokens(entry);
        if (tokens.size() == 1) {
            words.remove(tokens.get(0));
        } else if (!tokens.isEmpty()) {
            phrases.getOrDefault(tokens.get(0), new ArrayList<>()).remove(tokens);
        }
    }

    private static void put(Map<String, List<List<String>>> index, List<String> tokens) {
        index.computeIfAbsent(tokens.get(0), k -> new ArrayList<>()).add(tokens);
    }

    /**
     * The first word or phrase of a factor that not every company could print, if there is one.
     *
     * @param names words that are generic here because they name the issuer, as the draft writes them
     */
    Optional<String> distinctive(String factor, Set<String> names) {
        List<String> written = written(ADDRESS.matcher(factor).replaceAll(" "));
        List<String> plain =
                written.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        for (int i = 0; i < plain.size(); i++) {
            Optional<List<String>> own = at(specific, plain, i);
            if (own.isPresent()) {
                return own.map(p -> String.join(" ", p));
            }
        }
        List<String> tokens = plain.stream().map(FactorLexicon::stem).toList();
        for (int i = 0; i < tokens.size(); ) {
            Optional<List<String>> phrase = at(phrases, tokens, i);
            if (phrase.isPresent()) {
                i += phrase.get().size();
            } else if (names.contains(written.get(i)) || isGeneric(tokens.get(i))) {
                i++;
            } else {
                return Optional.of(tokens.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean isGeneric(String token) {
        if (token.length() < 2 || words.contains(token)) {
            return true;
        }
        String[] parts = token.split("[-/&.']+");
        return parts.length > 1 && Arrays.stream(parts).allMatch(p -> p.length() < 3 || words.contains(stem(p)));
    }

    private static Optional<List<String>> at(Map<String, List<List<String>>> index, List<String> tokens, int i) {
        return index.getOrDefault(tokens.get(i), List.of()).stream()
                .filter(p -> i + p.size() <= tokens.size()
                        && tokens.subList(i, i + p.size()).equals(p))
                .findFirst();
    }

    private static List<String> tokens(String text) {
        return words(text).stream().map(FactorLexicon::stem).toList();
    }

    private static List<String> words(String text) {
        return written(text).stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    }

    /** The words as they stand, without a possessive ending and marks behind them. */
    static List<String> written(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.replace('’', '\''));
        while (matcher.find()) {
            words.add(MARKS.matcher(POSSESSIVE.matcher(matcher.group()).replaceFirst(""))
                    .replaceFirst(""));
        }
        return words;
    }

    /** A word in lower case without plural and verb endings: crude, but the same for lexicon and draft. */
    static String stem(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        if (w.length() > 4 && w.endsWith("ies")) {
            w = w.substring(0, w.length() - 3) + "y";
        } else if (w.length() > 3 && w.endsWith("s") && !w.endsWith("ss")) {
            w = w.substring(0, w.length() - 1);
        }
        if (w.length() > 5 && w.endsWith("ing")) {
            w = w.substring(0, w.length() - 3);
        } else if (w.length() > 4 && w.endsWith("ed")) {
            w = w.substring(0, w.length() - 2);
        }
        if (w.length() > 4 && w.endsWith("i")) {
            w = w.substring(0, w.length() - 1) + "y";
        }
        int end = w.length();
        if (end > 3 && w.charAt(end - 1) == 'e') {
            end--;
        }
        if (end > 4 && w.charAt(end - 1) == w.charAt(end - 2)) {
            end--;
        }
        return w.substring(0, end);
    }
}
