package org.disclosurelint.anatomy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of a press release. Rule files and reports name them in lower case with hyphens ({@link #id()}). */
public enum Part {
    /** Logo, letterhead, "NEWS RELEASE", exhibit tag: what stands before everything else. */
    LETTERHEAD("letterhead"),
    /** "For Immediate Release", an embargo, or a wire service's slug. */
    RELEASE_LINE("release-line"),
    /** Who to call: names, titles, telephone numbers, e-mail and web addresses. */
    CONTACT_BLOCK("contact"),
    HEADLINE("headline"),
    SUBHEADLINE("subheadline"),
    /** Place and date at the head of the lead, up to and with the dash that ends it. */
    DATELINE("dateline"),
    /** The first paragraph behind the dateline. */
    LEAD("lead"),
    /** What no other part claimed, so that a rule on the body is never skipped because a finder failed. */
    BODY("body"),
    /** Words between quotation marks that somebody is said to have spoken. */
    QUOTATION("quotation"),
    /** Legal notices that are not about forward-looking statements: offer, merger, participants, trademarks. */
    LEGEND("legend"),
    /** "About X". */
    BOILERPLATE("boilerplate"),
    /** The safe-harbor paragraph: identifies forward-looking statements and says why results could differ. */
    CAUTIONARY_STATEMENT("cautionary"),
    /** What the non-GAAP measures are and why they are used. */
    NON_GAAP_NOTE("non-gaap-note"),
    FINANCIAL_TABLE("table"),
    /** {@code ###}, {@code -30-}, {@code END}. */
    END_MARK("end-mark"),
    /** What follows the end mark and is no other part. */
    TRAILER("trailer");

    private final String id;

    Part(String id) {
        this.id = id;
    }

    /** The name in rule files and reports. */
    public String id() {
        return id;
    }

    /** How a sentence names it: {@code contact block}, {@code cautionary statement}. */
    public String label() {
        return this == FINANCIAL_TABLE
                ? "table"
                : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The part of that name, if there is one. */
    public static Optional<Part> of(String id) {
        return Arrays.stream(values()).filter(p -> p.id.equals(id)).findFirst();
    }
}
