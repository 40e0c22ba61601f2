package org.disclosurelint.detect.code;

import java.util.regex.Pattern;
import org.apache.commons.validator.routines.checkdigit.CUSIPCheckDigit;
import org.apache.commons.validator.routines.checkdigit.CheckDigit;
import org.apache.commons.validator.routines.checkdigit.IBANCheckDigit;
import org.apache.commons.validator.routines.checkdigit.ISINCheckDigit;
import org.apache.commons.validator.routines.checkdigit.SedolCheckDigit;
import org.disclosurelint.detect.pattern.GuardedPattern;

/** A scheme of codes that end in check digits: what its codes look like, and whether the digits of one are right. */
enum CodeScheme {
    /** ISO 6166: country, nine characters, one digit by the Luhn algorithm. */
    ISIN("ISINs?", "[A-Z]{2}[A-Z0-9]{9}[0-9]"),
    /** ANSI X9.6: nine characters, the last a digit modulo 10; often written in groups of six, two and one. */
    CUSIP("CUSIPs?", "[A-Z0-9]{8}[0-9]|[A-Z0-9]{6}[ -][A-Z0-9]{2}[ -][0-9]"),
    /** London Stock Exchange: six characters without vowels, one digit modulo 10 by weights. */
    SEDOL("SEDOLs?", "[B-DF-HJ-NP-TV-Z0-9]{6}[0-9]"),
    /** ISO 17442: eighteen characters, two digits by ISO 7064 MOD 97-10. */
    LEI("LEI|[Ll]egal [Ee]ntity [Ii]dentifier", "[A-Z0-9]{18}[0-9]{2}");

    /** {@code of the notes}, {@code for the shares of Velder Foods, Inc.} */
    private static final String OF =
            "(?:,? (?:of|for|assigned|under|identifying)(?: [\\p{L}\\p{N}.,%'’&-]{1,25}){1,10}?(?= (?:is|are|was|were|will|has|:)))?";

    private final GuardedPattern labeled;
    private final Pattern next;

    CodeScheme(String label, String code) {
        String group = "(?<code>" + code + ")(?![A-Za-z0-9])";
        this.labeled = GuardedPattern.of("(?<![A-Za-z])(?:" + label
                + ")\\)?(?:[ -]?(?i:codes?|numbers?|nos?\\.?|#)){0,2}(?: \\([^()\\n]{1,25}\\))?" + OF
                + "(?: (?:will |shall |has |have )?(?:be|been|is|are|remains?)(?: now)?(?: changed? to)?|(?: will)? change to)?\\s{0,2}[:#(=–—-]?\\s{0,2}"
                + group);
        this.next = Pattern.compile("(?:,? and |,? or |, ?|; ?| ?/ ?)" + group);
    }

    /** A code behind the name of its scheme; only then it is sure to be one. */
    GuardedPattern labeled() {
        return labeled;
    }

    /** A further code behind one. */
    Pattern next() {
        return next;
    }

    /** Whether the check digits of a code are right. */
    boolean holds(String written) {
        String plain = written.replaceAll("[ -]", "");
        // The check of IBANs reckons with the first four characters behind the others, so these are put in front.
        return this == LEI ? checks().isValid(plain.substring(16) + plain.substring(0, 16)) : checks().isValid(plain);
    }

    private CheckDigit checks() {
        return switch (this) {
            case ISIN -> ISINCheckDigit.ISIN_CHECK_DIGIT;
            case CUSIP -> CUSIPCheckDigit.CUSIP_CHECK_DIGIT;
            case SEDOL -> SedolCheckDigit.SEDOL_CHECK_DIGIT;
            case LEI -> IBANCheckDigit.IBAN_CHECK_DIGIT;
        };
    }
}
