package org.disclosurelint.detect.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.pattern.GuardedMatcher;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * Somebody whom a draft names behind the words that they said.
 *
 * @param name the words of the name
 * @param title what stands behind the name and says who they are, on one line, up to what tells a story; may be empty
 */
record QuotedPerson(TextRange name, String title) {
    /** All of a draft, in order. */
    static final Analysis<List<QuotedPerson>> ANALYSIS = QuotedPerson::of;

    private static final GuardedPattern SAID = GuardedPattern.of("[”\"][ \\n]"
            + "(?:said|says|stated|states|commented|comments|added|adds|noted|notes|explained|explains|remarked|concluded|continued|observed)[ \\n]"
            + "(?<name>(?:(?:Dr|Mr|Ms|Mrs|Prof|Sir)\\.?[ \\n])?\\p{Lu}[\\p{L}'’.-]{0,20}(?:[ \\n](?:van|von|de|der|la|le|di|bin|\\p{Lu}[\\p{L}'’.-]{0,20})){1,3})"
            + "(?:,[ \\n](?:Jr|Sr|II|III|Ph\\.?D|M\\.?D)\\.?){0,2}"
            + "(?<title>,?[ \\n][^”“\"]{1,200}?)(?=\\.[ \\n]|\\.$|[“\"]|\\n\\n|$)");

    /** What follows is said of somebody else, or tells a story. */
    private static final Pattern ASIDE = Pattern.compile("[ \\n](?:who|which|whose|that|as|when|while|in[ \\n]a)\\b");

    private static List<QuotedPerson> of(Subject subject) {
        List<QuotedPerson> found = new ArrayList<>();
        GuardedMatcher speakers = SAID.matcher(subject);
        Matcher said = speakers.match();
        while (speakers.find()) {
            found.add(new QuotedPerson(
                    new TextRange(said.start("name"), said.end("name")), withoutAside(said.group("title"))));
        }
        return List.copyOf(found);
    }

    private static String withoutAside(String title) {
        Matcher aside = ASIDE.matcher(title);
        return (aside.find() ? title.substring(0, aside.start()) : title).replace('\n', ' ');
    }
}
