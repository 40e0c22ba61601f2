package org.disclosurelint.draft;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The filing with the SEC to which a draft is an exhibit, by the header of the submission. Immutable.
 *
 * @param accessionNumber of the submission
 * @param form its form: {@code 8-K}
 * @param issuer the company as the SEC names it
 * @param cik the company's Central Index Key
 * @param filed the day of filing
 * @param period the day of the report
 * @param exhibit the type of this document: {@code EX-99.1}
 * @param description what the filer says the document is
 * @see <a href="https://www.sec.gov/edgar/filer-information/current-edgar-filer-manual">EDGAR Filer Manual</a>
 */
public record Filing(
        Optional<String> accessionNumber,
        Optional<String> form,
        Optional<String> issuer,
        Optional<String> cik,
        Optional<LocalDate> filed,
        Optional<LocalDate> period,
        Optional<String> exhibit,
        Optional<String> description) {}
