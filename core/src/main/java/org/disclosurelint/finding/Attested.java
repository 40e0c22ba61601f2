package org.disclosurelint.finding;

import org.disclosurelint.draft.Attestation;
import org.disclosurelint.source.Place;

/**
 * That somebody answered what a rule asks of a draft.
 *
 * @param place where the answer stands
 * @param inDraft whether that is the front matter of the draft
 */
public record Attested(Attestation attestation, Place place, boolean inDraft) {
    /** {@code attested by Jane Roe, General Counsel, on 2026-03-09: the price was above $5 all year}. */
    public String words() {
        return "attested by " + attestation.who() + ", on " + attestation.on()
                + attestation.says().map(s -> ": " + s).orElse("");
    }

    /** The same without a word of a draft: what people say is wont to quote it. */
    Attested redacted() {
        Attestation a = attestation;
        return new Attested(
                new Attestation(
                        a.attests(),
                        inDraft ? Disposition.REDACTED : a.by(),
                        a.office().filter(o -> !inDraft),
                        a.on(),
                        a.until(),
                        a.says().map(s -> Disposition.REDACTED)),
                place,
                inDraft);
    }
}
