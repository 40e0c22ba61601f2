package org.disclosurelint.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.listing.ListingDifference;
import org.disclosurelint.detect.stated.StatedContacts;
import org.disclosurelint.detect.stated.StatedDate;
import org.disclosurelint.detect.stated.StatedTickers;
import org.disclosurelint.detect.stated.StatedTitle;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/** What a draft says, and something else says too: the issuer's profile, or the front matter. Whoever adds a pair adds a fact. */
enum Fact {
    /** Where the issuer's securities are listed or quoted. */
    PROFILE_LISTINGS(Set.of(), ListingDifference::compare),
    /** The headline. */
    FRONT_MATTER_TITLE(Set.of(Part.HEADLINE), StatedTitle::compare),
    /** The date of the dateline. */
    FRONT_MATTER_DATE(Set.of(Part.DATELINE), StatedDate::compare),
    /** The issuer's listings, as the text cites them. */
    FRONT_MATTER_TICKERS(Set.of(), StatedTickers::compare),
    /** Whom to call, as the contact block names them. */
    FRONT_MATTER_CONTACTS(Set.of(Part.CONTACT_BLOCK), StatedContacts::compare);

    private final Set<Part> parts;
    private final BiFunction<Subject, Scope, Outcome> comparison;

    /** @param parts where alone the text says it; none means anywhere */
    Fact(Set<Part> parts, BiFunction<Subject, Scope, Outcome> comparison) {
        this.parts = parts;
        this.comparison = comparison;
    }

    /** What the draft says otherwise in the parts of a scope; not applicable where there is nothing to compare. */
    Outcome compare(Subject subject, Scope scope) {
        return comparison.apply(subject, scope);
    }

    /** The parts in which the text says it. */
    Scope scope() {
        return new Scope(parts);
    }

    /** The word in rule files. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Fact::id).toList();
    }

    static Fact of(String id) {
        return Arrays.stream(values())
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
