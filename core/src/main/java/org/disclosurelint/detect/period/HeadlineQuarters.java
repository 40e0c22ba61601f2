package org.disclosurelint.detect.period;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.detect.period.AccountingPeriod.Length;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * Finds the quarter of the lead where it is another than that of the headline, or has another year, and the headline's quarter
 * where no three months of the draft end with it or the text
 * counts only another. Only headlines that count one quarter are compared.
 */
final class HeadlineQuarters implements Detector {
    private static final Set<Part> HEADS = EnumSet.of(Part.HEADLINE, Part.SUBHEADLINE);
    private static final Pattern BASE_OR_AHEAD = Pattern.compile(
            "(?i)\\b(?:from|compared|versus|vs|against|over|than|expect\\w*|anticipat\\w*|guidance|outlook|forecast\\w*|estimat\\w*|will|plan(?:s|ned)?|later|next)\\b[^.]{0,40}$");
    private static final int NEAR = 90;
    private static final int FEWEST = 2;
    private static final int TIMES = 3;

    @Override
    public Optional<String> notApplicable(Subject subject, Scope scope) {
        return quarter(subject).isEmpty() ? Optional.of("the headline does not count one quarter") : Optional.empty();
    }

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        return quarter(subject)
                .flatMap(h -> lead(subject, h).or(() -> ends(subject, h)).or(() -> text(subject, h)))
                .filter(m -> scope.contains(subject.anatomy().partOf(m.range())))
                .stream()
                .toList();
    }

    /** The only quarter that the headline counts. */
    private static Optional<AccountingPeriod> quarter(Subject subject) {
        List<AccountingPeriod> counted = in(subject, Part.HEADLINE);
        Set<Integer> numbers = counted.stream().map(p -> p.number().orElse(0)).collect(Collectors.toSet());
        return numbers.size() == 1 ? counted.stream().findFirst() : Optional.empty();
    }

    private static List<AccountingPeriod> in(Subject subject, Part part) {
        List<Section> sections = subject.anatomy().sections(part);
        return subject.recall(Periods.ANALYSIS).stream()
                .filter(p -> p.length() == Length.QUARTER && p.number().isPresent() && !p.prior())
                .filter(p -> sections.stream().anyMatch(s -> s.range().contains(p.range())))
                .toList();
    }

    private static Optional<Match.Found> lead(Subject subject, AccountingPeriod headline) {
        List<AccountingPeriod> lead = in(subject, Part.LEAD);
        if (lead.isEmpty()) {
            return Optional.empty();
        }
        List<AccountingPeriod> same =
                lead.stream().filter(p -> p.number().equals(headline.number())).toList();
        boolean agrees = same.stream().anyMatch(p -> sameYear(headline, p));
        if (agrees) {
            return Optional.empty();
        }
        AccountingPeriod other = same.isEmpty() ? lead.get(0) : same.get(0);
        String words = subject.draft().words(headline.range());
        return Optional.of(new Match.Found(
                other.range(), new PeriodEvidence("'" + words + "'", "the headline says '" + words + "'")));
    }

    /** Whether two quarters can be of one year. A fiscal year and one that does not say what it is may be called differently. */
    private static boolean sameYear(AccountingPeriod one, AccountingPeriod other) {
        OptionalInt first = label(one);
        OptionalInt second = label(other);
        return first.isEmpty() || second.isEmpty() || first.equals(second) || one.fiscal() != other.fiscal();
    }

    private static OptionalInt label(AccountingPeriod period) {
        return period.year();
    }

    /**
     * The quarter that the text counts all the time, more than once and not as a base of comparison or as one to come, where it
     * counts that of the headline nowhere.
     */
    private static Optional<Match.Found> text(Subject subject, AccountingPeriod headline) {
        List<AccountingPeriod> counted = subject.recall(Periods.ANALYSIS).stream()
                .filter(p -> p.length() == Length.QUARTER && p.number().isPresent())
                .filter(p -> !HEADS.contains(subject.anatomy().partOf(p.range())))
                .toList();
        List<AccountingPeriod> told = counted.stream()
                .filter(p -> !p.prior() && !isBaseOrAhead(subject.draft().text(), p))
                .toList();
        boolean held = counted.stream().anyMatch(p -> p.number().equals(headline.number()));
        Map<OptionalInt, List<AccountingPeriod>> byNumber =
                told.stream().collect(Collectors.groupingBy(AccountingPeriod::number));
        List<AccountingPeriod> most =
                byNumber.values().stream().max(Comparator.comparing(List::size)).orElse(List.of());
        boolean one = most.size() >= TIMES * (told.size() - most.size());
        if (held || !one || most.size() < FEWEST) {
            return Optional.empty();
        }
        String words = subject.draft().words(headline.range());
        return Optional.of(new Match.Found(
                most.get(0).range(),
                new PeriodEvidence(
                        "'" + words + "'",
                        "the headline says '" + words + "', and the text names that quarter nowhere")));
    }

    private static boolean isBaseOrAhead(String text, AccountingPeriod period) {
        int start = Math.max(0, period.range().start() - NEAR);
        String before = text.substring(start, period.range().start());
        int sentence = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n'));
        return BASE_OR_AHEAD.matcher(before.substring(sentence + 1)).find();
    }

    /** With a known fiscal calendar: three months that end with the quarter of the headline must be somewhere, if any are. */
    private static Optional<Match.Found> ends(Subject subject, AccountingPeriod headline) {
        Optional<FiscalCalendar> calendar = subject.recall(FiscalCalendar.ANALYSIS);
        if (calendar.isEmpty() || headline.calendar()) {
            return Optional.empty();
        }
        int month = calendar.get().monthOfQuarter(headline.number().orElse(4));
        List<AccountingPeriod> ended = subject.recall(Periods.ANALYSIS).stream()
                .filter(p -> p.length() == Length.QUARTER && p.end().isPresent())
                .toList();
        boolean held = ended.stream()
                .anyMatch(p -> p.end()
                        .map(AccountingPeriod.End::month)
                        .filter(m -> Objects.equals(m, month))
                        .isPresent());
        return ended.isEmpty() || held
                ? Optional.empty()
                : Optional.of(new Match.Found(
                        headline.range(),
                        new PeriodEvidence(
                                "'" + subject.draft().words(ended.get(0).range()) + "'",
                                "the draft gives the '"
                                        + subject.draft().words(ended.get(0).range()) + "'")));
    }
}
