package org.disclosurelint.detect.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.EarlierRelease;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/** Items that a draft calls non-recurring, or the like, and an earlier release of the last two years called so too. */
record RecurringItems() implements Detector {
    private static final int YEARS = 2;

    private static final Pattern ITEM = Pattern.compile(
            "(?i)\\b(?:non-?recurring|one-time|infrequent|unusual)\\s(?:[\\w-]{1,30}\\s){0,3}?(?<item>restructuring|severance|impairment|litigation|legal|settlement|integration|transaction|acquisition|relocation|inventory|retirement|refinancing|consulting|environmental|start-?up)\\b(?:[\\s-][\\w-]{1,30}){0,2}?\\s(?:charges?|costs?|expenses?|items?|losses|loss|payments?|write-?downs?)\\b");

    private static final Analysis<List<Named>> NAMED = RecurringItems::named;

    /** @param item the kind of it, in small letters */
    private record Named(TextRange range, String item) {}

    @Override
    public Optional<String> notApplicable(Subject subject, Scope scope) {
        return EarlierReleases.absent(subject);
    }

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        List<Match.Found> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Named named : subject.recall(NAMED)) {
            if (scope.contains(subject.anatomy().partOf(named.range())) && told.add(named.item())) {
                earlier(subject, named)
                        .map(e -> new Match.Found(named.range(), EarlierEvidence.of(e)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<EarlierRelease> earlier(Subject subject, Named named) {
        LocalDate from = subject.date().orElse(LocalDate.MAX).minusYears(YEARS);
        return subject.recall(EarlierReleases.ANALYSIS).stream()
                .filter(e -> !e.date().isBefore(from))
                .filter(e -> e.recall(NAMED).stream().anyMatch(n -> n.item().equals(named.item())))
                .findFirst();
    }

    private static List<Named> named(Subject subject) {
        List<Named> all = new ArrayList<>();
        Matcher item = ITEM.matcher(subject.draft().text());
        while (item.find()) {
            all.add(new Named(
                    new TextRange(item.start(), item.end()), item.group("item").toLowerCase(Locale.ROOT)));
        }
        return all;
    }
}
