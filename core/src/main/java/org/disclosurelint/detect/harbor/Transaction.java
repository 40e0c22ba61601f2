package org.disclosurelint.detect.harbor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;

/** Transactions that no type of release tells, by the words with which a release announces or describes them. */
enum Transaction {
    /** 15 U.S.C. 78u-5(b)(1)(E). */
    GOING_PRIVATE(
            true,
            "going[-\\s]{1,3}private\\s{1,3}(?:transaction|merger|proposal|offer)|(?:take|takes|taking|be\\s{1,3}taken|(?:to|will|would)\\s{1,3}go|goes|going)\\s{1,3}"
                    + "(?:the\\s{1,3}company\\s{1,3})?private\\b(?!\\s{1,3}(?:label|equity|capital|placements?|credit|sector|insurance|investments?|practice|brands?))|(?:will|would|to)\\s{1,3}become\\s{1,3}a\\s{1,3}(?:private|privately[-\\s]{1,3}held)\\s{1,3}company|\\bRule\\s{1,3}13e-3|\\bSchedule\\s{1,3}13E-?3"),
    /** 15 U.S.C. 78u-5(b)(1)(D). */
    ROLLUP(true, "\\broll-?up\\s{1,3}(?:transaction|merger|of)\\b"),
    /** A tender offer for notes or bonds: by its words, but for no purpose of the exclusion, a tender offer. */
    DEBT_TENDER_OFFER(true, "\\b(?:notes|debentures|bonds|debt\\s{1,3}securities|indebtedness)\\b"),
    /** 15 U.S.C. 78u-5(b)(1)(B): the issuer or its partner calls itself one. */
    BLANK_CHECK(
            false,
            "\\bblank[-\\s]{1,3}check\\s{1,3}(?:company|corporation)|\\bspecial\\s{1,3}purpose\\s{1,3}acquisition\\s{1,3}"
                    + "(?:company|corporation|vehicle)|\\bpublicly\\s{1,3}traded\\s{1,3}SPAC\\b");

    /** Rule 13e-3 is about the issuer and its affiliates: without one of these the buyer is a stranger, for all the release tells. */
    private static final GuardedPattern AFFILIATE = GuardedPattern.of(Pattern.compile(
            "\\bRule\\s{1,3}13e-3|\\bSchedule\\s{1,3}13E-?3|\\bmanagement(?:-led)?\\s{1,3}buy-?\\s?out"
                    + "|\\b(?:controlling|majority|largest|principal)\\s{1,3}(?:share|stock|unit)\\s?holders?\\b(?!\\s{1,3}value)"
                    + "|\\b(?:owned|controlled|led|headed|formed|sponsored|(?:proposal|offer|bid|letter)\\s{1,3}from)\\s{1,3}"
                    + "(?:by\\s{1,3})?(?:[\\w.’'&,-]{1,20}\\s{1,3}){0,8}(?:chair(?:man|woman|person)?|(?:co-)?founders?|chief\\s{1,3}executive|CEO)\\b"
                    + "|\\b(?:by|from|with)\\s{1,3}(?:members\\s{1,3}of\\s{1,3})?(?:our|its|the\\s{1,3}company['’]s)\\s{1,3}(?:\\w{1,12}\\s{1,3}){0,2}"
                    + "(?:parent|management|directors?|executive\\s{1,3}officers?|president)\\b"
                    + "|\\broll(?:ing|ed|s)?[-\\s]{0,3}over\\b|\\bbuyer\\s{1,3}group\\b|\\breverse\\s{1,3}(?:stock|share)\\s{1,3}split\\b",
            Pattern.CASE_INSENSITIVE));

    private static final List<Part> TOP = List.of(Part.HEADLINE, Part.SUBHEADLINE, Part.LEAD);
    private static final List<Part> STORY =
            List.of(Part.HEADLINE, Part.SUBHEADLINE, Part.LEAD, Part.BODY, Part.BOILERPLATE);

    private final boolean atTheTop;
    private final GuardedPattern words;

    Transaction(boolean atTheTop, String words) {
        this.atTheTop = atTheTop;
        this.words = GuardedPattern.of(Pattern.compile(words, Pattern.CASE_INSENSITIVE));
    }

    /** The first words of a draft that tell of it, at the top or anywhere in the story. */
    Optional<TextRange> in(Subject subject) {
        List<Part> parts = atTheTop ? TOP : STORY;
        return subject.anatomy().sections().stream()
                .filter(s -> parts.contains(s.part()))
                .flatMap(s -> words.firstIn(subject, s.range()).stream())
                .findFirst()
                .filter(r -> this != GOING_PRIVATE
                        || AFFILIATE.in(subject).findFirst().isPresent());
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Transaction::id).toList();
    }

    static Optional<Transaction> of(String id) {
        return Arrays.stream(values()).filter(t -> t.id().equals(id)).findFirst();
    }
}
