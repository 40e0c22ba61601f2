package org.disclosurelint.detect.jurisdiction;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurelint.detect.listing.ListingCitation;
import org.disclosurelint.detect.listing.ListingCitations;
import org.disclosurelint.detect.listing.ProfileMarkets;
import org.disclosurelint.draft.Jurisdiction;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * Whose securities law a draft answers to; at least one. The front matter decides if it says so, else the profile, else the
 * markets on which the issuer is listed by the profile and by the draft, else a stock code in Hong Kong. A quotation over the counter in the United States
 * beside a listing abroad adds no jurisdiction: most issuers quoted so are exempt from registration (17 CFR 240.12g3-2(b)).
 * Where nothing tells, it is the United States.
 *
 * @param all at least one
 * @param shownBy how it was told, a clause: {@code by its listing on TSXV}
 */
public record Jurisdictions(Set<Jurisdiction> all, String shownBy) {
    /** Told once for each draft. */
    public static final Analysis<Jurisdictions> ANALYSIS = Jurisdictions::of;

    private static final Pattern STOCK_CODE = Pattern.compile("(?i)\\bstock\\s{1,3}codes?\\s?:?\\s?\\d{1,5}\\b");
    private static final Pattern HONG_KONG = Pattern.compile("(?i)\\bHong\\s{1,3}Kong\\b");

    public Jurisdictions {
        all = Set.copyOf(all);
    }

    private static Jurisdictions of(Subject subject) {
        Set<Jurisdiction> stated = subject.draft().frontMatter().jurisdictions();
        if (!stated.isEmpty()) {
            return new Jurisdictions(stated, "by its front matter");
        }
        Set<Jurisdiction> known = subject.reference().profile().standing().jurisdictions();
        if (!known.isEmpty()) {
            return new Jurisdictions(known, "by the issuer's profile");
        }
        return byMarkets(subject)
                .or(() -> byStockCode(subject))
                .orElseGet(() -> new Jurisdictions(EnumSet.of(Jurisdiction.US), "for nothing tells otherwise"));
    }

    private static Optional<Jurisdictions> byMarkets(Subject subject) {
        Map<String, Jurisdiction> laws = subject.reference()
                .compiled(LawOfMarkets.class, r -> LawOfMarkets.shipped())
                .byMarket();
        List<String> markets = ProfileMarkets.of(subject).stream().collect(Collectors.toList());
        if (markets.isEmpty()) {
            subject.recall(ListingCitations.ANALYSIS).stream()
                    .filter(ListingCitation::issuers)
                    .flatMap(c -> c.market().stream())
                    .forEach(markets::add);
        }
        Set<Jurisdiction> all = EnumSet.noneOf(Jurisdiction.class);
        markets.forEach(m -> Optional.ofNullable(laws.get(m)).ifPresent(all::add));
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Jurisdictions(
                        all,
                        "by its listing on "
                                + markets.stream()
                                        .filter(laws::containsKey)
                                        .distinct()
                                        .collect(Collectors.joining(", "))));
    }

    /** Announcements in Hong Kong give a code and leave the exchange to the letterhead. */
    private static Optional<Jurisdictions> byStockCode(Subject subject) {
        String text = subject.draft().text();
        boolean code =
                STOCK_CODE.matcher(text).find() && HONG_KONG.matcher(text).find();
        return code
                ? Optional.of(new Jurisdictions(EnumSet.of(Jurisdiction.HONG_KONG), "by its stock code in Hong Kong"))
                : Optional.empty();
    }

    /** Whether the draft answers to any of these. */
    public boolean isAny(Collection<Jurisdiction> some) {
        return !Collections.disjoint(some, all);
    }

    /** By their words, in their order: {@code us, canada}. */
    @Override
    public String toString() {
        return all.stream().sorted().map(Jurisdiction::id).collect(Collectors.joining(", "));
    }
}
