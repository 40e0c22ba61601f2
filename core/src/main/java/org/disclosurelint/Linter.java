package org.disclosurelint;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.anatomy.Anatomy;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.format.DraftFormat;
import org.disclosurelint.format.DraftFormats;
import org.disclosurelint.language.Language;
import org.disclosurelint.language.Prose;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.rule.Reference;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;

/**
 * Judges drafts by rule packs: the one entry point of the library. Immutable and thread-safe; make one and keep it, it holds
 * what is dear to start.
 */
public final class Linter {
    private final List<RulePack> packs;
    private final Reference reference;
    private final Optional<Charset> encoding;
    private final DraftFormats formats = DraftFormats.load(Linter.class.getClassLoader());
    private final Language language = Language.english();

    public Linter(List<RulePack> packs, Reference reference, Optional<Charset> encoding) {
        this.packs = List.copyOf(packs);
        this.reference = reference;
        this.encoding = encoding;
    }

    /**
     * Judges drafts, several at a time.
     *
     * @return the results in the order of the paths
     * @throws ProblemsException if a draft cannot be read; tells of every such draft
     */
    public LintRun lint(List<SourceFile> files) {
        List<Problem> problems = java.util.Collections.synchronizedList(new ArrayList<>());
        List<DraftResult> drafts = files.parallelStream()
                .sorted(Comparator.comparing(SourceFile::path))
                .flatMap(file -> {
                    try {
                        return java.util.stream.Stream.of(judge(file));
                    } catch (ProblemsException e) {
                        problems.addAll(e.problems());
                        return java.util.stream.Stream.empty();
                    }
                })
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems.stream()
                    .sorted(Comparator.comparing(Problem::path))
                    .toList());
        }
        return new LintRun(version(), packs, drafts);
    }

    private DraftResult judge(SourceFile file) {
        DraftFormat format = formats.of(file);
        Draft draft = format.read(file, encoding);
        Subject subject = new Subject(draft, Anatomy.of(draft), new Prose(draft, language), reference);
        List<Rule> rules = packs.stream().flatMap(p -> p.rules().stream()).toList();
        return DraftResult.of(subject, format.name(), rules);
    }

    private static String version() {
        return Optional.ofNullable(Linter.class.getPackage().getImplementationVersion())
                .orElse("unreleased");
    }
}
