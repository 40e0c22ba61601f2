package org.disclosurelint.detect.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Sentence;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/** Finds times of conference calls and webcasts with which no time zone stands, neither beside them nor in their sentence. */
final class TimeWithoutZone implements Detector {
    /** No release names more; what a hostile draft holds beyond is not judged. */
    private static final int MOST = 100;

    private static final GuardedPattern CALL =
            GuardedPattern.of("(?i)\\b(?:conference call|earnings call|webcast|webinar|dial[- ]in)\\b");
    private static final Pattern ZONE = Pattern.compile(
            "(?i:\\btime\\b|\\b(?:eastern|central|pacific|mountain)\\b)|\\b(?:[ECMPA][SDP]?T|GMT|UTC|BST|CES?T|IST|IDT|JST|KST|HKT|SGT|AES?T|AEDT)\\b|\\bE\\.?[SD]?\\.T\\.");

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        String text = subject.draft().text();
        if (!CALL.isIn(subject)) {
            return List.of();
        }
        return subject.recall(ClockTime.ANALYSIS).stream()
                .filter(t ->
                        t.zone().isEmpty() && scope.contains(subject.anatomy().partOf(t.range())))
                .limit(MOST)
                .filter(t -> isOfCall(subject, text, t.range()))
                .map(t -> new Match.Found(t.range()))
                .toList();
    }

    private static boolean isOfCall(Subject subject, String text, TextRange time) {
        Optional<TextRange> sentence =
                subject.prose().sentencesIn(time).stream().map(Sentence::range).findFirst();
        return sentence.filter(s ->
                        CALL.pattern().matcher(text).region(s.start(), s.end()).find()
                                && !ZONE.matcher(text)
                                        .region(s.start(), s.end())
                                        .find())
                .isPresent();
    }
}
