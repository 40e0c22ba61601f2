package org.disclosurelint.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.disclosurelint.detect.Phrase;
import org.disclosurelint.detect.PhraseHit;
import org.disclosurelint.yaml.NearestWord;
import org.disclosurelint.yaml.YamlValue;

/**
 * The words to write instead of a phrase. They may hold the slots of the phrase: {@code up to {percent}: at most {percent}}.
 *
 * @param phrase as it was written
 * @param words with the slots in braces; an ordinary brace has a backslash before it
 */
record Replacement(String phrase, String words) {
    private static final Pattern SLOT = Pattern.compile("\\\\([{*\\\\])|\\{([^{}]*)\\}");

    /** Tells of slots that the phrase has not, and of a phrase that would be replaced by itself. */
    static Replacement read(Phrase phrase, YamlValue value) {
        String words = value.words();
        List<String> known = phrase.slotNames();
        if (words.equals(phrase.text())) {
            value.problem("'" + words + "' would be replaced by itself");
        }
        Matcher slots = SLOT.matcher(words);
        while (slots.find()) {
            String name = slots.group(2);
            if (name != null && !known.contains(name)) {
                value.problem(
                        "the phrase has no slot '{" + name + "}'"
                                + (known.isEmpty() ? "" : ", expected one of " + String.join(", ", known)),
                        NearestWord.hint(name, known));
            }
        }
        return new Replacement(phrase.text(), words);
    }

    /** The words with what stands in the slots, in capitals or with a capital if those found have them and the phrase has not. */
    String insteadOf(PhraseHit hit, String found) {
        String filled = filled(hit.slots());
        String letters = found.replaceAll("[^\\p{L}]", "");
        String own = phrase.replaceAll("(?<!\\\\)\\{[^{}]*\\}", "").replaceAll("[^\\p{L}]", "");
        if (letters.length() > 1 && StringUtils.isAllUpperCase(letters) && !StringUtils.isAllUpperCase(own)) {
            return filled.toUpperCase(Locale.ROOT);
        }
        return Character.isLowerCase(phrase.charAt(0)) && Character.isUpperCase(found.charAt(0))
                ? StringUtils.capitalize(filled)
                : filled;
    }

    private String filled(Map<String, String> slots) {
        return SLOT.matcher(words).replaceAll(m -> Matcher.quoteReplacement(filled(m, slots)));
    }

    private static String filled(MatchResult found, Map<String, String> slots) {
        String name = found.group(2);
        return name == null ? found.group().substring(1) : slots.getOrDefault(name, found.group());
    }
}
