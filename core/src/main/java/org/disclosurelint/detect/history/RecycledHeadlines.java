package org.disclosurelint.detect.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurelint.anatomy.Anatomy;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.detect.release.ReleaseTypes;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.ReleaseType;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/** A headline that stood over an earlier release; what comes back by its nature (dividends, conferences) may. */
record RecycledHeadlines() implements Detector {
    /** Fewer words are a form rather than a headline: "Holding(s) in Company". */
    private static final int FEWEST_WORDS = 5;

    private static final Set<ReleaseType> COMING_BACK = Set.of(
            ReleaseType.DIVIDEND,
            ReleaseType.EVENT,
            ReleaseType.REPURCHASE,
            ReleaseType.CORRECTION,
            ReleaseType.LITIGATION,
            ReleaseType.ANNUAL_REPORT);

    @Override
    public Optional<String> notApplicable(Subject subject, Scope scope) {
        return EarlierReleases.absent(subject);
    }

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        List<Section> headline = subject.anatomy().sections(Part.HEADLINE);
        String words = words(subject.draft(), subject.anatomy());
        if (headline.isEmpty()
                || words.chars().filter(c -> c == ' ').count() < FEWEST_WORDS - 1
                || subject.recall(ReleaseTypes.ANALYSIS).isAny(COMING_BACK)) {
            return List.of();
        }
        return subject.recall(EarlierReleases.ANALYSIS).stream()
                .filter(e -> words(e.draft(), e.anatomy()).equals(words))
                .findFirst()
                .map(e -> new Match.Found(headline.get(0).range(), EarlierEvidence.of(e)))
                .stream()
                .toList();
    }

    private static String words(Draft draft, Anatomy anatomy) {
        return anatomy.sections(Part.HEADLINE).stream()
                .map(s -> s.range().of(draft.text()))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
