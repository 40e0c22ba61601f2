package org.disclosurelint.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an issuer is by law, as far as it decides which rules hold.
 *
 * @see <a href="https://www.law.cornell.edu/uscode/text/15/78u-5">15 U.S.C. 78u-5(a) and (b)</a>
 */
public enum IssuerStatus {
    /** Files reports under section 13(a) or 15(d) of the Exchange Act, and is nothing of what follows. */
    REPORTING("files reports with the SEC", "(a)"),
    /** Does not file such reports. */
    NON_REPORTING("does not file reports under section 13(a) or 15(d)", "(a)(1)"),
    /** Issues penny stock. */
    PENNY_STOCK("issues penny stock", "(b)(1)(C)"),
    /** A blank check company or special purpose acquisition company. */
    SPAC("is a blank check company", "(b)(1)(B)"),
    PARTNERSHIP("is a partnership", "(b)(2)(E)"),
    LIMITED_LIABILITY_COMPANY("is a limited liability company", "(b)(2)(E)"),
    DIRECT_PARTICIPATION_PROGRAM("is a direct participation investment program", "(b)(2)(E)"),
    INVESTMENT_COMPANY("is an investment company", "(b)(2)(B)"),
    /** Convicted, or subject to a decree or order of the kinds named, within three years before the statement. */
    DISQUALIFIED("was convicted or is subject to a decree or order of the last three years", "(b)(1)(A)"),
    /** As 17 CFR 240.3b-4(c) defines it. It keeps nobody from the safe harbor. */
    FOREIGN_PRIVATE_ISSUER("is a foreign private issuer", "");

    private final String clause;
    private final String subsection;

    IssuerStatus(String clause, String subsection) {
        this.clause = clause;
        this.subsection = subsection;
    }

    /** The word in {@code disclosure.yml} and rule files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it says of the issuer, reading on after "the issuer". */
    public String clause() {
        return clause;
    }

    /** The subsection of 15 U.S.C. 78u-5, the same of 77z-2, that speaks of it; empty if none does. */
    public String subsection() {
        return subsection;
    }

    /** The words of all, in their order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(IssuerStatus::id).toList();
    }

    /** The status of a word. */
    public static Optional<IssuerStatus> of(String id) {
        return Arrays.stream(values()).filter(s -> s.id().equals(id)).findFirst();
    }
}
