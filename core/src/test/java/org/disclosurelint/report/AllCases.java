package org.disclosurelint.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.source.Address;
import org.disclosurelint.source.Place;
import org.disclosurelint.source.Region;
import org.disclosurelint.source.Rendition;
import org.disclosurelint.source.SourceFile;

/**
 * A run made by hand in which everything occurs that a format must get right: something missing, something waived, something in
 * the baseline, an acceptance that does not hold, files without lines and files that are included, a file about the drafts, and
 * words made to break the format.
 */
final class AllCases {
    /** What breaks XML, JSON, Markdown, a table, a log and a terminal. */
    static final String HOSTILE =
            "will <b>\"benefit\"</b> ]]>&amp;'\u0001\u001B[31m\uFFFE\u202E``tick`` | @counsel #12 "
                    + "www.example.org [a](https://example.org) ##[add-mask]x ::error::y %0A \uD83C\uDF7A";

    private AllCases() {}

    static LintRun run() {
        DraftResult waived = MadeUpRun.withFindings("drafts/waived.txt", "They will benefit.\n", "will benefit")
                .map(f -> f.with(new Disposition.Waived(
                        "the board said so | <b>",
                        "R. Vale @counsel",
                        Optional.of(LocalDate.of(2026, 11, 1)),
                        LocalDate.of(2026, 12, 31),
                        Optional.of("LEGAL-7"),
                        new Place("waivers.yml", MadeUpRun.WAIVER),
                        false)));
        DraftResult baselined = MadeUpRun.withFindings("drafts/baselined.txt", "They will benefit.\n", "will benefit")
                .map(f -> f.with(
                        new Disposition.Baselined(new Place("disclosure-baseline.txt", new Region(3, 1, 3, 40)))));
        DraftResult expired = MadeUpRun.withFindings("drafts/expired.txt", "They will benefit.\n", "will benefit")
                .map(f -> f.with(new Disposition.Open(
                        Optional.of("waiver of R. Vale (waivers.yml:3:5) expired on 2026-10-31"))));
        LintRun run = MadeUpRun.of(
                baselined,
                MadeUpRun.withoutFinding(),
                expired,
                MadeUpRun.withFindings("drafts/Größe, Zahl: 100%|x.txt", "They\nwill\nbenefit.\n", "will benefit"),
                MadeUpRun.withFindings("drafts/hostile.txt", "They " + HOSTILE + " it.\n", HOSTILE),
                MadeUpRun.withFindings(
                        MadeUpRun.draft(
                                new Rendition(SourceFile.of("drafts/included.adoc", "include::parts/end.adoc[]"))
                                        .line("A mill opened.", new Address.InFile("drafts/included.adoc", 1))
                                        .line("It will benefit.", new Address.InFile("drafts/parts/end.adoc", 8))
                                        .text()),
                        "will benefit"),
                MadeUpRun.withFindings(),
                waived,
                MadeUpRun.withFindings(
                        MadeUpRun.draft(new Rendition(SourceFile.of("drafts/word.docx", "(a Word document)"))
                                .line("Its holders will benefit.", new Address.Named("paragraph 3"))
                                .text()),
                        "will benefit"));
        return new LintRun(
                run.version(), run.configuration(), run.evaluation(), run.drafts(), List.of(MadeUpRun.uselessWaiver()));
    }

    /** The findings of the run that stand. */
    static Stream<Finding> open() {
        return run().findings().stream();
    }
}
