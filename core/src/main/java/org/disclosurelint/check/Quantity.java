package org.disclosurelint.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/** What a rule counts. */
enum Quantity {
    /** What the detector of the rule finds. */
    MATCHES,
    /** What stands between spaces and holds a letter or digit. */
    WORDS,
    /** With spaces; a line break is one. */
    CHARACTERS,
    /** Headings and list items too; those of tables not. */
    SENTENCES;

    /** The word in rule files. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Quantity::id).toList();
    }

    static Quantity of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** What there is to count in the parts of a scope, in order; for matches nothing, they are the detector's. */
    List<TextRange> in(Subject subject, Scope scope) {
        if (this == SENTENCES) {
            return subject.prose().sentences().stream()
                    .flatMap(s -> within(s.range(), subject, scope).stream())
                    .toList();
        }
        List<TextRange> all = new ArrayList<>();
        for (Section section : subject.anatomy().sections()) {
            if (scope.contains(section.part())) {
                String text = section.range().of(subject.draft().text());
                int start = section.range().start();
                switch (this) {
                    case WORDS ->
                        Word.of(text, start).stream()
                                .filter(w -> w.text().codePoints().anyMatch(Character::isLetterOrDigit))
                                .forEach(w -> all.add(w.range()));
                    case CHARACTERS -> characters(text, start, all);
                    default -> {}
                }
            }
        }
        return all;
    }

    /** A sentence from where it enters the scope: the first of a lead begins with the dateline. */
    private static Optional<TextRange> within(TextRange sentence, Subject subject, Scope scope) {
        return subject.anatomy().sections().stream()
                .filter(s -> scope.contains(s.part()) && s.range().overlaps(sentence))
                .findFirst()
                .map(s -> new TextRange(Math.max(s.range().start(), sentence.start()), sentence.end()));
    }

    private static void characters(String text, int start, List<TextRange> all) {
        int at = 0;
        while (at < text.length()) {
            int next = text.offsetByCodePoints(at, 1);
            all.add(new TextRange(start + at, start + next));
            at = next;
        }
    }
}
