package org.disclosurelint.detect.forward;

import java.time.LocalDate;
import java.util.Optional;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.name.IssuerNames;

/**
 * Where a sentence stands.
 *
 * @param date the date of the release, if it is known
 * @param ofEvent whether the release announces an event: a call, a presentation, a meeting
 * @param afterLogistics whether the sentence before in the same block was logistics
 * @param issuer the names of the issuer
 * @param agreed whether the release tells of a signed agreement on a deal; asked only for headlines
 */
record Setting(
        Lexicon lexicon,
        Part part,
        Optional<LocalDate> date,
        boolean ofEvent,
        boolean afterLogistics,
        IssuerNames issuer,
        boolean agreed) {
    Phrases list(Vocabulary list) {
        return lexicon.list(list);
    }

    boolean inHeadline() {
        return part == Part.HEADLINE || part == Part.SUBHEADLINE;
    }
}
