package org.disclosurelint.detect.forward;

import java.util.List;
import java.util.Locale;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Sentence;
import org.disclosurelint.rule.Subject;

/** Tells releases that announce an event (a call, a presentation, a meeting): what they say will happen is its program. */
final class EventRelease {
    private EventRelease() {}

    static boolean is(Subject subject, Lexicon lexicon) {
        List<TextRange> headlines = subject.anatomy().sections().stream()
                .filter(s -> s.part() == Part.HEADLINE)
                .map(s -> s.range())
                .toList();
        List<TextRange> top = headlines.isEmpty()
                ? subject.prose().sentences().stream()
                        .limit(2)
                        .map(Sentence::range)
                        .toList()
                : headlines;
        String text = subject.draft().text();
        return top.stream().anyMatch(r -> lexicon.announcesEvent(r.of(text).toLowerCase(Locale.ROOT)));
    }
}
