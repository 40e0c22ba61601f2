package org.disclosurelint.detect.cautionary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a rule can ask of a cautionary statement, in the words of rule files. */
enum Aspect {
    CITES_STATUTE(
            "cites-statute",
            "the name of the statute (Private Securities Litigation Reform Act of 1995)",
            c -> !c.citesStatute().isEmpty()),
    IDENTIFIES(
            "identifies",
            "words that identify the forward-looking statements",
            c -> !c.identifies().isEmpty()),
    COULD_DIFFER(
            "could-differ",
            "words that actual results could differ materially",
            c -> !c.couldDiffer().isEmpty()),
    SPECIFIC_FACTOR(
            "specific-factor",
            "a risk factor particular to the issuer, its products, deal or industry",
            c -> c.specificFactors() > 0),
    NAMED_FILING(
            "named-filing",
            "the name of a filing that holds the risk factors (Form 10-K)",
            c -> !c.namedFilings().isEmpty()),
    NO_UPDATE(
            "no-update",
            "words that disclaim a duty to update",
            c -> !c.noUpdate().isEmpty()),
    SUBJECTS(
            "subjects",
            "words that say which statements are forward-looking, or what they are about",
            c -> !c.subjects().isEmpty()),
    LEGAL_EXCEPTION(
            "legal-exception",
            "the exception of what the law requires to be updated",
            c -> !c.legalException().isEmpty());

    private final String id;
    private final String lack;
    private final Predicate<CautionaryStatement> held;

    Aspect(String id, String lack, Predicate<CautionaryStatement> held) {
        this.id = id;
        this.lack = lack;
        this.held = held;
    }

    String id() {
        return id;
    }

    /** What a statement without it lacks, as a message names it. */
    String lack() {
        return lack;
    }

    boolean isIn(CautionaryStatement statement) {
        return held.test(statement);
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Aspect::id).toList();
    }

    static Optional<Aspect> of(String id) {
        return Arrays.stream(values()).filter(a -> a.id.equals(id)).findFirst();
    }
}
