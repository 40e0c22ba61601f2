package org.disclosurelint.detect.stated;

import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.disclosurelint.draft.FrontMatter.Stated;
import org.disclosurelint.draft.Mark;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Subject;

/**
 * What the text says otherwise than the front matter. Immutable.
 *
 * @param said what the text says, in single quotation marks, or a clause that says that it does not
 * @param stated what the front matter gives
 */
record StatedDifference(String said, String stated) implements Evidence {
    private static final int LONGEST = 100;

    @Override
    public Map<String, String> slots() {
        return Map.of("said", said, "stated", StringUtils.abbreviateMiddle(stated, " ... ", LONGEST));
    }

    /** A difference in words of the text; a finding points at them. */
    static Match.Found at(TextRange range, String stated, Subject subject) {
        String words = StringUtils.abbreviateMiddle(subject.draft().words(range), " ... ", LONGEST);
        return new Match.Found(range, new StatedDifference("'" + words + "'", stated));
    }

    /** What the text does not say at all; a finding points at the front matter. */
    static Match.Found unsaid(String said, Stated<?> stated, String words) {
        TextRange top = new TextRange(0, 0);
        Mark mark = new Mark(Mark.Kind.PROPERTY, top, stated.at(), words, Optional.empty(), Optional.empty());
        return new Match.Found(top, Optional.of(new StatedDifference(said, words)), Optional.of(mark));
    }
}
