package org.disclosurelint.detect.listing;

import java.util.List;
import org.disclosurelint.rule.Analysis;

/** Finds them; see the record. */
public final class ListingCitations {
    /** All of a draft, in order. */
    public static final Analysis<List<ListingCitation>> ANALYSIS = subject -> List.of();

    private ListingCitations() {}
}
