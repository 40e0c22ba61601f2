package org.disclosurelint.detect.history;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.disclosurelint.detect.cautionary.CautionaryStatement;
import org.disclosurelint.detect.cautionary.CautionaryStatements;
import org.disclosurelint.detect.forward.ForwardLookingStatement;
import org.disclosurelint.detect.forward.ForwardLookingStatements;
import org.disclosurelint.detect.name.CompanyName;
import org.disclosurelint.detect.name.CompanyNames;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.EarlierRelease;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/** A cautionary statement that stayed as it was while what the releases say of the future became something else. */
record UnchangedCautions() implements Detector {
    /** So many releases before the draft have the same statement. */
    private static final int RELEASES = 2;

    private static final double SAME = 0.98;

    /** Statements about the same share more of their words than this. */
    private static final double OTHER_TOPICS = 0.1;

    /** Longer ones are compared by their beginnings, for the cost grows with the length. */
    private static final int LONGEST = 8000;

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,40}");

    /** Words that look forward, name the issuer or tell the time whatever a statement is about. */
    private static final Pattern OF_ANY = Pattern.compile(
            "company|companys|issuer|(?:expect|anticipat|believ|intend|estimat|project|forecast|target|continu|remain|plann|schedul)\\w{0,6}|plans|plan|will|would|could|should|shall"
                    + "|that|this|with|from|have|been|next|last|more|than|into|also|such|they|each|over|some|half|days?|about|their|these|those|which|there|other|after|before|during|through|until|within|under|above|between|approximately|currently|today"
                    + "|first|second|third|fourth|quarter\\w{0,2}|fiscal|annual|years?|months?|weeks?|early|late|later|summer|spring|autumn|winter|future|million|billion|percent"
                    + "|january|february|march|april|june|july|august|september|october|november|december");

    /** So many words at least tell what statements are about. */
    private static final int FEWEST = 2;

    @Override
    public Optional<String> notApplicable(Subject subject, Scope scope) {
        return EarlierReleases.absent(subject);
    }

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        CautionaryStatement statement = subject.recall(CautionaryStatements.ANALYSIS);
        if (!statement.isPresent()
                || !scope.contains(subject.anatomy().partOf(statement.ranges().get(0)))) {
            return List.of();
        }
        List<EarlierRelease> last = subject.recall(EarlierReleases.ANALYSIS).stream()
                .filter(e -> e.recall(CautionaryStatements.ANALYSIS).isPresent())
                .limit(RELEASES)
                .toList();
        String words = words(subject.draft(), statement);
        boolean same = last.size() == RELEASES
                && last.stream()
                        .allMatch(e -> isSame(words, words(e.draft(), e.recall(CautionaryStatements.ANALYSIS))));
        if (!same) {
            return List.of();
        }
        Set<String> topics = topics(
                subject.draft(),
                subject.recall(ForwardLookingStatements.ANALYSIS),
                subject.recall(CompanyNames.ANALYSIS));
        boolean others = topics.size() >= FEWEST
                && last.stream()
                        .map(e -> topics(
                                e.draft(),
                                e.recall(ForwardLookingStatements.ANALYSIS),
                                e.recall(CompanyNames.ANALYSIS)))
                        .allMatch(t -> t.size() >= FEWEST && shared(topics, t) < OTHER_TOPICS);
        return others
                ? List.of(new Match.Found(statement.ranges().get(0), EarlierEvidence.of(last.get(last.size() - 1))))
                : List.of();
    }

    private static boolean isSame(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int most = (int) (longer * (1 - SAME));
        return one.equals(other)
                || (Math.abs(one.length() - other.length()) <= most
                        && new LevenshteinDistance(most).apply(cut(one), cut(other)) >= 0);
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    private static String words(Draft draft, CautionaryStatement statement) {
        return statement.ranges().stream().map(draft::words).collect(Collectors.joining(" "));
    }

    private static Set<String> topics(
            Draft draft, List<ForwardLookingStatement> statements, List<CompanyName> companies) {
        Set<String> topics = statements.stream()
                .flatMap(s -> topicWords(s.range().of(draft.text())))
                .collect(Collectors.toSet());
        companies.stream().flatMap(c -> topicWords(c.name())).forEach(topics::remove);
        return topics;
    }

    private static Stream<String> topicWords(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(w -> !OF_ANY.matcher(w).matches());
    }

    private static double shared(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / (one.size() + other.size() - both.size());
    }
}
