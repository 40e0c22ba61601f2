package org.disclosurelint.anatomy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.Reading;
import org.disclosurelint.format.plain.PlainTextFormat;
import org.disclosurelint.source.SourceFile;

/** A made-up release in plain text and what became of it, as the tests of the part finders read it. */
record Releases(Draft draft, Anatomy anatomy) {
    static final String HEADLINE = "Brightwater Pumps Opens Second Plant in Dayton";
    static final String LEAD =
            "Brightwater Pumps Inc. (NYSE: BWP) today opened a second plant for small pumps, the company announced at a ceremony with"
                    + " two hundred guests and the mayor of the town.";
    static final String BODY =
            "The plant makes pumps for kitchens and gardens. It took eleven months to build and stands beside the old railway yard,"
                    + " which the town sold in the spring of last year.";

    static Releases read(String... blocks) {
        return of(String.join("\n\n", blocks) + "\n");
    }

    static Releases of(String text) {
        Draft draft = new PlainTextFormat()
                .read(SourceFile.of("release.txt", text), Reading.DEFAULT.in(StandardCharsets.UTF_8))
                .get(0);
        return new Releases(draft, Anatomy.of(draft));
    }

    /** The words of the sections of a part, one string each. */
    List<String> words(Part part) {
        return anatomy.sections(part).stream().map(s -> draft.words(s.range())).toList();
    }

    /** The part of the place where some words stand. */
    Part partOf(String words) {
        int at = draft.text().indexOf(words);
        if (at < 0) {
            throw new AssertionError("not in the prose: " + words);
        }
        return anatomy.partAt(at);
    }
}
