package org.disclosurelint.detect.tailored;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.forward.ForwardLookingStatement;
import org.disclosurelint.detect.forward.ForwardLookingStatements;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Subject;

/**
 * Forward-looking statements that hold none of the words by which the cautionary statement says that they can be told, where it closes
 * that list: no "and similar expressions". One statement stands for all; no finding where nine of ten hold a word of the list.
 */
final class UnlistedTriggers {
    private static final Pattern LISTING = Pattern.compile(
            "\\b(?:words?|terms|terminology|expressions?|phrases|verbs|identif\\w{2,6})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("[“\"'‘](?<word>[A-Za-z][A-Za-z '’-]{1,30}?)[,.]?[”\"'’]");
    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:similar|variations?|comparable|like|other|others|negatives?|derivatives|analogous|not\\s{1,3}limited|without\\s{1,3}limitation|also"
                    + "|among|some|often|generally|certain|may\\s{1,3}be|can\\s{1,3}be)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int FEW = 3;
    private static final double MOST = 0.9;

    private UnlistedTriggers() {}

    static List<Match.Found> of(Subject subject) {
        Map<String, String> listed = listed(subject.recall(Story.ANALYSIS));
        if (listed.size() < FEW) {
            return List.of();
        }
        String text = subject.draft().text();
        List<ForwardLookingStatement> statements = subject.recall(ForwardLookingStatements.ANALYSIS);
        List<ForwardLookingStatement> unlisted = statements.stream()
                .filter(s -> !holds(s.sentence().of(text), listed.keySet()))
                .toList();
        return unlisted.isEmpty() || unlisted.size() <= (1 - MOST) * statements.size()
                ? List.of()
                : List.of(new Match.Found(
                        unlisted.get(0).trigger(), new OneSlot("listed", String.join(", ", listed.values()))));
    }

    /** The words of a closed list as they are written, by what their forms have in common; none if the list is open. */
    private static Map<String, String> listed(Story story) {
        Map<String, String> listed = new TreeMap<>();
        for (TextRange section : story.cautions()) {
            Matcher quoted = QUOTED.matcher(story.text()).region(section.start(), section.end());
            List<TextRange> words = new ArrayList<>();
            while (quoted.find()) {
                words.add(new TextRange(quoted.start(), quoted.end()));
                listed.putIfAbsent(stem(quoted.group("word")), quoted.group("word"));
            }
            if (words.size() >= FEW) {
                int from = Math.max(section.start(), words.get(0).start() - 160);
                int to = Math.min(section.end(), words.get(words.size() - 1).end() + 160);
                String around = story.text().substring(from, to);
                return LISTING.matcher(around).find() && !OPEN.matcher(around).find() ? listed : Map.of();
            }
            listed.clear();
        }
        return Map.of();
    }

    private static boolean holds(String sentence, Set<String> listed) {
        String lower = " " + sentence.toLowerCase(Locale.ROOT);
        return listed.stream()
                .anyMatch(w -> lower.contains(" " + w) || lower.contains("“" + w) || lower.contains("\"" + w));
    }

    private static String stem(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        return lower.length() > 4 ? lower.replaceFirst("(?:s|ed|ing|e|es)$", "") : lower;
    }
}
