package org.disclosurelint.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceText;

/**
 * What a repository accepts of what the rules find. Immutable.
 *
 * @param root the folder by which reports name files
 * @param waiverFile the file of the waivers, if there is one
 * @param waivers in the order of the file
 * @param baseline if {@code disclosure.yml} names one
 */
public record Acceptance(
        Path root,
        WaiverPolicy policy,
        Optional<SourceText> waiverFile,
        List<Waiver> waivers,
        Optional<Baseline> baseline) {
    /** Nothing is accepted. */
    public static final Acceptance NONE =
            new Acceptance(Path.of(""), WaiverPolicy.OPEN, Optional.empty(), List.of(), Optional.empty());

    public Acceptance {
        waivers = List.copyOf(waivers);
    }

    /** What is wrong with the waivers on a day of evaluation: nobody can have approved one on a day to come. */
    public List<Problem> problemsOn(LocalDate day) {
        return waivers.stream()
                .filter(w -> w.terms().approvedOn().map(day::isBefore).orElse(false))
                .flatMap(w -> waiverFile.stream().map(file -> approvedLater(w, file, day)))
                .toList();
    }

    private static Problem approvedLater(Waiver waiver, SourceText file, LocalDate day) {
        return new Problem(
                file.file().path(),
                Optional.of(waiver.approvedAt()),
                file.line(waiver.approvedAt().startLine()),
                "approved after the day of evaluation, which is " + day,
                Optional.empty());
    }
}
