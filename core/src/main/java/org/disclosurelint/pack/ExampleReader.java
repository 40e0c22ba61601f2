package org.disclosurelint.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.rule.Example;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads the examples of a rule file, and the marks {@code [[ ]]} in them. */
final class ExampleReader {
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    private ExampleReader() {}

    /** The examples at a key that must be there and hold at least one. */
    static List<Example> read(YamlMapping rule, String key, IssuerProfile profile) {
        Optional<YamlValue> given = rule.required(key);
        List<YamlValue> items = given.map(YamlValue::items).orElse(List.of());
        if (given.isPresent() && items.isEmpty()) {
            given.get().problem("empty '" + key + "': a rule needs examples of both kinds");
        }
        List<Example> examples = new ArrayList<>();
        for (YamlValue item : items) {
            String text = item.words();
            if (!text.isBlank()) {
                read(item, text, profile).ifPresent(examples::add);
            }
        }
        if (key.equals("complies")
                && examples.stream().anyMatch(e -> !e.marked().isEmpty())) {
            given.ifPresent(v -> v.problem("[[ ]] marks what a rule finds: there is nothing to mark in 'complies'"));
        }
        return examples;
    }

    private static Optional<Example> read(YamlValue value, String text, IssuerProfile profile) {
        StringBuilder plain = new StringBuilder();
        List<TextRange> marked = new ArrayList<>();
        int at = 0;
        while (true) {
            int open = text.indexOf(OPEN, at);
            int close = closing(text, at);
            if (open < 0 && close < 0) {
                plain.append(text.substring(at));
                return Optional.of(new Example(plain.toString(), marked, value.line(), profile));
            }
            int nextOpen = open < 0 ? -1 : text.indexOf(OPEN, open + OPEN.length());
            if (open < 0 || close < open || (nextOpen >= 0 && nextOpen < close) || close == open + OPEN.length()) {
                value.problem("the marks [[ and ]] do not pair up around words");
                return Optional.empty();
            }
            plain.append(text, at, open);
            int start = plain.length();
            plain.append(text, open + OPEN.length(), close);
            marked.add(new TextRange(start, plain.length()));
            at = close + CLOSE.length();
        }
    }

    /** The next {@code ]]}; of {@code ]]]} the last two, so that a word in brackets can be marked with them. */
    private static int closing(String text, int from) {
        int close = text.indexOf(CLOSE, from);
        while (close >= 0 && text.startsWith("]", close + CLOSE.length())) {
            close++;
        }
        return close;
    }
}
