package org.disclosurelint.config;

import java.util.List;
import org.disclosurelint.draft.Attestation;
import org.disclosurelint.source.Place;
import org.disclosurelint.source.Region;

/**
 * An attestation of the file beside {@code disclosure.yml}.
 *
 * @param drafts which drafts it is about: patterns as of {@link org.disclosurelint.source.FileSelection}, matched against the
 *     path by which reports name a draft; empty if it holds for all
 * @param place where it begins in its file
 * @param onAt where its file says on which day it was given
 */
public record GivenAttestation(Attestation attestation, List<String> drafts, Place place, Region onAt) {
    public GivenAttestation {
        drafts = List.copyOf(drafts);
    }
}
