package org.disclosurelint.detect.forward;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.horizon.Horizon;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Evidence;

/**
 * A proposition about the issuer's future, outside the cautionary statement.
 *
 * @param range the proposition: from its trigger (or the subject before it) to the end of its clause, within one sentence
 * @param sentence the sentence in which it stands
 * @param part where the sentence begins
 * @param trigger the words that make it look forward ("will benefit", "expects to")
 * @param subject who or what is spoken of, as far as it was told ("The Company")
 * @param qualifiers the words that qualify this proposition; empty if nothing does
 * @param horizon the time of which it speaks: of those in its clause that are not over the one nearest to its trigger
 * @param traits what its wording tells beyond doubt
 * @param isSettled whether it tells only what is already decided: the deal of a signed agreement, who takes which office
 * @param suggestion words for the trigger that would qualify it ("is expected to benefit")
 * @see <a href="https://www.law.cornell.edu/uscode/text/15/78u-5">15 U.S.C. 78u-5(i)(1)</a>
 */
public record ForwardLookingStatement(
        TextRange range,
        TextRange sentence,
        Part part,
        TextRange trigger,
        Optional<String> subject,
        Kind kind,
        List<TextRange> qualifiers,
        Optional<Horizon> horizon,
        Set<Trait> traits,
        boolean isSettled,
        @Override Optional<String> suggestion)
        implements Evidence {
    public ForwardLookingStatement {
        qualifiers = List.copyOf(qualifiers);
        traits = Set.copyOf(traits);
    }

    /** Whether something qualifies the proposition. */
    public boolean isQualified() {
        return !qualifiers.isEmpty();
    }

    /** What the wording of a statement tells beyond doubt. */
    public enum Trait {
        /** It speaks of the issuer itself: we, the Company, its name. */
        ISSUER("issuer"),
        /** It says so flatly: will, shall, is going to, or the infinitive of a headline. */
        FLAT("flat"),
        /** What it projects has an amount of money, a percentage or a multiple. */
        FIGURE("figure"),
        /** What it projects is revenue, earnings, a margin or cash flow. */
        RESULT("result"),
        /** It says that something grows, shrinks, gains or becomes better. */
        GROWTH("growth"),
        /** It promises what the business achieves (value, savings, results), builds or goes on doing. */
        OUTCOME("outcome"),
        /** It names a month, a quarter, a year or a longer time that is not over on the date of the draft. */
        TIME_AHEAD("time-ahead"),
        /**
         * It is the issuer's own outlook: its guidance, or what its revenue, earnings, margin or cash flow will come to, or another
         * financial item with an amount.
         */
        OUTLOOK("outlook"),
        /**
         * Investors would want to know: an outlook, another figure or result that is projected, what comes of a deal, a plan of the
         * issuer to build, buy, sell, expand or raise, a gain for its business, or a milestone with its time. Not who takes which
         * office, what a product does or when it is in the shops, nor how an event goes.
         */
        WEIGHTY("weighty");

        private final String id;

        Trait(String id) {
            this.id = id;
        }

        /** The word in rule files. */
        public String id() {
            return id;
        }
    }

    /** The limb of the definition under which it falls. */
    public enum Kind {
        /** A projection of revenues, income, or another financial item: limb (A). */
        PROJECTION,
        /** Plans and objectives of management for future operations, products or services: limb (B). */
        PLAN,
        /** Future economic performance: limb (C). */
        PERFORMANCE,
        /** An assumption under any of these: limb (D). */
        ASSUMPTION
    }
}
