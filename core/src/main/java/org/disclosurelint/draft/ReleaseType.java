package org.disclosurelint.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a release announces, in the words by which newswires file releases. A release may be of several types. */
public enum ReleaseType {
    /** Figures of a period that is over, preliminary ones and restated ones too. */
    RESULTS,
    /** Figures that the issuer expects: given, raised, lowered or withdrawn. */
    GUIDANCE,
    /** A merger, an acquisition or the sale of a business, agreed or done. */
    MERGER,
    /** An offer to security holders to buy or exchange what they hold. */
    TENDER_OFFER,
    /** Securities sold to the public or to institutions; an initial public offering and a private placement are offerings too. */
    OFFERING,
    INITIAL_PUBLIC_OFFERING,
    /** Securities sold without registration. */
    PRIVATE_PLACEMENT,
    /** Loans, credit facilities, grants. */
    FINANCING,
    /** A dividend or distribution declared. */
    DIVIDEND,
    /** The issuer's purchases of its own shares. */
    REPURCHASE,
    /** A stock split or consolidation. */
    STOCK_SPLIT,
    /** A part of the business becomes a company of its own. */
    SPIN_OFF,
    /** Directors and officers who come, move or go. */
    MANAGEMENT_CHANGE,
    /** A contract, order, license, collaboration or joint venture. */
    CONTRACT,
    PRODUCT,
    /** Studies of drugs and devices. */
    CLINICAL,
    /** A decision of, or an application to, an authority that admits products. */
    REGULATORY,
    /** An invitation to a conference call, webcast, conference or meeting. */
    EVENT,
    LITIGATION,
    BANKRUPTCY,
    /** Admission to an exchange or market, a move between them, a deficiency notice, compliance regained. */
    LISTING,
    /** That an annual report was filed. */
    ANNUAL_REPORT,
    /** Replaces or corrects an earlier release. */
    CORRECTION,
    /** None of the others. */
    OTHER;

    /** The word in rule files, front matter and reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of all types, in their order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(ReleaseType::id).toList();
    }

    /** The type of a word. */
    public static Optional<ReleaseType> of(String id) {
        return Arrays.stream(values()).filter(t -> t.id().equals(id)).findFirst();
    }
}
