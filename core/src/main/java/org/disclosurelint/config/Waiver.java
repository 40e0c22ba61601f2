package org.disclosurelint.config;

import java.util.Optional;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.Place;
import org.disclosurelint.source.Region;

/**
 * A finding that somebody accepted, as the waiver file tells it. Has a quote, a fingerprint or both.
 *
 * @param rule whose finding it is
 * @param draft which drafts: a pattern as of {@link org.disclosurelint.source.FileSelection}, matched against the path by
 *     which reports name a draft
 * @param quote words of the draft at the finding; upper and lower case, line breaks and the shape of quotation marks make no
 *     difference
 * @param fingerprint of the finding
 * @param place where it begins in the waiver file
 * @param approvedAt where its file says when it was approved
 */
public record Waiver(
        Rule rule,
        String draft,
        Optional<String> quote,
        Optional<String> fingerprint,
        WaiverTerms terms,
        Place place,
        Region approvedAt) {}
