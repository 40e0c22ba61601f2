package org.disclosurelint.detect.cautionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.anatomy.Anatomies;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.Reading;
import org.disclosurelint.format.plain.PlainTextFormat;
import org.disclosurelint.language.Language;
import org.disclosurelint.language.Prose;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.rule.Reference;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.source.SourceFile;

/** Drafts of made-up issuers whose parts are told, not found: the finders have tests of their own. */
final class MadeUpDraft {
    static final Language ENGLISH = Language.english();

    private MadeUpDraft() {}

    /** A draft that is a cautionary statement from its first word to its last. */
    static Subject cautionary(String text) {
        return of(text, 0, Reference.none());
    }

    /** A draft whose last paragraph (and what follows the words {@code from}) is the cautionary statement. */
    static Subject release(String body, String statement) {
        return of(body + "\n\n" + statement, body.length(), Reference.none());
    }

    static Subject release(String body, String statement, IssuerProfile profile) {
        return of(body + "\n\n" + statement, body.length(), new Reference(profile, Map.of()));
    }

    static Subject of(String text, int cautionaryFrom, Reference reference) {
        Draft draft = new PlainTextFormat()
                .read(SourceFile.of("draft.txt", text), Reading.DEFAULT)
                .get(0);
        List<Section> sections = new ArrayList<>();
        for (Block block : draft.blocks()) {
            boolean about = block.range().of(draft.text()).startsWith("About ");
            Part other = about ? Part.BOILERPLATE : Part.BODY;
            sections.add(new Section(
                    draft.locate(block.range()).start() >= cautionaryFrom ? Part.CAUTIONARY_STATEMENT : other,
                    block.range()));
        }
        return new Subject(draft, Anatomies.of(sections, Optional.empty()), new Prose(draft, ENGLISH), reference);
    }

    static CautionaryStatement statement(String text) {
        return cautionary(text).recall(CautionaryStatements.ANALYSIS);
    }
}
