package org.disclosurelint.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurelint.rule.Lifetime;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.yaml.NearestWord;

/**
 * Who may accept findings, for how long, and where.
 *
 * @param longest from the approval to the last day; empty if a waiver may live for ever
 * @param inDrafts whether a waiver may stand in the draft itself, as a comment
 * @param approvers names or offices of those who may; empty if anybody may
 */
public record WaiverPolicy(Optional<Lifetime> longest, boolean inDrafts, List<String> approvers) {
    /** Anybody may, for any time, in the waiver file only. */
    public static final WaiverPolicy OPEN = new WaiverPolicy(Optional.empty(), false, List.of());

    public WaiverPolicy {
        approvers = List.copyOf(approvers);
    }

    /**
     * Why a waiver does not hold.
     *
     * @param key what of the waiver is wrong
     */
    public record Objection(String key, String message, Optional<String> hint) {}

    /** What speaks against a waiver, whatever the day. */
    public List<Objection> objections(Rule rule, WaiverTerms terms) {
        List<Objection> all = new ArrayList<>();
        mayAccept(rule, terms.approver()).ifPresent(all::add);
        if (!approvers.isEmpty() && !isOneOf(approvers, terms.approver())) {
            all.add(new Objection(
                    "approver",
                    "'" + terms.approver() + "' may not approve waivers here, expected " + either(approvers),
                    NearestWord.hint(terms.approver(), approvers)));
        }
        lifetime(terms).ifPresent(all::add);
        return all;
    }

    private static Optional<Objection> mayAccept(Rule rule, String approver) {
        if (!rule.waivable().ever()) {
            return Optional.of(new Objection(
                    "rule",
                    "nobody may waive '" + rule.id() + "'",
                    Optional.of("change the draft, or take up the rule itself in disclosure.yml")));
        }
        return names(approver).anyMatch(rule.waivable()::by)
                ? Optional.empty()
                : Optional.of(new Objection(
                        "approver",
                        "'" + approver + "' may not waive '" + rule.id() + "', expected "
                                + either(rule.waivable().by()),
                        NearestWord.hint(approver, rule.waivable().by())));
    }

    private Optional<Objection> lifetime(WaiverTerms terms) {
        if (terms.approvedOn().isEmpty()) {
            return longest.map(l -> new Objection(
                    "approved-on",
                    "missing 'approved-on': a waiver lives at most " + l.words() + " from its approval",
                    Optional.empty()));
        }
        if (terms.expires().isBefore(terms.approvedOn().get())) {
            return Optional.of(new Objection("expires", "it expires before it was approved", Optional.empty()));
        }
        return longest.filter(
                        l -> terms.expires().isAfter(l.from(terms.approvedOn().get())))
                .map(l -> new Objection(
                        "expires",
                        "a waiver lives at most " + l.words() + " here: this one to "
                                + l.from(terms.approvedOn().get()),
                        Optional.empty()));
    }

    /** Whether a name, or the office behind it ({@code Ada Quill, General Counsel}), is one of those listed. */
    private static boolean isOneOf(List<String> listed, String approver) {
        return names(approver).anyMatch(name -> listed.stream().anyMatch(l -> same(l, name)));
    }

    private static Stream<String> names(String approver) {
        return Stream.concat(Stream.of(approver), Arrays.stream(approver.split(",", -1)));
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private static String either(List<String> words) {
        return words.size() == 1 ? "'" + words.get(0) + "'" : "one of " + String.join("; ", words);
    }
}
