package org.disclosurelint.detect.tailored;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.forward.ForwardLookingStatement;
import org.disclosurelint.detect.forward.ForwardLookingStatements;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Subject;

/**
 * Sentences that say how things stand and, joined to it, how they will be: "our backlog is at a record, and we expect …". The safe harbor
 * does not reach the first half (In re Quality Systems, 865 F.3d 1130).
 */
final class MixedStatements {
    private static final Pattern STATE = Pattern.compile(
            "\\b(?:(?:our|its|the\\s{1,3}company['’]s|strong|record|robust|solid|healthy|growing|total|the)\\s{1,3}(?:\\w{1,20}\\s{1,3}){0,3}?)?"
                    + "(?:pipeline(?!\\s{1,3}(?:facilit|system|project|compan|operat|capacity|network|transport))|backlog|demand|inventor(?:y|ies)|bookings|order\\s{1,3}book|momentum|balance\\s{1,3}sheet|liquidity|occupancy|enrollment)\\b"
                    + "[^.;:]{0,60}?\\b(?:is|are|was|were|has|have|remains?|grew|rose|increased|reached|exceeded|stands?|totals?|totaled|continues\\s{1,3}to\\s{1,3}be)\\b"
                    + "(?!\\s{1,3}(?:\\w{1,12}\\s{1,3})?(?:expected|estimated|projected|anticipated|forecast|planned|scheduled|likely|set)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINT =
            Pattern.compile("(?:,|;|—|–|--)\\s|\\b(?:and|which|while|so)\\b", Pattern.CASE_INSENSITIVE);

    /** How many characters before the projection its sentence is read: a sentence without end holds many. */
    private static final int FURTHEST = 1000;

    private MixedStatements() {}

    static List<Match.Found> of(Subject subject) {
        String text = subject.draft().text();
        List<Match.Found> found = new ArrayList<>();
        for (ForwardLookingStatement statement : subject.recall(ForwardLookingStatements.ANALYSIS)) {
            int end = statement.range().start();
            Matcher state =
                    STATE.matcher(text).region(Math.max(statement.sentence().start(), end - FURTHEST), end);
            if (state.find()
                    && isJoined(
                            text, new TextRange(state.end(), statement.trigger().start()))) {
                TextRange words = new TextRange(state.start(), state.end());
                if (found.stream().noneMatch(f -> f.range().overlaps(words))) {
                    found.add(new Match.Found(
                            words, new OneSlot("projection", statement.trigger().of(text))));
                }
            }
        }
        return found;
    }

    private static boolean isJoined(String text, TextRange between) {
        return JOINT.matcher(text).region(between.start(), between.end()).find();
    }
}
