package org.disclosurelint.detect.tailored;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.detect.cautionary.CautionaryStatements;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * A release in two: what it tells, and how it cautions.
 *
 * @param told the sections outside cautionary statement and legends, in order
 * @param cautions the sections of the cautionary statement, in order
 */
record Story(Subject subject, List<TextRange> told, List<TextRange> cautions) {
    static final Analysis<Story> ANALYSIS = Story::of;

    private static final Set<Part> LEGAL =
            Set.of(Part.CAUTIONARY_STATEMENT, Part.LEGEND, Part.CONTACT_BLOCK, Part.TRAILER, Part.END_MARK);

    Story {
        told = List.copyOf(told);
        cautions = List.copyOf(cautions);
    }

    private static Story of(Subject subject) {
        List<TextRange> told = new ArrayList<>();
        for (Section section : subject.anatomy().sections()) {
            if (!LEGAL.contains(section.part())) {
                told.add(section.range());
            }
        }
        return new Story(
                subject, told, subject.recall(CautionaryStatements.ANALYSIS).ranges());
    }

    /** The first words of the story that match. */
    Optional<TextRange> tells(GuardedPattern words) {
        return first(words, told);
    }

    /** The first words of the cautionary statement that match. */
    Optional<TextRange> cautions(GuardedPattern words) {
        return first(words, cautions);
    }

    private Optional<TextRange> first(GuardedPattern words, List<TextRange> sections) {
        return sections.stream()
                .flatMap(s -> words.firstIn(subject, s).stream())
                .findFirst();
    }

    String text() {
        return subject.draft().text();
    }

    /** The sentence, as far as its section goes, in which a stretch of the cautionary statement stands; semicolons end it too. */
    TextRange clauseOf(TextRange words) {
        TextRange section =
                cautions.stream().filter(c -> c.overlaps(words)).findFirst().orElse(words);
        int from = words.start();
        while (from > section.start() && ".;•".indexOf(text().charAt(from - 1)) < 0) {
            from--;
        }
        int to = words.end();
        while (to < section.end() && ".;•".indexOf(text().charAt(to)) < 0) {
            to++;
        }
        return new TextRange(from, to);
    }
}
