package org.disclosurelint.detect.tailored;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Subject;

/** Events of which the cautionary statement speaks as known ("the offering") and the release tells nothing. */
final class BorrowedEvents {
    /** Behind "the merger": the statement says itself which, or when. */
    private static final Pattern TOLD_HERE = Pattern.compile(
            "\\s{0,3}(?:of\\s|with\\s|between\\s|by\\s|\\(|in\\s(?:\\w+\\s)?(?:19|20)\\d\\d|completed|announced|of\\s{1,3}[A-Z])");

    private final List<Event> events;

    private BorrowedEvents(List<Event> events) {
        this.events = events;
    }

    /**
     * An event.
     *
     * @param name with its article ("an offering of securities")
     * @param cautions how cautionary statements speak of it
     * @param told words of which one stands in any release that announces or recalls it
     */
    private record Event(String name, GuardedPattern cautions, GuardedPattern told) {}

    static BorrowedEvents read() {
        return new BorrowedEvents(WordLists.read(
                "borrowed-events.yaml",
                "events",
                e -> new Event(
                        e.requiredString("event"),
                        WordLists.anyOf(e.strings("cautions")),
                        WordLists.anyOf(e.strings("told")))));
    }

    static List<Match.Found> of(Subject subject) {
        Story story = subject.recall(Story.ANALYSIS);
        if (story.cautions().isEmpty() || story.told().isEmpty()) {
            return List.of();
        }
        List<Match.Found> found = new ArrayList<>();
        for (Event event : subject.reference().compiled(BorrowedEvents.class, r -> read()).events) {
            Optional<TextRange> words = story.cautions(event.cautions()).filter(w -> !isToldHere(story.text(), w));
            if (words.isPresent() && story.tells(event.told()).isEmpty()) {
                found.add(new Match.Found(words.get(), new OneSlot("event", event.name())));
            }
        }
        return found.stream().sorted(Comparator.comparing(Match.Found::range)).toList();
    }

    private static boolean isToldHere(String text, TextRange words) {
        Matcher behind = TOLD_HERE.matcher(text).region(words.end(), Math.min(text.length(), words.end() + 80));
        return behind.lookingAt();
    }
}
