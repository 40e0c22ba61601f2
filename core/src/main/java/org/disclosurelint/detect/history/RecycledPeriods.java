package org.disclosurelint.detect.history;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurelint.anatomy.Anatomy;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.detect.period.AccountingPeriod;
import org.disclosurelint.detect.period.Periods;
import org.disclosurelint.detect.release.ReleaseTypes;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.ReleaseType;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.EarlierRelease;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/** Results are reported once: a release that names the quarter of an earlier one may be its copy with the old words left in. */
record RecycledPeriods() implements Detector {
    private static final Set<ReleaseType> RESULTS = Set.of(ReleaseType.RESULTS);
    private static final Set<ReleaseType> TWICE = Set.of(ReleaseType.CORRECTION, ReleaseType.EVENT);

    /** Results of a period may be told again, if that is what the release says. */
    private static final Pattern AGAIN = Pattern.compile(
            "(?i)\\b(?:preliminary|unaudited estimates|restate[ds]?|restatement|revise[ds]?|correct(?:s|ed|ion)|amend(?:s|ed|ment)|audited|to (?:report|announce|release|host|hold|discuss)|confirms?|updates?|recast)\\b");

    @Override
    public Optional<String> notApplicable(Subject subject, Scope scope) {
        return EarlierReleases.absent(subject);
    }

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        if (!isOnce(subject.draft(), subject.anatomy(), subject.recall(ReleaseTypes.ANALYSIS))) {
            return List.of();
        }
        // The first is what the release is about; those after it are what it is compared with.
        Optional<AccountingPeriod> period = named(subject.anatomy(), subject.recall(Periods.ANALYSIS)).stream()
                .findFirst()
                .filter(p -> scope.contains(subject.anatomy().partOf(p.range())));
        return period.stream()
                .flatMap(p -> subject.recall(EarlierReleases.ANALYSIS).stream()
                        .filter(e -> isOf(p, e))
                        .findFirst()
                        .map(e -> new Match.Found(p.range(), EarlierEvidence.of(e)))
                        .stream())
                .toList();
    }

    private static boolean isOf(AccountingPeriod period, EarlierRelease earlier) {
        return isOnce(earlier.draft(), earlier.anatomy(), earlier.recall(ReleaseTypes.ANALYSIS))
                && named(earlier.anatomy(), earlier.recall(Periods.ANALYSIS)).stream()
                        .findFirst()
                        .filter(p -> isSame(p, period))
                        .isPresent();
    }

    private static boolean isOnce(Draft draft, Anatomy anatomy, ReleaseTypes types) {
        return types.isAny(RESULTS)
                && !types.isAny(TWICE)
                && top(anatomy).noneMatch(s -> AGAIN.matcher(s.of(draft.text())).find());
    }

    /** The quarters of headline and lead that are told with their year, in order. */
    private static List<AccountingPeriod> named(Anatomy anatomy, List<AccountingPeriod> periods) {
        return periods.stream()
                .filter(p -> p.length() == AccountingPeriod.Length.QUARTER && !p.prior())
                .filter(p -> p.number().isPresent() && p.year().isPresent())
                .filter(p -> top(anatomy).anyMatch(s -> s.contains(p.range())))
                .toList();
    }

    private static boolean isSame(AccountingPeriod one, AccountingPeriod other) {
        return one.number().equals(other.number()) && one.year().equals(other.year());
    }

    private static Stream<TextRange> top(Anatomy anatomy) {
        return Stream.of(Part.HEADLINE, Part.SUBHEADLINE, Part.LEAD)
                .flatMap(part -> anatomy.sections(part).stream())
                .map(Section::range);
    }
}
