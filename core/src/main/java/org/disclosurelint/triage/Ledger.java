package org.disclosurelint.triage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.disclosurelint.config.Baseline;
import org.disclosurelint.source.Place;

/** Which waivers and entries of the baseline met a finding in this run. Not thread-safe; one run. */
final class Ledger {
    private final Set<Place> met = new HashSet<>();
    private final Map<Place, Integer> unclear = new HashMap<>();

    void met(Claim claim) {
        met.add(claim.place());
    }

    /** @param answer where an attestation stands that some rule asked for, whether it still holds or not */
    void met(Place answer) {
        met.add(answer);
    }

    void met(Baseline.Entry entry) {
        met.add(entry.place());
    }

    /** @param findings to how many of one draft it could be meant */
    void unclear(Claim claim, int findings) {
        unclear.merge(claim.place(), findings, Math::max);
    }

    boolean isMet(Place waiverOrEntry) {
        return met.contains(waiverOrEntry);
    }

    /** For how many findings of one draft a waiver was too unclear to accept any; 0 if for none. */
    int unclear(Place waiver) {
        return unclear.getOrDefault(waiver, 0);
    }
}
