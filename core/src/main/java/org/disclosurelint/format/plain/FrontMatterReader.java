package org.disclosurelint.format.plain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurelint.draft.Attestation;
import org.disclosurelint.draft.AttestationReader;
import org.disclosurelint.draft.FrontMatter;
import org.disclosurelint.draft.FrontMatter.Stated;
import org.disclosurelint.draft.Jurisdiction;
import org.disclosurelint.draft.ReleaseType;
import org.disclosurelint.source.Passage;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.yaml.YamlFile;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads the keys of front matter that are about the release; whatever else a site generator keeps there is let be. */
final class FrontMatterReader {
    /** The keys that are read. */
    static final Set<String> KEYS =
            Set.of("title", "date", "release-type", "jurisdictions", "ticker", "tickers", "contacts", "attestations");

    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[Tt ].*)?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,]+");

    private FrontMatterReader() {}

    /**
     * The front matter at the head of a source.
     *
     * @param end the offset behind its last character; a closing line is not part of it
     * @throws ProblemsException if it is not YAML, or one of the keys has no such value; tells all problems
     */
    static FrontMatter read(SourceText source, int end) {
        List<Problem> problems = new ArrayList<>();
        FrontMatter data = YamlFile.readHead(source, end, problems)
                .map(FrontMatterReader::of)
                .orElse(FrontMatter.NONE);
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return data;
    }

    private static FrontMatter of(YamlMapping mapping) {
        return new FrontMatter(
                given(mapping, "title").flatMap(FrontMatterReader::line),
                given(mapping, "date").flatMap(FrontMatterReader::date),
                types(mapping),
                jurisdictions(mapping),
                Stream.of("ticker", "tickers")
                        .flatMap(key -> items(mapping, key))
                        .flatMap(FrontMatterReader::tickers)
                        .toList(),
                items(mapping, "contacts").flatMap(v -> contact(v).stream()).toList(),
                items(mapping, "attestations")
                        .flatMap(v -> attestation(v).stream())
                        .toList());
    }

    private static Optional<Stated<Attestation>> attestation(YamlValue item) {
        return item.mapping().flatMap(given -> {
            Optional<Attestation> attestation = AttestationReader.read(given);
            given.close();
            return attestation.map(a -> stated(a, item));
        });
    }

    private static Optional<YamlValue> given(YamlMapping mapping, String key) {
        return mapping.value(key).filter(v -> !v.isEmpty());
    }

    private static Stream<YamlValue> items(YamlMapping mapping, String key) {
        return given(mapping, key).stream().flatMap(v -> v.items().stream()).filter(v -> !v.isEmpty());
    }

    /** A text on one line; empty if it has no words. */
    private static Optional<Stated<String>> line(YamlValue value) {
        String words = value.string().replaceAll("\\s+", " ").strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(stated(words, value));
    }

    /** A block of YAML ends where the next begins; the white space in between is not part of it. */
    private static <T> Stated<T> stated(T value, YamlValue at) {
        Passage all = at.passage();
        return new Stated<>(
                value, all.part(0, all.words().stripTrailing().length()).span());
    }

    private static Optional<Stated<LocalDate>> date(YamlValue value) {
        Optional<String> words = value.text().map(String::strip);
        if (words.filter(String::isEmpty).isPresent()) {
            return Optional.empty();
        }
        Matcher date = DATE.matcher(words.orElse(""));
        if (date.matches()) {
            try {
                return Optional.of(stated(LocalDate.parse(date.group(1)), value));
            } catch (DateTimeException noSuchDay) { // told below
            }
        }
        value.problem(
                words.map(w -> "'" + w + "'").orElse("this") + " is not a date, expected year-month-day",
                Optional.of("for example: date: 2026-05-06"));
        return Optional.empty();
    }

    /** One type or several: {@code results}, {@code [results, dividend]}, or a list with a hyphen before each. */
    private static Set<ReleaseType> types(YamlMapping mapping) {
        Set<ReleaseType> types = EnumSet.noneOf(ReleaseType.class);
        items(mapping, "release-type")
                .forEach(item -> BETWEEN_WORDS
                        .splitAsStream(item.string())
                        .filter(word -> !word.isEmpty())
                        .forEach(word -> ReleaseType.of(word).ifPresentOrElse(types::add, () -> unknown(word, item))));
        return types;
    }

    /** One or several: {@code canada}, {@code [us, canada]}. */
    private static Set<Jurisdiction> jurisdictions(YamlMapping mapping) {
        Set<Jurisdiction> all = EnumSet.noneOf(Jurisdiction.class);
        items(mapping, "jurisdictions")
                .forEach(item -> BETWEEN_WORDS
                        .splitAsStream(item.string())
                        .filter(word -> !word.isEmpty())
                        .forEach(word -> Jurisdiction.of(word)
                                .ifPresentOrElse(
                                        all::add,
                                        () -> item.problem(
                                                "unknown jurisdiction '" + word + "', expected one of "
                                                        + String.join(", ", Jurisdiction.ids()),
                                                Optional.of("for example: jurisdictions: [us, canada]")))));
        return all;
    }

    private static void unknown(String word, YamlValue at) {
        at.problem(
                "unknown release type '" + word + "', expected one of " + String.join(", ", ReleaseType.ids()),
                Optional.of("for example: release-type: [results, dividend]"));
    }

    /**
     * {@code "NYSE: TMRK"}; without quotation marks that is a mapping of YAML ({@code - NYSE: TMRK}), which is read as it was
     * meant; and {@code {exchange: NYSE, ticker: TMRK}} as in {@code disclosure.yml}.
     */
    private static Stream<Stated<String>> tickers(YamlValue item) {
        Optional<YamlMapping> mapping = item.isMapping() ? item.mapping() : Optional.empty();
        if (mapping.isEmpty()) {
            return line(item).stream();
        }
        YamlMapping keys = mapping.get();
        Optional<String> exchange = keys.string("exchange");
        Optional<String> symbol = keys.string("ticker").or(() -> keys.string("symbol"));
        if (symbol.isPresent()) {
            return Stream.of(stated(exchange.map(e -> e + ": ").orElse("") + symbol.get(), item));
        }
        return keys.values().entrySet().stream()
                .map(e -> stated(e.getKey() + ": " + e.getValue().string(), item));
    }

    /** A text, or a mapping of which name, title and the ways to reach somebody are read. */
    private static Optional<Stated<String>> contact(YamlValue item) {
        Optional<YamlMapping> mapping = item.isMapping() ? item.mapping() : Optional.empty();
        if (mapping.isEmpty()) {
            return line(item);
        }
        YamlMapping keys = mapping.get();
        String words = Stream.of("name", "title", "phone", "telephone", "email", "e-mail")
                .flatMap(key -> given(keys, key).stream())
                .map(v -> v.string().replaceAll("\\s+", " ").strip())
                .filter(w -> !w.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return words.isEmpty() ? Optional.empty() : Optional.of(stated(words, item));
    }
}
