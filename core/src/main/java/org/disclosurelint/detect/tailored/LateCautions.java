package org.disclosurelint.detect.tailored;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Subject;

/** A cautionary statement so many words into the release, to which no word before it points. */
record LateCautions(int words) {
    private static final Pattern POINTER = Pattern.compile(
            "\\bforward[-\\s]{1,3}looking\\b|\\bsafe[-\\s]harbou?r\\b|\\bcautionary\\b|\\brisk\\s{1,3}factors\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\S+");

    List<Match.Found> of(Subject subject) {
        Story story = subject.recall(Story.ANALYSIS);
        if (story.cautions().isEmpty()) {
            return List.of();
        }
        TextRange first = story.cautions().get(0);
        if (POINTER.matcher(story.text()).region(0, first.start()).find()) {
            return List.of();
        }
        Matcher word = WORD.matcher(story.text()).region(0, first.start());
        int count = 0;
        while (word.find()) {
            count++;
        }
        return count < words ? List.of() : List.of(new Match.Found(first, new OneSlot("count", String.valueOf(count))));
    }
}
