package org.disclosurelint.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.Region;
import org.disclosurelint.source.SourceText;

/**
 * What a repository accepts of what the rules find. Immutable.
 *
 * @param root the folder by which reports name files
 * @param waiverFile the file of the waivers, if there is one
 * @param waivers in the order of the file
 * @param baseline if {@code disclosure.yml} names one
 * @param attestationFile the file of the attestations, if there is one
 * @param attestations what people answer for, in the order of the file
 * @param elsewhere the rules that may be named though they are not in force
 */
public record Acceptance(
        Path root,
        WaiverPolicy policy,
        Optional<SourceText> waiverFile,
        List<Waiver> waivers,
        Optional<Baseline> baseline,
        Optional<SourceText> attestationFile,
        List<GivenAttestation> attestations,
        RulesElsewhere elsewhere) {
    /** Nothing is accepted. */
    public static final Acceptance NONE = new Acceptance(
            Path.of(""),
            WaiverPolicy.OPEN,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            RulesElsewhere.NONE);

    public Acceptance {
        attestations = List.copyOf(attestations);
        waivers = List.copyOf(waivers);
    }

    /** What is wrong on a day of evaluation: nobody can have approved a waiver, or answered, on a day to come. */
    public List<Problem> problemsOn(LocalDate day) {
        Stream<Problem> approvedLater = waivers.stream()
                .filter(w -> w.terms().approvedOn().map(day::isBefore).orElse(false))
                .flatMap(w -> waiverFile.stream().map(file -> later(file, w.approvedAt(), "approved", day)));
        Stream<Problem> givenLater = attestations.stream()
                .filter(a -> day.isBefore(a.attestation().on()))
                .flatMap(a -> attestationFile.stream().map(file -> later(file, a.onAt(), "given", day)));
        return Stream.concat(approvedLater, givenLater).toList();
    }

    private static Problem later(SourceText file, Region at, String what, LocalDate day) {
        return new Problem(
                file.file().path(),
                Optional.of(at),
                file.line(at.startLine()),
                what + " after the day of evaluation, which is " + day,
                Optional.empty());
    }
}
