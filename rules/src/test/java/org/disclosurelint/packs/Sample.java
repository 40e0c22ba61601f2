package org.disclosurelint.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurelint.Linter;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.source.FileSelection;
import org.disclosurelint.source.SourceFile;

/** A sample release repository, judged by its own {@code disclosure.yml}; that is read, and what is in review judged, once. */
public final class Sample {
    private final Path folder;
    private final Lazy<Configuration> configuration = new Lazy<>(this::read);
    private final Lazy<Linter> linter = new Lazy<>(this::start);
    private final Lazy<LintRun> reviewed = new Lazy<>(() -> linter().lint(drafts("in-review")));

    private Sample(Path folder) {
        this.folder = folder;
    }

    /** All samples, always the same ones. */
    public static List<Sample> all() {
        return All.SAMPLES;
    }

    private static List<Sample> found() {
        try (Stream<Path> folders = Files.list(CatalogPageTest.root().resolve("samples"))) {
            return folders.filter(f -> Files.exists(f.resolve(Configuration.FILE_NAME)))
                    .sorted()
                    .map(Sample::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
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

    /** What is in review, as it is kept. */
    LintRun reviewed() {
        return reviewed.get();
    }

    public Linter linter() {
        return linter.get();
    }

    private Linter start() {
        return Linter.of(configuration.get()).on(day());
    }

    private Configuration read() {
        RulePacks packs = RulePacks.of(Sample.class.getClassLoader());
        return Configuration.read(Optional.of(folder.resolve(Configuration.FILE_NAME)), folder, List.of(), packs);
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
        return configuration.get().profile().legalName().orElse("");
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

    private static final class All {
        static final List<Sample> SAMPLES = found();
    }

    /** Something dear, made when first asked for. */
    private static final class Lazy<T> {
        private final Supplier<T> making;
        private Optional<T> made = Optional.empty();

        Lazy(Supplier<T> making) {
            this.making = making;
        }

        synchronized T get() {
            if (made.isEmpty()) {
                made = Optional.of(making.get());
            }
            return made.get();
        }
    }
}
