package org.disclosurelint.detect.tailored;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.detect.cautionary.CautionaryStatement;
import org.disclosurelint.detect.cautionary.CautionaryStatements;
import org.disclosurelint.detect.forward.ForwardLookingStatement;
import org.disclosurelint.detect.forward.ForwardLookingStatements;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Subject;

/**
 * Topics on which the release looks forward and of which the cautionary statement, though it names factors, says nothing (In re
 * Harman, 791 F.3d 90: warnings tailored to the statements made). It knows only the topics of its list.
 */
final class UncoveredTopics {
    private final List<Topic> topics;

    private UncoveredTopics(List<Topic> topics) {
        this.topics = topics;
    }

    private record Topic(String name, GuardedPattern statement, GuardedPattern factors) {}

    private static UncoveredTopics read() {
        return new UncoveredTopics(WordLists.read(
                "topics.yaml",
                "topics",
                t -> new Topic(
                        t.requiredString("topic"),
                        WordLists.anyOf(t.strings("statement")),
                        WordLists.anyOf(t.strings("factors")))));
    }

    static List<Match.Found> of(Subject subject) {
        CautionaryStatement cautions = subject.recall(CautionaryStatements.ANALYSIS);
        if (cautions.specificFactors() == 0) {
            return List.of(); // no factor of its own at all: another rule tells
        }
        Story story = subject.recall(Story.ANALYSIS);
        List<Match.Found> found = new ArrayList<>();
        for (Topic topic : subject.reference().compiled(UncoveredTopics.class, r -> read()).topics) {
            if (story.cautions(topic.factors()).isEmpty()) {
                lookedAt(subject, topic)
                        .ifPresent(r -> found.add(new Match.Found(r, new OneSlot("topic", topic.name()))));
            }
        }
        return found.stream().sorted(Comparator.comparing(Match.Found::range)).toList();
    }

    private static Optional<TextRange> lookedAt(Subject subject, Topic topic) {
        for (ForwardLookingStatement statement : subject.recall(ForwardLookingStatements.ANALYSIS)) {
            Optional<TextRange> words = topic.statement().firstIn(subject, statement.range());
            if (words.isPresent()) {
                return words;
            }
        }
        return Optional.empty();
    }
}
