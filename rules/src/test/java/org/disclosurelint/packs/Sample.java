package org.disclosurelint.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurelint.Linter;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.source.FileSelection;
import org.disclosurelint.source.SourceFile;

/** A sample release repository, judged by its own {@code disclosure.yml}. */
public record Sample(Path folder) {
    public static List<Sample> all() {
        try (Stream<Path> folders = Files.list(CatalogPageTest.root().resolve("samples"))) {
            return folders.filter(f -> Files.exists(f.resolve(Configuration.FILE_NAME)))
                    .sorted()
                    .map(Sample::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return folder.getFileName().toString();
    }

    /** The drafts that are cleared, or those in review. */
    public List<SourceFile> drafts(String subfolder) {
        try {
            return FileSelection.ALL.in(folder.resolve(subfolder)).stream()
                    .map(file -> {
                        try {
                            return SourceFile.read(folder, file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Finding> findings(List<SourceFile> drafts) {
        return linter().lint(drafts).findings();
    }

    public Linter linter() {
        RulePacks packs = RulePacks.of(Sample.class.getClassLoader());
        Path file = folder.resolve(Configuration.FILE_NAME);
        return Linter.of(Configuration.read(Optional.of(file), folder, List.of(), packs))
                .on(day());
    }

    /** Whether its drafts are text, which has lines to end. */
    boolean isOfText() {
        return Stream.of("drafts", "in-review")
                .flatMap(folder -> drafts(folder).stream())
                .allMatch(draft -> draft.signature().isEmpty());
    }

    /** Whether it shows what only its own format has. */
    public boolean isOfOneFormat() {
        return !Files.isDirectory(folder.resolve("other-formats"));
    }

    /** The issuer by its legal name. */
    public String issuer() {
        Path file = folder.resolve(Configuration.FILE_NAME);
        return Configuration.read(Optional.of(file), folder, List.of(), RulePacks.of(Sample.class.getClassLoader()))
                .profile()
                .legalName()
                .orElse("");
    }

    /** The day of evaluation: that of the build of the sample, else one on which all samples were last read. */
    private LocalDate day() {
        try {
            Matcher date = Pattern.compile("<date>(.+?)</date>").matcher(Files.readString(folder.resolve("pom.xml")));
            return LocalDate.parse(date.find() ? date.group(1) : "2026-11-22");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One finding that somebody accepted, on one line: the finding, who accepted it and until when. */
    static String acceptedLine(Finding finding) {
        Disposition.Waived waived = (Disposition.Waived) finding.disposition();
        return "waived by %s until %s: %s".formatted(waived.approver(), waived.expires(), line(finding));
    }

    /** One finding on one line: where, how heavy, which rule, which words. */
    static String line(Finding finding) {
        String place = finding.address()
                .map(address -> ": " + address)
                .orElseGet(() -> ":" + finding.region().startLine() + ":"
                        + finding.region().startColumn());
        return "%s%s %s %s \"%s\""
                .formatted(
                        finding.path(),
                        place,
                        finding.severity().id(),
                        finding.rule().id(),
                        finding.words());
    }

    static boolean weighs(Finding finding) {
        return finding.severity().isAtLeast(Severity.WARNING);
    }
}
