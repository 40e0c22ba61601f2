package org.disclosurelint.detect.tailored;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Subject;

/**
 * Risks that the cautionary statement puts as possible and the release tells as happened (In re Alphabet, 1 F.4th 687). A statement that
 * speaks of further, other or similar incidents is none.
 */
final class HypotheticalRisks {
    private static final Pattern POSSIBLE = Pattern.compile(
            "\\b(?:could|may|might|if|possib\\w{1,6}|potential|risks?|any|inability|failure)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern KNOWN = Pattern.compile(
            "\\b(?:additional|further|another|future|other|continu\\w{1,6}|again|similar|recent\\w{0,2}|ongoing|pending|existing|current|previously"
                    + "|announced|disclosed|described|resolve|remediat\\w{1,4}|regain|the\\s{1,3}(?:incident|recall|investigation|default))\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<Risk> risks;

    private HypotheticalRisks(List<Risk> risks) {
        this.risks = risks;
    }

    private record Risk(GuardedPattern possible, GuardedPattern happened) {}

    private static HypotheticalRisks read() {
        return new HypotheticalRisks(WordLists.read(
                "hypothetical-risks.yaml",
                "risks",
                r -> new Risk(WordLists.anyOf(r.strings("possible")), WordLists.anyOf(r.strings("happened")))));
    }

    static List<Match.Found> of(Subject subject) {
        Story story = subject.recall(Story.ANALYSIS);
        if (story.cautions().isEmpty()) {
            return List.of();
        }
        List<Match.Found> found = new ArrayList<>();
        for (Risk risk : subject.reference().compiled(HypotheticalRisks.class, r -> read()).risks) {
            Optional<TextRange> happened = story.tells(risk.happened());
            if (happened.isPresent()) {
                story.cautions(risk.possible())
                        .filter(w -> isPossible(story, w))
                        .ifPresent(w -> found.add(new Match.Found(
                                w,
                                new OneSlot(
                                        "happened",
                                        happened.get().of(story.text()).replaceAll("\\s+", " ")))));
            }
        }
        return found.stream().sorted(Comparator.comparing(Match.Found::range)).toList();
    }

    private static boolean isPossible(Story story, TextRange words) {
        String clause = story.clauseOf(words).of(story.text());
        return POSSIBLE.matcher(clause).find() && !KNOWN.matcher(clause).find();
    }
}
