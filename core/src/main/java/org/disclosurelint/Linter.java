package org.disclosurelint;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.disclosurelint.anatomy.Anatomy;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Evaluation;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.format.DraftFormats;
import org.disclosurelint.format.Reading;
import org.disclosurelint.format.RevisionView;
import org.disclosurelint.language.Language;
import org.disclosurelint.language.Prose;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.rule.Example;
import org.disclosurelint.rule.History;
import org.disclosurelint.rule.Reference;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.source.FileSelection;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.triage.Triage;
import org.disclosurelint.work.Workers;

/**
 * Judges drafts by rule packs: the one entry point of the library. Immutable and thread-safe; make one and keep it, it holds
 * what is dear to start.
 */
public final class Linter {
    private final Configuration configuration;
    /** Without the releases that went out before, which are of the terms; holds what is dear to start. */
    private final Reference plain;

    private final Reference reference;
    private final List<Rule> rules;
    private final DraftFormats formats;
    private final Language language;
    private final Terms terms;
    private final Workers workers = Workers.onAllProcessors();

    private Linter(
            Configuration configuration,
            Reference plain,
            List<Rule> rules,
            DraftFormats formats,
            Language language,
            Terms terms) {
        this.configuration = configuration;
        this.plain = plain;
        this.reference = withHistory(configuration, plain, formats, language, terms);
        this.rules = rules;
        this.formats = formats;
        this.language = language;
        this.terms = terms;
    }

    private static Reference withHistory(
            Configuration configuration, Reference plain, DraftFormats formats, Language language, Terms terms) {
        PastReleases past = new PastReleases(formats, language, plain);
        if (!terms.earlier.isEmpty()) {
            return plain.with(new History(() -> past.of(terms.earlier)));
        }
        return configuration
                .history()
                .map(folder -> plain.with(new History(() -> past.in(folder))))
                .orElse(plain);
    }

    /** What a caller may ask for; whatever is dear to start does not depend on it. */
    private record Terms(
            Reading reading,
            Optional<LocalDate> day,
            boolean forWire,
            boolean redacts,
            Progress progress,
            List<Example.GivenRelease> earlier) {
        static final Terms USUAL = new Terms(Reading.DEFAULT, Optional.empty(), false, false, Progress.NONE, List.of());
    }

    private Linter with(Terms others) {
        return new Linter(configuration, plain, rules, formats, language, others);
    }

    /**
     * A linter by the rule packs that stand on the class path of this library and hold by default, without a profile: the
     * drafts are judged by what they themselves say.
     *
     * @throws ProblemsException if a rule file is wrong; tells all problems
     */
    public static Linter byDefault() {
        ClassLoader loader = Linter.class.getClassLoader();
        return of(Configuration.read(Optional.empty(), Path.of(""), List.of(), RulePacks.of(loader)), loader);
    }

    /** A linter by a repository's configuration, with the formats on the class path of this library. */
    public static Linter of(Configuration configuration) {
        return of(configuration, Linter.class.getClassLoader());
    }

    /** A linter by a repository's configuration, with the formats that a class loader finds. */
    public static Linter of(Configuration configuration, ClassLoader loader) {
        return new Linter(
                configuration,
                configuration.reference(),
                configuration.packs().stream().flatMap(p -> p.rules().stream()).toList(),
                DraftFormats.load(loader),
                Language.english(),
                Terms.USUAL);
    }

    /** The same linter for drafts in this encoding; without it the encoding is told from the bytes of each draft. */
    public Linter reading(Charset in) {
        return with(new Terms(
                terms.reading.in(in), terms.day, terms.forWire, terms.redacts, terms.progress, terms.earlier));
    }

    /** The same linter for another side of tracked changes; without it they are read as if accepted. */
    public Linter reading(RevisionView revisions) {
        return with(new Terms(
                terms.reading.with(revisions), terms.day, terms.forWire, terms.redacts, terms.progress, terms.earlier));
    }

    /** The same linter for drafts that are read so. */
    public Linter reading(Reading how) {
        return with(new Terms(how, terms.day, terms.forWire, terms.redacts, terms.progress, terms.earlier));
    }

    /** The same linter for drafts in other formats. */
    Linter reading(DraftFormats others) {
        return new Linter(configuration, plain, rules, others, language, terms);
    }

    /** The same linter, which judges by one of its rules alone. */
    Linter by(Rule rule) {
        return new Linter(configuration, plain, List.of(rule), formats, language, terms);
    }

    /**
     * The same linter for a day of evaluation: waivers must hold on it, and drafts without a date are judged by it. Without it
     * that is the day on which the drafts are judged, in the time zone of the machine.
     */
    public Linter on(LocalDate evaluation) {
        return with(new Terms(
                terms.reading, Optional.of(evaluation), terms.forWire, terms.redacts, terms.progress, terms.earlier));
    }

    /** The same linter for drafts as they go out: no waiver that stands in a draft counts, and each is an error. */
    public Linter forWire() {
        return with(new Terms(terms.reading, terms.day, true, terms.redacts, terms.progress, terms.earlier));
    }

    /**
     * The same linter for drafts whose words must not get about: its runs are {@linkplain LintRun#redacted() redacted}, and
     * neither a problem nor a failure of a draft quotes it.
     */
    public Linter redacted() {
        return with(new Terms(terms.reading, terms.day, terms.forWire, true, terms.progress, terms.earlier));
    }

    /** The same linter for an example before which these went out. */
    Linter after(List<Example.GivenRelease> earlier) {
        return with(new Terms(terms.reading, terms.day, terms.forWire, terms.redacts, terms.progress, earlier));
    }

    /** The same linter, which tells how far it is. */
    public Linter telling(Progress how) {
        return with(new Terms(terms.reading, terms.day, terms.forWire, terms.redacts, how, terms.earlier));
    }

    /**
     * Judges a text that was never a file.
     *
     * @param name how reports name it; its ending tells the format ({@code draft.txt}, {@code draft.md}) unless the
     *     text itself does ({@code <html>})
     * @throws ProblemsException if the text cannot be read as that format
     */
    public LintRun lint(String name, String text) {
        return lint(List.of(SourceFile.of(name, text)));
    }

    /**
     * Judges a file, or every file of a folder and its subfolders that some format reads. Reports name the drafts relative to
     * the current folder.
     *
     * @throws IOException if the file or the folder is not there or cannot be read
     * @throws ProblemsException if a draft cannot be read; tells of every such draft
     */
    public LintRun lint(Path fileOrFolder) throws IOException {
        Path here = Path.of("");
        if (!Files.isDirectory(fileOrFolder)) {
            return lint(List.of(SourceFile.read(here, fileOrFolder)));
        }
        List<SourceFile> drafts = new ArrayList<>();
        for (Path file : FileSelection.ALL.in(fileOrFolder)) {
            SourceFile draft = SourceFile.read(here, file);
            if (reads(draft)) {
                drafts.add(draft);
            }
        }
        return lint(drafts);
    }

    /**
     * Judges drafts, as many at a time as there are processors.
     *
     * @return the results in the order of the paths
     * @throws ProblemsException if a draft cannot be read, or a waiver is wrong on the day of evaluation; tells of all
     */
    public LintRun lint(List<SourceFile> drafts) {
        if (!terms.redacts) {
            return judge(drafts);
        }
        try {
            return judge(drafts).redacted();
        } catch (ProblemsException e) {
            throw new ProblemsException(
                    e.problems().stream().map(Problem::redacted).toList());
        }
    }

    private LintRun judge(List<SourceFile> drafts) {
        List<SourceFile> ordered =
                drafts.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
        Evaluation evaluation = new Evaluation(terms.day.orElseGet(LocalDate::now), terms.forWire);
        AtomicInteger done = new AtomicInteger();
        List<Attempt> attempts = workers.each(ordered, file -> {
            Attempt attempt = attempt(file, evaluation.on());
            terms.progress.judged(done.incrementAndGet(), ordered.size());
            return attempt;
        });
        List<Problem> problems =
                attempts.stream().flatMap(a -> a.problems().stream()).distinct().toList();
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return Triage.of(configuration, evaluation)
                .run(
                        Version.ofTheEngine(),
                        attempts.stream().flatMap(a -> a.results().stream()).toList());
    }

    /** Whether some format reads a file. */
    public boolean reads(SourceFile file) {
        return formats.find(file).isPresent();
    }

    private Attempt attempt(SourceFile file, LocalDate today) {
        try {
            return new Attempt(judge(file, today), List.of());
        } catch (ProblemsException e) {
            return new Attempt(List.of(), e.problems());
        } catch (RuntimeException e) {
            throw terms.redacts
                    ? redacted(file, e)
                    : new IllegalStateException("judging " + file.path() + " failed: " + e, e);
        }
    }

    /** The message of what broke, and of what caused it, may quote the draft. */
    private static IllegalStateException redacted(SourceFile file, RuntimeException failure) {
        IllegalStateException shown = new IllegalStateException(
                "judging " + file.path() + " failed: " + failure.getClass().getName() + " ... (redacted)");
        shown.setStackTrace(failure.getStackTrace());
        return shown;
    }

    private List<DraftResult> judge(SourceFile file, LocalDate today) {
        List<Subject> subjects = formats.read(file, terms.reading).stream()
                .map(draft -> new Subject(draft, Anatomy.of(draft), new Prose(draft, language), reference))
                .toList();
        return DraftResult.of(subjects, formats.of(file).name(), rules, today);
    }

    /** The drafts of a file judged, or what kept them from being read. */
    private record Attempt(List<DraftResult> results, List<Problem> problems) {}
}
