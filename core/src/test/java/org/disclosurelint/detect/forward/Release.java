package org.disclosurelint.detect.forward;

import java.util.List;
import org.disclosurelint.anatomy.Anatomy;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.format.DraftFormats;
import org.disclosurelint.format.Reading;
import org.disclosurelint.language.Language;
import org.disclosurelint.language.Prose;
import org.disclosurelint.rule.Reference;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.source.SourceFile;

/** A release of a made-up issuer, and what it says of the future. */
final class Release {
    private static final String LEAD =
            "BOSTON, March 3, 2026 -- Meridian Instruments, Inc. (NYSE: MRDN) named a new dealer today.";

    private final Draft draft;
    private final ForwardReading reading;

    private Release(String text, Language language, Reference reference) {
        SourceFile file = SourceFile.of("release.txt", text);
        draft = DraftFormats.load(Release.class.getClassLoader())
                .read(file, Reading.DEFAULT)
                .get(0);
        Subject subject = new Subject(draft, Anatomy.of(draft), new Prose(draft, language), reference);
        reading = subject.recall(ForwardLookingStatements.READING);
    }

    static Release of(String text, Language language) {
        return new Release(text, language, Reference.none());
    }

    static Release withBody(String body, Language language) {
        return withBody(body, language, Reference.none());
    }

    static Release withBody(String body, Language language, Reference reference) {
        return new Release(
                "Meridian Instruments Names Dealer in Ohio\n\n" + LEAD + "\n\nThe dealer is in Toledo.\n\n" + body
                        + "\n",
                language,
                reference);
    }

    static Release withHeadline(String headline, Language language) {
        return of(headline + "\n\n" + LEAD + "\n\nThe dealer is in Toledo.\n", language);
    }

    List<ForwardLookingStatement> statements() {
        return reading.statements();
    }

    List<RejectedStatement> rejected() {
        return reading.rejected();
    }

    String words(TextRange range) {
        return draft.words(range);
    }
}
