package org.disclosurelint.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.StringSubstitutor;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.Mark;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.source.Place;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/**
 * Makes findings of matches, so that message, place and fingerprint look the same for every kind of check.
 */
final class FindingFactory {
    /** A message is one line; of longer words it names the beginning and the end. */
    private static final int LONGEST_IN_MESSAGE = 100;

    private final Subject subject;
    private final Ordinals ordinals;

    FindingFactory(Subject subject, Ordinals ordinals) {
        this.subject = subject;
        this.ordinals = ordinals;
    }

    List<Finding> findings(Rule rule, List<Match> matches) {
        if (matches.isEmpty()) {
            return List.of();
        }
        Function<Match, Rule.Weighed> weigh = rule.weighedIn(subject);
        List<Finding> all = new ArrayList<>();
        for (Match match : matches) {
            Rule.Weighed weighed = weigh.apply(match);
            all.add(
                    weighed.match() instanceof Match.Found found
                            ? found(rule, weighed.severity(), found)
                            : missing(rule, weighed.severity(), (Match.Missing) weighed.match()));
        }
        return all;
    }

    private Finding found(Rule rule, Severity severity, Match.Found match) {
        Draft draft = subject.draft();
        Part part = subject.anatomy().partOf(match.range());
        Span at = match.mark().map(Mark::at).orElseGet(() -> draft.locate(match.range()));
        String words = match.mark().map(Mark::words).orElseGet(() -> draft.words(match.range()));
        return finding(rule, severity, match, match.range(), at, part, false, words);
    }

    private Finding missing(Rule rule, Severity severity, Match.Missing match) {
        Optional<TextRange> calling = match.calledForBy().stream().findFirst();
        TextRange at = calling.orElseGet(() -> subject.anatomy().placeOf(match.part()));
        String words = calling.map(subject.draft()::words).orElse("");
        return finding(rule, severity, match, at, subject.draft().locate(at), match.part(), true, words);
    }

    private Finding finding(
            Rule rule,
            Severity severity,
            Match match,
            TextRange range,
            Span at,
            Part part,
            boolean missing,
            String words) {
        SourceText source = subject.draft().source();
        Place place = source.place(at);
        return new Finding(
                rule,
                severity,
                place.path(),
                place.region(),
                source.addressOf(at),
                Optional.of(range),
                Optional.of(part),
                missing,
                words,
                message(rule, match, words, part),
                match.evidence().flatMap(Evidence::suggestion),
                fingerprint(rule, part, words),
                Disposition.OPEN);
    }

    private static String message(Rule rule, Match match, String words, Part part) {
        Map<String, String> slots = new HashMap<>();
        slots.put("match", StringUtils.abbreviateMiddle(words, " ... ", LONGEST_IN_MESSAGE));
        slots.put("part", part.label());
        // What a message says instead of a slot, it says of an empty one too.
        match.evidence()
                .ifPresent(e -> e.slots().forEach((slot, said) -> {
                    if (!said.isEmpty() || !rule.message().contains("{" + slot + ":-")) {
                        slots.put(slot, said);
                    }
                }));
        return new StringSubstitutor(slots, "{", "}")
                .setDisableSubstitutionInValues(true)
                .replace(rule.message());
    }

    private String fingerprint(Rule rule, Part part, String words) {
        String normal = words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        String key = rule.firstId() + '\n' + part.id() + '\n' + normal;
        int ordinal = ordinals.next(key);
        return Fingerprint.of(key + '\n' + ordinal);
    }
}
