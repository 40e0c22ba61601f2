package org.disclosurelint.detect.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurelint.detect.amount.Amount;
import org.disclosurelint.detect.amount.Amounts;
import org.disclosurelint.detect.pattern.GuardedMatcher;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.detect.period.AccountingPeriod;
import org.disclosurelint.detect.period.Periods;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * A figure that the text gives for the whole company: "Net sales for the second quarter of 2026 were $5.8 million".
 *
 * @param amount money, exact by its words
 * @param period the one period that the sentence names
 */
record StatedFigure(Metric metric, Amount amount, Optional<AccountingPeriod> period) {
    /** What tables and text give figures for. */
    enum Metric {
        REVENUE,
        NET_INCOME,
        EARNINGS_PER_SHARE
    }

    private static final GuardedPattern STATED = GuardedPattern.of(
            "(?i)(?=[tcgqrns])(?:(?<=[.!?•*\\n] |[.!?•*\\n]|^)|(?<=\\b(?:had|the|our|its|and|company's|reported|announced|recorded|posted|generated|achieved|with|quarterly|record) ))"
                    + "(?:(?:total|consolidated|gaap|company|quarterly|record|reported|the company's) ){0,2}"
                    + "(?:(?<revenue>(?:net )?(?:revenues?|sales))|(?<income>net (?:income|loss|earnings)))"
                    + "(?: attributable to common (?:share|stock)holders)?"
                    + "(?:,? (?:for|in|during) (?:the )?[^.;:$%]{3,70}?)?,?"
                    + "(?: (?:was|were|of|totaled|totalled|came to|reached|amounted to)| (?:increased|decreased|rose|fell|grew|declined|improved)(?: by)?[^.;:]{0,40}? to)"
                    + " (?:a record |(?:a )?record (?:of )?)?(?=\\$)");
    private static final Pattern PER_SHARE =
            Pattern.compile(" per (?:diluted (?:common )?|fully diluted )?(?:share|unit)\\b");
    /** Sentences about something else than the figures of the whole company as its statements show them. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "(?i)segment|division|subsidiar|business unit|same[- ]store|region|expect|guidance|outlook|anticipat|forecast|pro forma|adjusted|non-gaap|exclud|prelimin|estimat|would|annualiz|constant[- ]currency|backlog|organic|range|includ|target|between|should|will\\b|discontinued|continuing|acquired|acquisition");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=[ \\n]+[\\p{Lu}\"“•])|\\n");
    /** More figures of so few measures no release gives. */
    private static final int MOST = 200;

    private static final int LONGEST_SENTENCE = 700;

    static final Analysis<List<StatedFigure>> ANALYSIS = StatedFigure::of;

    private static List<StatedFigure> of(Subject subject) {
        String text = subject.draft().text();
        List<Amount> amounts = subject.recall(Amounts.ANALYSIS).stream()
                .filter(a -> a.kind() == Amount.Kind.MONEY && !a.approximate())
                .toList();
        if (amounts.isEmpty()) {
            return List.of();
        }
        List<StatedFigure> stated = new ArrayList<>();
        GuardedMatcher statements = STATED.matcher(subject);
        Matcher m = statements.match();
        Map<Integer, Amount> byStart =
                amounts.stream().collect(Collectors.toMap(a -> a.range().start(), a -> a));
        while (statements.find() && stated.size() < MOST) {
            int end = m.end();
            Metric metric = m.group("revenue") != null ? Metric.REVENUE : Metric.NET_INCOME;
            Optional.ofNullable(byStart.get(end))
                    .filter(a -> !PER_SHARE
                            .matcher(text)
                            .region(a.range().end(), text.length())
                            .lookingAt())
                    .flatMap(a -> read(subject, metric, a))
                    .ifPresent(stated::add);
        }
        for (Amount amount : amounts) {
            if (stated.size() < 2 * MOST
                    && PER_SHARE
                            .matcher(text)
                            .region(amount.range().end(), text.length())
                            .lookingAt()
                    && amount.figure().value().abs().intValue() < 1_000
                    && amount.range().start() > 3
                    && text.startsWith("or ", amount.range().start() - 3)) {
                read(subject, Metric.EARNINGS_PER_SHARE, amount).ifPresent(stated::add);
            }
        }
        return List.copyOf(stated);
    }

    private static Optional<StatedFigure> read(Subject subject, Metric metric, Amount amount) {
        TextRange sentence = sentence(subject.draft().text(), amount.range());
        String words = sentence.of(subject.draft().text());
        if (sentence.length() > LONGEST_SENTENCE || OTHERWISE.matcher(words).find()) {
            return Optional.empty();
        }
        List<AccountingPeriod> periods = subject.recall(Periods.ANALYSIS).stream()
                .filter(p -> sentence.contains(p.range()) && !p.prior())
                .toList();
        // The figure before is that of the first amount; what is compared with it comes behind.
        Optional<AccountingPeriod> period = periods.size() == 1
                ? Optional.of(periods.get(0))
                : periods.stream()
                        .filter(p -> p.range().end() <= amount.range().start())
                        .findFirst()
                        .filter(p -> periods.stream()
                                        .filter(o -> o.range().end()
                                                <= amount.range().start())
                                        .count()
                                == 1);
        return Optional.of(new StatedFigure(metric, amount, period));
    }

    private static TextRange sentence(String text, TextRange around) {
        int start = Math.max(0, around.start() - LONGEST_SENTENCE);
        int end = Math.min(text.length(), around.end() + LONGEST_SENTENCE);
        Matcher m = SENTENCE_END.matcher(text).region(start, end).useTransparentBounds(true);
        while (m.find()) {
            if (m.end() <= around.start()) {
                start = m.end();
            } else if (m.start() >= around.end()) {
                end = m.start();
                break;
            }
        }
        return new TextRange(start, end);
    }
}
