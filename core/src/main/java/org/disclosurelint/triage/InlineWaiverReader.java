package org.disclosurelint.triage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.config.RulesElsewhere;
import org.disclosurelint.config.WaiverPolicy;
import org.disclosurelint.config.WaiverTerms;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.Place;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.Region;
import org.disclosurelint.source.Span;
import org.disclosurelint.yaml.NearestWord;

/**
 * Reads one waiver that stands in a draft: {@code <!-- disclosure-waive rule-id: reason … | approver … | expires … -->}. What
 * is wrong becomes a problem of the draft. Used once.
 */
final class InlineWaiverReader {
    private static final String WORD = "disclosure-waive";
    private static final Pattern COMMENT =
            Pattern.compile("<!--\\s*[\\w-]+\\s+([\\w-]+)\\s*:(.*?)(?:-->)?\\s*", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("\\s*([\\w-]+):?(?:\\s+(.*?))?\\s*", Pattern.DOTALL);
    private static final List<String> FIELDS =
            List.of("reason", "approver", "expires", "approved-on", "ticket", "quote");

    private final Draft draft;
    private final InlineWaivers.Found found;
    private final List<Problem> problems;
    private final Map<String, String> fields = new LinkedHashMap<>();

    InlineWaiverReader(Draft draft, InlineWaivers.Found found, List<Problem> problems) {
        this.draft = draft;
        this.found = found;
        this.problems = problems;
    }

    /**
     * The waiver, if it is right.
     *
     * @param rules those in force
     * @param off the ids of those that are switched off; a waiver of one of them is none
     * @param elsewhere those of packs that are not in force; a waiver of one of them is none either
     */
    Optional<Claim> read(
            RulesByName rules, Collection<String> off, RulesElsewhere elsewhere, WaiverPolicy policy, LocalDate today) {
        if (!found.word().equals(WORD)) {
            problem("unknown word '" + found.word() + "' in a comment", NearestWord.hint(found.word(), List.of(WORD)));
            return Optional.empty();
        }
        Matcher comment = COMMENT.matcher(draft.source().words(found.at()));
        if (!comment.matches()) {
            problem("expected <!-- " + WORD + " rule-id: reason … | approver … | expires … -->", Optional.empty());
            return Optional.empty();
        }
        String id = comment.group(1);
        if (off.contains(id)) {
            return Optional.empty();
        }
        Optional<Rule> rule = rules.find(id);
        if (rule.isEmpty() && elsewhere.find(id).isPresent()) {
            return Optional.empty();
        }
        if (rule.isEmpty()) {
            problem("unknown rule '" + id + "': no pack holds it", NearestWord.hint(id, rules.names()));
        }
        for (String field : comment.group(2).split("\\|", -1)) {
            field(field);
        }
        Optional<WaiverTerms> terms = terms();
        return rule.flatMap(r -> terms.flatMap(t -> claim(r, t, policy, today)));
    }

    private Optional<Claim> claim(Rule rule, WaiverTerms terms, WaiverPolicy policy, LocalDate today) {
        policy.objections(rule, terms).forEach(o -> problem(o.message(), o.hint()));
        if (terms.approvedOn().map(today::isBefore).orElse(false)) {
            problem("approved after the day of evaluation, which is " + today, Optional.empty());
        }
        Optional<Region> block = InlineWaivers.blockOf(draft, found.at());
        Place place = found.place(draft.source());
        // Behind the last block there is nothing to accept: the waiver is about an empty stretch at its own place.
        return Optional.of(new Claim(
                rule,
                Optional.ofNullable(fields.get("quote")),
                Optional.empty(),
                block.or(() -> Optional.of(place.region())),
                terms,
                place,
                true));
    }

    private void field(String text) {
        Matcher field = FIELD.matcher(text);
        String key = field.matches() ? field.group(1) : text.strip();
        if (!FIELDS.contains(key)) {
            problem(
                    "unknown '" + key + "' in a waiver, expected one of " + String.join(", ", FIELDS),
                    NearestWord.hint(key, FIELDS));
            return;
        }
        String words = Optional.ofNullable(field.group(2))
                .orElse("")
                .replaceAll("\\s+", " ")
                .strip();
        if (fields.putIfAbsent(key, words) != null) {
            problem("'" + key + "' stands twice in a waiver", Optional.empty());
        } else if (words.isEmpty()) {
            problem("empty '" + key + "'", Optional.empty());
        }
    }

    private Optional<WaiverTerms> terms() {
        int before = problems.size();
        List.of("reason", "approver", "expires").forEach(this::required);
        Optional<LocalDate> expires = date("expires");
        Optional<LocalDate> approvedOn = date("approved-on");
        if (problems.size() > before || expires.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WaiverTerms(
                fields.getOrDefault("reason", ""),
                fields.getOrDefault("approver", ""),
                approvedOn,
                expires.get(),
                Optional.ofNullable(fields.get("ticket"))));
    }

    private void required(String key) {
        if (!fields.containsKey(key)) {
            problem("missing '" + key + "' in a waiver", Optional.empty());
        }
    }

    private Optional<LocalDate> date(String key) {
        String text = fields.getOrDefault(key, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            problem("'" + key + "' must be a date like 2026-11-22", Optional.empty());
            return Optional.empty();
        }
    }

    private void problem(String message, Optional<String> hint) {
        Span line = draft.source().lineSpan(draft.source().lineOf(found.at().start()));
        Span at = new Span(found.at().start(), Math.min(found.at().end(), line.end()));
        problems.add(Problem.at(draft.source(), at, message, hint));
    }
}
