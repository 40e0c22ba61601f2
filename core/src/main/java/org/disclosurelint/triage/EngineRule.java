package org.disclosurelint.triage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.check.Checks;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.Fingerprint;
import org.disclosurelint.rule.Basis;
import org.disclosurelint.rule.Effective;
import org.disclosurelint.rule.Examples;
import org.disclosurelint.rule.Fix;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.rule.Waivable;
import org.disclosurelint.source.Place;

/** The rules of the engine itself: what is to be put right in waivers, attestations and baseline. Nobody can waive them. */
enum EngineRule {
    UNUSED_WAIVER(
            "unused-waiver",
            "Waiver that accepts no finding",
            Severity.WARNING,
            "A waiver waits for words that nobody has read, if those that it quotes are gone, hold only a part of the finding, or"
                    + " fit several.",
            "Quote the whole sentence in which the finding stands. If the sentence or the draft changed, decide anew and write what"
                    + " you decided; if it is gone, take the waiver out."),
    EXPIRED_WAIVER(
            "expired-waiver",
            "Expired waiver that accepts no finding",
            Severity.WARNING,
            "A waiver file says what is accepted today; what was accepted once stands in its history.",
            "Take the waiver out."),
    ATTESTATION_NOT_ASKED_FOR(
            "attestation-not-asked-for",
            "Attestation for which no rule asks",
            Severity.NOTE,
            "Somebody answers for what nobody asked: the name may be misspelled, or the words that called for the answer are gone.",
            "Correct the name, or take the attestation out."),
    EXPIRED_ATTESTATION(
            "expired-attestation",
            "Expired attestation",
            Severity.NOTE,
            "A file of attestations says what people answer for today; what they answered for once stands in its history.",
            "Ask anew, or take the attestation out."),
    BASELINE_ENTRY_WITHOUT_FINDING(
            "baseline-entry-without-finding",
            "Entry of the baseline whose finding is gone",
            Severity.NOTE,
            "An entry for a finding that is gone would accept the same words if they came back.",
            "Write the baseline anew with disclosure:baseline, or take the line out."),
    INLINE_WAIVER_NOT_ALLOWED(
            "inline-waiver-not-allowed",
            "Waiver in a draft where the policy has none",
            Severity.WARNING,
            "Whoever writes the draft must not be who accepts its findings, unless counsel says so. The waiver does not count.",
            "Move it to the waiver file, or write 'inline: allowed' under 'waivers' in disclosure.yml."),
    INLINE_WAIVER_LEFT_FOR_WIRE(
            "inline-waiver-left-for-wire",
            "Waiver in a draft that goes out",
            Severity.ERROR,
            "A comment of a draft can reach the wire, and with it who accepted what and why. The waiver does not count.",
            "Take the comment out of the draft; what must stand accepted goes into the waiver file.");

    private static final String PACK = "disclosurelint";

    private final Rule rule;

    EngineRule(String id, String title, Severity severity, String rationale, String remedy) {
        rule = new Rule(
                id,
                List.of(),
                PACK,
                id,
                title,
                severity,
                List.of(),
                Checks.ofTheEngine(),
                title,
                rationale,
                remedy,
                Basis.HOUSE,
                List.of(),
                List.of(),
                Effective.ALWAYS,
                Waivable.NEVER,
                Fix.ASKED,
                "0.1.0",
                Examples.NONE,
                Map.of());
    }

    /** @param words what of the file it is about, on one line */
    Finding at(Place place, String words, String message) {
        String fingerprint = Fingerprint.of(rule.id() + '\n' + place.path() + '\n' + words + '\n' + message);
        return new Finding(
                rule,
                rule.severity(),
                place.path(),
                place.region(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                words,
                message,
                Optional.empty(),
                fingerprint,
                Disposition.OPEN);
    }
}
