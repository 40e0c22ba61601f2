package org.disclosurelint.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.disclosurelint.source.Origin;

/**
 * A rule of a pack. Immutable and thread-safe.
 *
 * @param id the name of its file without the ending; lives for ever
 * @param aliases the ids it had before, the oldest first; overrides, waivers and baselines may still use them
 * @param pack the name of the pack that holds it
 * @param path its file, as problems name it
 * @param title what it finds, in a few words; reads well after "allow …"
 * @param severity what a finding weighs, unless it is escalated
 * @param escalations the steps by which a finding weighs more, each heavier than the one before; empty if it never does
 * @param check what it asks of a draft
 * @param message one line with slots in braces, no full stop: {@code '{match}' looks forward without a qualifier}
 * @param rationale for the drafter: why it matters
 * @param remedy for the drafter: what would clear a finding
 * @param covers the requirements of law, of an exchange or of good practice that it is about, by the ids under which its pack keeps
 *     them
 * @param waivable who may accept a finding of it
 * @param fix what a program may do about a finding, in the draft itself
 * @param since the version of the pack in which it first stood
 * @param examples its tests: texts in which it finds something, and texts in which it finds nothing
 * @param origins how the value of each key of its file came to be, in the order of the file; {@code parameters.<name>} is a
 *     parameter of its detector; empty for a rule that was never a file
 */
public record Rule(
        String id,
        List<String> aliases,
        String pack,
        String path,
        String title,
        Severity severity,
        List<Escalation> escalations,
        Check check,
        String message,
        String rationale,
        String remedy,
        Basis basis,
        List<Citation> citations,
        List<String> covers,
        Effective effective,
        Waivable waivable,
        Fix fix,
        String since,
        Examples examples,
        Map<String, Origin> origins) {
    public Rule {
        aliases = List.copyOf(aliases);
        escalations = List.copyOf(escalations);
        citations = List.copyOf(citations);
        covers = List.copyOf(covers);
        origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
    }

    /** The id under which it first stood: what is counted and kept by it survives every renaming. */
    public String firstId() {
        return aliases.isEmpty() ? id : aliases.get(0);
    }

    /** Whether this is, or once was, its id. */
    public boolean isCalled(String name) {
        return id.equals(name) || aliases.contains(name);
    }

    /** What the finding of each match in a draft weighs: what the heaviest step that holds says. */
    public Function<Match, Weighed> weighedIn(Subject subject) {
        Function<Match, Weighed> weighed = match -> new Weighed(match, severity);
        for (Escalation step : escalations) {
            Function<Match, Optional<Match>> heavier = step.in(subject);
            Function<Match, Weighed> lighter = weighed;
            weighed = match ->
                    heavier.apply(match).map(m -> new Weighed(m, step.to())).orElseGet(() -> lighter.apply(match));
        }
        return weighed;
    }

    /**
     * A match and what its finding weighs.
     *
     * @param match as the finding shows it
     */
    public record Weighed(Match match, Severity severity) {}
}
