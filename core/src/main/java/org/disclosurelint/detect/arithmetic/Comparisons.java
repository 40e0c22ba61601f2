package org.disclosurelint.detect.arithmetic;

import static org.disclosurelint.detect.amount.Amount.Kind.BASIS_POINTS;
import static org.disclosurelint.detect.amount.Amount.Kind.COUNT;
import static org.disclosurelint.detect.amount.Amount.Kind.MONEY;
import static org.disclosurelint.detect.amount.Amount.Kind.PERCENT;
import static org.disclosurelint.detect.amount.Amount.Kind.PERCENTAGE_POINTS;
import static org.disclosurelint.detect.amount.Amount.Kind.SHARES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.amount.Amount;
import org.disclosurelint.detect.amount.Figure;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.words.OrdinalWords;

/**
 * Finds the pairs of amounts that sentences compare, in the orders in which releases write them. What stands between the parts
 * must be short and plain (a period, a figure per share): a longer way leaves open what is compared with what.
 */
final class Comparisons {
    /** All comparisons of a draft, in order. */
    static final Analysis<List<Comparison>> ANALYSIS = Comparisons::of;

    private static final String UP =
            "increas(?:ed?|es|ing)|r(?:ose|ises?|isen|ising)|gr(?:ew|own|owth|ows?|owing)|up|climb(?:ed|s)|gain(?:ed|s)?"
                    + "|jump(?:ed|s)?|surg(?:ed|es)|soar(?:ed|s)|advanc(?:ed|es)|higher";
    private static final String DOWN =
            "decreas(?:ed?|es|ing)|declin(?:ed?|es|ing)|f(?:ell|alls?|allen|alling)|down|dropp?(?:ed|s)?|lower(?:ed)?"
                    + "|reduc(?:ed|tion)|shrank|slid|contracted|plunged|tumbled";
    private static final String EITHER =
            "improv(?:ed|es|ement|ing)|chang(?:ed?|es)|narrow(?:ed|s|ing)|widen(?:ed|s|ing)";
    private static final String WAY = "\\b(?<way>(?<up>" + UP + ")|(?<down>" + DOWN + ")|" + EITHER + ")\\b";

    private static final String CHANGES_WAY = "\\b(?:" + UP + "|" + DOWN + "|" + EITHER + ")\\b";

    private static final String VALUES = "[" + Skeleton.signs(MONEY, PERCENT, SHARES, COUNT) + "]";
    private static final String CHANGES =
            "[" + Skeleton.signs(MONEY, PERCENT, BASIS_POINTS, PERCENTAGE_POINTS, SHARES, COUNT) + "]";
    private static final String SIGNS = Skeleton.signs(MONEY, PERCENT, BASIS_POINTS, PERCENTAGE_POINTS, SHARES);
    /** No amount, no end of a sentence; the point of a month is none. */
    private static final String NO_SIGN =
            "(?:[^" + SIGNS + ";:.]|(?<=\\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))\\.)";
    /** Behind such a word another thing is spoken of, or another base. */
    private static final String ELSE =
            "(?!\\b(?:and|but|while|whereas|with|due|driven|primarily|mainly|including|excluding|which|after(?! preferred)|offset|because|reflecting"
                    + "|resulting|net of|plus|from|compared|compares?|versus|vs|over|against|than|guidance|estimates?|forecast|target|plan|budget|consensus"
                    + "|expect|expected|range|high|low|peak|record|loss|deficit|original|previous(?:ly)? (?:guid|announc|report)\\w*)\\b|"
                    + CHANGES_WAY + ")";

    private static final String GAP = "(?:" + ELSE + NO_SIGN + "){0,80}?";
    private static final String NOUN = "(?:" + ELSE + "(?!,)" + NO_SIGN + "){0,45}?";
    private static final String EACH =
            "(?:,? ?(?:\\(|or )" + Skeleton.signs(MONEY) + "(?: per| a| each| in total)" + NO_SIGN + "{0,25}?\\)?,?)?";
    private static final String FROM =
            "(?:(?:up|down) )?(?:from|(?:as )?compared (?:with|to)|(?:which |that )?compares? (?:with|to)|versus|vs\\.?|against|over|than|in comparison (?:with|to))\\b\\.? ";
    /** {@code from a net loss of}. */
    private static final String OF_LOSS =
            "(?<deficit>(?:an? )?(?:[a-z-]{1,20} ){0,4}?loss(?:es)?\\b" + NO_SIGN + "{0,40}?)";

    private static final String EARLIER = FROM + "(?:" + NOUN + "|" + OF_LOSS + ")(?<earlier>" + VALUES + ")" + EACH;
    private static final String LATER = "\\bto " + NOUN + "(?<later>" + VALUES + ")" + EACH;
    private static final String BY = "(?:(?: (?!to\\b|from\\b|and\\b|or\\b|in\\b|for\\b)[a-z'-]{1,20}){0,4}? |"
            // what it is that somebody increased
            + "(?:(?!\\b(?:from|to|compared|while|which|but|driven|due|offset|caused|led|followed|supported|affected|impacted)\\b)"
            + NO_SIGN + "){1,70}?\\bby )";
    private static final String CHANGE =
            "(?<change>" + CHANGES + ")(?:(?:,? or |,? \\(|, )(?<second>" + CHANGES + ")\\)?)?";
    private static final String AS =
            "(?:or |(?:which )?(?:represent(?:s|ing)|reflecting|is|was) )?(?:an? )?(?:[a-z-]{1,20} )?";

    private static final String TO_FROM = GAP + LATER + GAP + EARLIER;
    private static final String FROM_TO =
            GAP + "\\bfrom " + NOUN + "(?<deficit>(?!))?(?<earlier>" + VALUES + ")" + EACH + GAP + LATER;
    private static final String NOW = "(?<later>" + VALUES + ")" + EACH + GAP;
    private static final String SO_MUCH_MORE = CHANGE + "[ -](?:" + ELSE + "(?!as\\b)[a-z'-]{1,20} ){0,3}?" + WAY;

    /** {@code (12%)} behind both amounts. */
    private static final String IN_BRACKETS =
            GAP + "\\((?<change>[" + Skeleton.signs(PERCENT) + "])(?<second>(?!))?(?=[ )])";

    private static final List<Pattern> ORDERS = List.of(
            // a 12% increase in sales to 5.6 from 5.0
            Pattern.compile(SO_MUCH_MORE + TO_FROM),
            // a 12% increase in sales from 5.0 to 5.6
            Pattern.compile(SO_MUCH_MORE + FROM_TO),
            // a 12% increase in sales of 5.6, which compare to 5.0
            Pattern.compile(SO_MUCH_MORE + GAP + "\\bof " + NOW + EARLIER),
            // rose to 5.6 from 5.0 (12%)
            Pattern.compile(WAY + TO_FROM + IN_BRACKETS),
            // rose from 5.0 to 5.6 (12%)
            Pattern.compile(WAY + FROM_TO + IN_BRACKETS),
            // of 5.6 rose from 5.0 (12%)
            Pattern.compile(NOW + "[ ,(]" + AS + WAY + GAP + EARLIER + IN_BRACKETS),
            // rose 12% to 5.6 from 5.0
            Pattern.compile(WAY + "(?:" + BY + CHANGE + ")?" + TO_FROM),
            // rose 12% from 5.0 to 5.6
            Pattern.compile(WAY + "(?:" + BY + CHANGE + ")?" + FROM_TO),
            // were 5.6, a 12% increase from 5.0
            Pattern.compile(NOW + "[ ,(]" + AS + SO_MUCH_MORE + GAP + EARLIER),
            // were 5.6, up 12% from 5.0
            Pattern.compile(NOW + "[ ,(]" + AS + WAY + "(?:" + BY + CHANGE + ")?" + GAP + EARLIER),
            // were 5.6, compared with 5.0, an increase of 12%
            Pattern.compile(NOW + EARLIER + GAP + "[,(] ?" + AS + WAY + BY + CHANGE),
            // were 5.6, compared with 5.0, a 12% increase
            Pattern.compile(NOW + EARLIER + GAP + "[,(] ?" + AS + SO_MUCH_MORE));

    private static final Pattern ANY_WAY = Pattern.compile(CHANGES_WAY);
    private static final Pattern BASE = Pattern.compile("\\b(?:from|compar|versus|vs|against|over|than)");

    /** Words by which the change may be reckoned on other amounts than those of the sentence. */
    private static final Pattern OTHER_AMOUNTS = Pattern.compile(
            "\\b(?:constant|currenc(?:y|ies)|pro[ -]forma|organic(?:ally)?|comparable(?! (?:[a-z-]{1,20} ){0,2}(?:period|quarter|months|year))|same[ -]store|like[ -]for[ -]like|annualized|annualised|per annum"
                    + "|annually|average|cagr|compound|underlying|normalized|excluding|adjusted for|rounded?|as (?:restated|recast|converted)|local"
                    + "|per (?:day|month|week|ton|tonne|ounce|unit|barrel|store|room|customer|employee|square|megawatt|pound))\\b");

    /** The quarter before, or one that stands for it: {@code from $5.0 million in the first quarter}, but not of which year. */
    private static final Pattern QUARTER_BASE = Pattern.compile(
            "\\b(?:sequential(?:ly)?|(?:prior|previous|preceding|linked|last) quarter|(?:" + FROM + ")[^;]{0,60}?"
                    + "(?<!year's |year |year-ago |year-earlier )\\b(?:" + OrdinalWords.WORDS + ")[- ]quarter)\\b"
                    + "(?!,? (?:of )?(?:the )?(?:fiscal )?(?:year )?(?:last|prior|previous|preceding|(?:19|20)\\d\\d|a year|one year))");

    private static final Pattern QUARTER = Pattern.compile("\\b(?:quarter|sequential(?:ly)?)\\b");
    private static final Pattern YEAR_BASE = Pattern.compile("\\b(?:year|annual)");
    private static final Pattern LOSS = Pattern.compile("\\b(?:loss(?:es)?|deficit|outflow|negative)\\b");
    private static final Pattern RESULT =
            Pattern.compile("(?<!\\()\\b(?<loss>loss(?:es)?)\\b|\\b(?:income|earnings|profit|gain)\\b|\\(loss\\)");
    private static final int BEFORE = 80;
    private static final BigDecimal OTHER_UNITS = BigDecimal.valueOf(20_000);

    private static final String STEP = "(?<change>[" + Skeleton.signs(MONEY, COUNT) + "])(?:,? or |,? \\(|, )(?<second>"
            + Skeleton.signs(PERCENT) + ")\\)?,?";
    private static final List<Pattern> STEPS = List.of(
            // rose 0.6, or 12%, to 5.6
            Pattern.compile(WAY + BY + STEP + GAP + LATER),
            // were 5.6, an increase of 0.6, or 12%
            Pattern.compile(NOW + "[ ,(]" + AS + WAY + BY + STEP));

    private Comparisons() {}

    private static List<Comparison> of(Subject subject) {
        List<Comparison> all = new ArrayList<>();
        for (Skeleton skeleton : subject.recall(Skeleton.ANALYSIS)) {
            if (skeleton.amounts().size() > 1
                    && ANY_WAY.matcher(skeleton.text()).find()) {
                if (BASE.matcher(skeleton.text()).find()) {
                    in(skeleton, all);
                }
                if (skeleton.amounts().size() > 2) {
                    stepsIn(skeleton, all);
                }
            }
        }
        return List.copyOf(all);
    }

    private static void stepsIn(Skeleton skeleton, List<Comparison> into) {
        for (Pattern step : STEPS) {
            Matcher m = step.matcher(skeleton.text());
            while (m.find()) {
                Amount later = skeleton.amount(m, "later").orElseThrow();
                Amount change = skeleton.amount(m, "change").orElseThrow();
                Comparison.Direction direction = direction(m, false);
                boolean read = into.stream()
                        .anyMatch(c -> c.later().equals(later) || c.change().equals(Optional.of(change)));
                if (!read
                        && direction != Comparison.Direction.EITHER
                        && later.figure().value().signum() > 0
                        && later.comparableWith(change)
                        && !Comparison.isOpen(change)) {
                    Figure earlier = direction == Comparison.Direction.UP
                            ? later.figure().minus(change.figure())
                            : later.figure().plus(change.figure());
                    into.add(new Comparison(
                            direction,
                            skeleton.range(m, "way"),
                            Optional.empty(),
                            skeleton.amount(m, "second"),
                            new Amount(change.range(), later.kind(), earlier, later.currency(), change.approximate()),
                            later,
                            isOfTheseAmounts(skeleton.text())));
                }
            }
        }
    }

    private static boolean isOfTheseAmounts(String text) {
        boolean bases = BASE.matcher(text).results().limit(2).count() > 1
                ? QUARTER.matcher(text).find()
                : QUARTER_BASE.matcher(text).find();
        return !(bases && YEAR_BASE.matcher(text).find())
                && !OTHER_AMOUNTS.matcher(text).find();
    }

    private static void in(Skeleton skeleton, List<Comparison> into) {
        List<TextRange> taken = new ArrayList<>();
        for (Pattern order : ORDERS) {
            Matcher m = order.matcher(skeleton.text());
            while (m.find()) {
                TextRange whole = new TextRange(m.start(), m.end());
                if (taken.stream().noneMatch(whole::overlaps)) {
                    read(skeleton, m).ifPresent(c -> {
                        taken.add(whole);
                        into.add(c);
                    });
                }
            }
        }
    }

    private static Optional<Comparison> read(Skeleton skeleton, Matcher m) {
        Amount earlier = skeleton.amount(m, "earlier").orElseThrow();
        Amount later = skeleton.amount(m, "later").orElseThrow();
        if (!earlier.comparableWith(later) || (earlier.kind() == COUNT && isOfOtherUnits(earlier, later))) {
            return Optional.empty();
        }
        String text = skeleton.text();
        if (m.group("deficit") != null && !isOfLoss(text.substring(Math.max(0, m.start() - BEFORE), m.start()))) {
            return Optional.empty();
        }
        boolean loss = LOSS.matcher(text.substring(Math.max(0, m.start() - BEFORE), m.end()))
                .find();
        // Of a result below zero "declined" tells that it got worse; of a loss, that there is less of it.
        boolean belowZero =
                earlier.figure().value().signum() < 0 && later.figure().value().signum() < 0;
        return Optional.of(new Comparison(
                belowZero && !loss ? Comparison.Direction.EITHER : direction(m, loss),
                skeleton.range(m, "way"),
                skeleton.amount(m, "change"),
                skeleton.amount(m, "second"),
                earlier,
                later,
                isOfTheseAmounts(text)));
    }

    /** Whether the result that is spoken of last is a loss, too. */
    private static boolean isOfLoss(String before) {
        Matcher result = RESULT.matcher(before);
        boolean loss = false;
        while (result.find()) {
            loss = result.group("loss") != null;
        }
        return loss;
    }

    /** {@code 2.4 billion cubic feet from 1.7 Bcf}: of what is counted only the numbers are known. */
    private static boolean isOfOtherUnits(Amount a, Amount b) {
        BigDecimal first = a.figure().value().abs();
        BigDecimal second = b.figure().value().abs();
        return first.min(second).multiply(OTHER_UNITS).compareTo(first.max(second)) < 0;
    }

    private static Comparison.Direction direction(Matcher m, boolean loss) {
        if (m.group("up") != null) {
            return Comparison.Direction.UP;
        }
        if (m.group("down") != null) {
            return Comparison.Direction.DOWN;
        }
        String word = m.group("way");
        if (!loss || word.startsWith("chang")) {
            return Comparison.Direction.EITHER;
        }
        return word.startsWith("widen") ? Comparison.Direction.UP : Comparison.Direction.DOWN;
    }
}
