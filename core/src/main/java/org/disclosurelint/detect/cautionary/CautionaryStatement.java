package org.disclosurelint.detect.cautionary;

import java.util.List;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Evidence;

/**
 * The cautionary statement of a draft, taken apart. A draft may spread it over several sections; this is all of them
 * together.
 *
 * @param ranges its sections, in order; empty if the draft has none
 * @param citesStatute the words that name the PSLRA, Section 27A or 21E, or the safe harbor
 * @param identifies the words that say that statements of the release are forward-looking
 * @param couldDiffer the words that say that results could differ
 * @param factors the risk factors, one by one
 * @param namedFilings the filings named ("Form 10-K"), each once
 * @param noUpdate the words that disclaim a duty to update
 * @param subjects the words that say which statements are forward-looking, or what they are about
 * @param legalException the words that except from the disclaimer what the law requires
 */
public record CautionaryStatement(
        List<TextRange> ranges,
        List<TextRange> citesStatute,
        List<TextRange> identifies,
        List<TextRange> couldDiffer,
        List<RiskFactor> factors,
        List<String> namedFilings,
        List<TextRange> noUpdate,
        List<TextRange> subjects,
        List<TextRange> legalException)
        implements Evidence {
    public CautionaryStatement {
        ranges = List.copyOf(ranges);
        citesStatute = List.copyOf(citesStatute);
        identifies = List.copyOf(identifies);
        couldDiffer = List.copyOf(couldDiffer);
        factors = List.copyOf(factors);
        namedFilings = List.copyOf(namedFilings);
        noUpdate = List.copyOf(noUpdate);
        subjects = List.copyOf(subjects);
        legalException = List.copyOf(legalException);
    }

    public boolean isPresent() {
        return !ranges.isEmpty();
    }

    /** How many of the factors are particular to this issuer, its products, deal or industry. */
    public int specificFactors() {
        return (int) factors.stream().filter(RiskFactor::specific).count();
    }

    /** One risk factor. */
    public record RiskFactor(TextRange range, boolean specific) {}
}
