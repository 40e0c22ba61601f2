package org.disclosurelint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.anatomy.Anatomy;
import org.disclosurelint.config.HistoryFolder;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.DraftFormats;
import org.disclosurelint.format.Reading;
import org.disclosurelint.language.Language;
import org.disclosurelint.language.Prose;
import org.disclosurelint.rule.EarlierRelease;
import org.disclosurelint.rule.Example;
import org.disclosurelint.rule.Reference;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;

/**
 * Reads the releases that went out. One without a date is left out: nobody can say whether it is earlier.
 *
 * @param reference by which they are looked at; without a history of its own
 */
record PastReleases(DraftFormats formats, Language language, Reference reference) {
    /** @throws ProblemsException if the folder or a release in it cannot be read */
    List<EarlierRelease> in(HistoryFolder folder) {
        List<EarlierRelease> all = new ArrayList<>();
        try {
            for (SourceFile file : folder.releases(formats)) {
                formats.read(file, Reading.DEFAULT)
                        .forEach(draft -> release(draft).ifPresent(all::add));
            }
        } catch (IOException e) {
            throw new ProblemsException(
                    List.of(Problem.of(folder.folder().toString(), "cannot be read: " + e.getMessage())));
        }
        return all;
    }

    /** Those of an example. */
    List<EarlierRelease> of(List<Example.GivenRelease> given) {
        List<EarlierRelease> all = new ArrayList<>();
        for (Example.GivenRelease release : given) {
            SourceFile file = SourceFile.of(
                    "releases/" + release.date() + ".txt", "---\ndate: " + release.date() + "\n---\n" + release.text());
            DraftFormats.load(PastReleases.class.getClassLoader())
                    .read(file, Reading.DEFAULT)
                    .forEach(draft -> release(draft).ifPresent(all::add));
        }
        return all;
    }

    private Optional<EarlierRelease> release(Draft draft) {
        Anatomy anatomy = Anatomy.of(draft);
        return anatomy.date()
                .map(day ->
                        new EarlierRelease(new Subject(draft, anatomy, new Prose(draft, language), reference), day));
    }
}
