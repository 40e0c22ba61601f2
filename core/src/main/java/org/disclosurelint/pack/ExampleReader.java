package org.disclosurelint.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.Attestation;
import org.disclosurelint.draft.AttestationReader;
import org.disclosurelint.draft.Mark;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.rule.Example;
import org.disclosurelint.rule.Examples;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * Reads the examples of a rule file, each a text or a mapping with a {@code text}, and the marks {@code [[ ]]} in them.
 */
final class ExampleReader {
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    private ExampleReader() {}

    /**
     * The examples of a rule, of both kinds.
     *
     * @param profile of those that give none of their own
     */
    static Examples read(YamlMapping rule, IssuerProfile profile) {
        return Examples.of(read(rule, "violates", profile), read(rule, "complies", profile));
    }

    /**
     * The examples at a key that must be there and hold at least one.
     *
     * @param profile of those that give none of their own
     */
    private static List<Example> read(YamlMapping rule, String key, IssuerProfile profile) {
        Optional<YamlValue> given = rule.required(key);
        List<YamlValue> items = given.map(YamlValue::items).orElse(List.of());
        if (given.isPresent() && items.isEmpty()) {
            given.get().problem("empty '" + key + "': a rule needs examples of both kinds");
        }
        List<Example> examples = new ArrayList<>();
        for (YamlValue item : items) {
            Optional<Example> example = item.isMapping()
                    ? item.mapping().flatMap(mapping -> one(mapping, key, profile))
                    : one(item, item.line(), Example.Given.of(profile));
            example.ifPresent(examples::add);
        }
        if (key.equals("complies")
                && examples.stream().anyMatch(e -> !e.marked().isEmpty())) {
            given.ifPresent(v -> v.problem("[[ ]] marks what a rule finds: there is nothing to mark in 'complies'"));
        }
        return examples;
    }

    private static Optional<Example> one(YamlMapping example, String key, IssuerProfile profile) {
        Optional<YamlValue> text = example.required("text");
        Optional<String> name = example.value("name").map(YamlValue::words);
        Optional<Severity> severity = example.value("severity").flatMap(RuleReader::severity);
        Optional<LocalDate> date = example.value("date").flatMap(YamlValue::date);
        IssuerProfile own = example.mapping("profile").map(RuleReader::profile).orElse(profile);
        List<Attestation> attestations = example.mappings("attestations").stream()
                .flatMap(a -> attestation(a).stream())
                .toList();
        List<Example.GivenRelease> earlier = example.mappings("earlier").stream()
                .flatMap(e -> earlier(e).stream())
                .toList();
        Optional<Example.GivenMark> mark = example.mapping("mark").flatMap(ExampleReader::mark);
        if (severity.isPresent() && key.equals("complies")) {
            example.problem("severity", "there is no finding to weigh in 'complies'");
        }
        if (text.filter(t -> t.string().startsWith("---")).isPresent()) {
            for (String other : List.of("date", "attestations")) {
                if (example.has(other)) {
                    example.problem(other, "the text has front matter of its own: write the " + other + " there");
                }
            }
        }
        example.close();
        return text.flatMap(
                t -> one(t, example.line(), new Example.Given(name, severity, date, own, attestations, earlier, mark)));
    }

    private static Optional<Attestation> attestation(YamlMapping given) {
        Optional<Attestation> attestation = AttestationReader.read(given);
        given.close();
        return attestation;
    }

    private static Optional<Example.GivenRelease> earlier(YamlMapping given) {
        Optional<LocalDate> date = given.required("date").flatMap(YamlValue::date);
        String text = given.requiredString("text");
        given.close();
        return date.filter(d -> !text.isBlank()).map(d -> new Example.GivenRelease(d, text));
    }

    private static Optional<Example.GivenMark> mark(YamlMapping mark) {
        Optional<Mark.Kind> kind = mark.required("kind")
                .flatMap(k -> k.as("kind of mark").oneOf(Mark.Kind.ids()))
                .flatMap(Mark.Kind::of);
        Optional<String> words = mark.value("words").map(YamlValue::words);
        Optional<String> note = mark.value("note").map(YamlValue::words);
        Optional<String> author = mark.value("author").map(YamlValue::words);
        mark.close();
        return kind.map(k -> new Example.GivenMark(k, words, note, author));
    }

    private static Optional<Example> one(YamlValue value, int line, Example.Given given) {
        String text = value.words();
        if (text.isBlank()) {
            return Optional.empty();
        }
        StringBuilder plain = new StringBuilder();
        List<TextRange> marked = new ArrayList<>();
        int at = 0;
        while (true) {
            int open = text.indexOf(OPEN, at);
            int close = closing(text, at);
            if (open < 0 && close < 0) {
                plain.append(text.substring(at));
                return Optional.of(new Example(plain.toString(), marked, line, given, value.passage()));
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
