package org.disclosurelint.detect.forward;

/** Why something that looks forward is no forward-looking statement of the issuer. */
public enum FalseFriend {
    /** Calls, webcasts, meetings, when results come out: the logistics of the announcement itself. */
    LOGISTICS("logistics of an announcement or an event"),
    /** Offer legends, notices, norms: what the law says shall or may be. */
    LEGAL_TEXT("legal or normative text"),
    /** What a product does by its design. */
    CAPABILITY("capability of a product"),
    /** A dividend declared, the terms of a note: acts that are decided and legally fixed. */
    DECLARED_ACT("act that is decided and legally fixed"),
    /** What was once expected. */
    PAST("expectation of the past"),
    /** The future of others. */
    THIRD_PARTY("future of others"),
    /** What readers, investors or participants may or should do. */
    INSTRUCTION("instruction to readers"),
    /** An opinion on the present ("we believe we are the leader"). */
    PRESENT_OPINION("opinion on the present"),
    /** A hedge without anything of the future behind it. */
    NO_FUTURE("nothing of the issuer's future"),
    /** A noun or a name ("business plan", "Will Adams", "May 4"). */
    NOUN_OR_NAME("noun or name");

    private final String reason;

    FalseFriend(String reason) {
        this.reason = reason;
    }

    /** The reason in words, without a full stop. */
    public String reason() {
        return reason;
    }
}
