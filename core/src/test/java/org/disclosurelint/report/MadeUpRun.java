package org.disclosurelint.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurelint.anatomy.Anatomies;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.detect.cautionary.CautionaryStatement;
import org.disclosurelint.detect.contact.ContactEntry;
import org.disclosurelint.detect.forward.FalseFriend;
import org.disclosurelint.detect.forward.ForwardLookingStatement;
import org.disclosurelint.detect.forward.ForwardReading;
import org.disclosurelint.detect.forward.RejectedStatement;
import org.disclosurelint.detect.horizon.Horizon;
import org.disclosurelint.detect.listing.ListingCitation;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.DraftBuilder;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Evaluation;
import org.disclosurelint.finding.Facts;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.RuleResult;
import org.disclosurelint.finding.Upkeep;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.SwitchedOff;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.rule.Basis;
import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Citation;
import org.disclosurelint.rule.Effective;
import org.disclosurelint.rule.Examples;
import org.disclosurelint.rule.Fix;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.rule.Waivable;
import org.disclosurelint.source.Region;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/** A run made by hand, so that reports are tested whatever the readers and detectors of the day find. */
final class MadeUpRun {
    static final Rule PROMISE = rule(
            "promise-of-benefit",
            Severity.ERROR,
            "Holders rely on what a release says will happen, as Lofting v. Quill Inc. shows. Whoever cannot know it must "
                    + "not promise it.",
            "Say what is expected, and by whom.",
            new Citation("15 U.S.C. 78u-5(c)(1)(A)(i)", Optional.of("https://example.org/78u-5"), true),
            new Citation("Made-Up Listing Guide 4.2", Optional.empty(), false));
    static final Rule CONTACT = rule(
            "no-contact",
            Severity.WARNING,
            "A reader must be able to call somebody.",
            "Name a person and a telephone number.",
            new Citation("House style 7", Optional.empty(), true));
    static final Rule LISTING = rule("listing-differs", Severity.ERROR, "", "");

    /** Where the waiver of {@link #uselessWaiver} stands. */
    static final Region WAIVER = new Region(3, 5, 8, 24);

    private MadeUpRun() {}

    static LintRun of(DraftResult... drafts) {
        Rule logo = rule("old-logo", Severity.NOTE, "", "");
        RulePack pack = new RulePack(
                "made-up",
                "1.2.0",
                "made-up",
                false,
                Optional.of("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                List.of(LISTING, CONTACT, PROMISE),
                List.of(new SwitchedOff(logo, "we have no logo", "disclosure.yml:8")),
                Map.of());
        Configuration configuration = new Configuration(List.of(pack), IssuerProfile.UNKNOWN, Map.of());
        return new LintRun(
                "0.1.0", configuration, Evaluation.on(LocalDate.of(2026, 11, 22)), List.of(drafts), List.of());
    }

    /** A draft with a finding of each kind. */
    static DraftResult withFindings() {
        Draft draft = draft("drafts/new-mill.txt", """
                LARKSPUR MILLS OPENS SECOND MILL

                LAKE PLACID, N.Y., March 4, 2024 -- Larkspur Mills, Inc. (NYSE: LKM) said its
                shareholders will
                benefit from the second mill in 2025.

                Statements that look forward are subject to risks such as the price of hops.

                Ada Quill, Treasurer, 518-555-0142
                """);
        Facts facts = new Facts(
                draft,
                Anatomies.of(
                        List.of(
                                new Section(Part.HEADLINE, words(draft, "LARKSPUR MILLS OPENS SECOND MILL")),
                                new Section(Part.DATELINE, words(draft, "LAKE PLACID, N.Y., March 4, 2024 --")),
                                new Section(
                                        Part.LEAD,
                                        words(
                                                draft,
                                                "Larkspur Mills, Inc. (NYSE: LKM) said its shareholders will benefit "
                                                        + "from the second mill in 2025.")),
                                new Section(
                                        Part.CAUTIONARY_STATEMENT,
                                        words(
                                                draft,
                                                "Statements that look forward are subject to risks such as the price of "
                                                        + "hops.")),
                                new Section(Part.CONTACT_BLOCK, words(draft, "Ada Quill, Treasurer, 518-555-0142"))),
                        Optional.of(LocalDate.of(2024, 3, 4))),
                List.of(new ListingCitation(
                        words(draft, "NYSE: LKM"), "NYSE", "LKM", true, true, false, Optional.of("nyse"))),
                List.of(new ContactEntry(
                        words(draft, "Ada Quill, Treasurer, 518-555-0142"),
                        Optional.of("Ada Quill"),
                        Optional.of("Treasurer"),
                        List.of("518-555-0142"),
                        List.of(),
                        List.of())),
                new CautionaryStatement(
                        List.of(words(
                                draft, "Statements that look forward are subject to risks such as the price of hops.")),
                        List.of(),
                        List.of(words(draft, "Statements that look forward")),
                        List.of(),
                        List.of(new CautionaryStatement.RiskFactor(words(draft, "the price of hops"), true)),
                        List.of("Form 10-K"),
                        List.of(),
                        List.of(),
                        List.of()),
                new ForwardReading(
                        List.of(new ForwardLookingStatement(
                                words(draft, "its shareholders will benefit from the second mill in 2025"),
                                words(
                                        draft,
                                        "Larkspur Mills, Inc. (NYSE: LKM) said its shareholders will benefit from the second "
                                                + "mill in 2025."),
                                Part.LEAD,
                                words(draft, "will benefit"),
                                Optional.of("its shareholders"),
                                ForwardLookingStatement.Kind.PLAN,
                                List.of(),
                                Optional.of(new Horizon(
                                        words(draft, "2025"),
                                        Optional.of(LocalDate.of(2025, 1, 1)),
                                        Optional.of(LocalDate.of(2025, 12, 31)),
                                        Horizon.Precision.YEAR,
                                        false,
                                        false)),
                                Set.of(),
                                false,
                                Optional.of("are expected to benefit"))),
                        List.of(new RejectedStatement(
                                words(
                                        draft,
                                        "Statements that look forward are subject to risks such as the price of hops."),
                                words(draft, "look forward"),
                                FalseFriend.LEGAL_TEXT))));
        return result(
                draft,
                facts,
                new RuleResult(LISTING, Optional.of("no listing in the profile"), List.of()),
                new RuleResult(
                        CONTACT,
                        Optional.empty(),
                        List.of(finding(CONTACT, draft, new TextRange(0, 0), "no e-mail address", Optional.empty()))),
                new RuleResult(
                        PROMISE,
                        Optional.empty(),
                        List.of(finding(
                                PROMISE,
                                draft,
                                words(draft, "will benefit"),
                                "'will benefit' promises",
                                Optional.of("are expected to benefit")))));
    }

    /** A draft of one paragraph with nothing found. */
    static DraftResult withoutFinding() {
        return withFindings("drafts/closing.txt", "Larkspur Mills, Inc. closed its first mill.\n");
    }

    /** A draft with a finding of {@link #PROMISE} on each of the words. */
    static DraftResult withFindings(String path, String text, String... wordsFound) {
        return withFindings(draft(path, text), wordsFound);
    }

    /** A draft with a finding of {@link #PROMISE} on each of the words. */
    static DraftResult withFindings(Draft draft, String... wordsFound) {
        List<Finding> findings = Stream.of(wordsFound)
                .map(w -> finding(PROMISE, draft, words(draft, w), "'" + w + "' promises", Optional.empty()))
                .toList();
        Facts facts = new Facts(
                draft,
                Anatomies.of(
                        draft.blocks().stream()
                                .map(b -> new Section(Part.BODY, b.range()))
                                .toList(),
                        Optional.empty()),
                List.of(),
                List.of(),
                new CautionaryStatement(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of()),
                new ForwardReading(List.of(), List.of()));
        return result(
                draft,
                facts,
                new RuleResult(LISTING, Optional.of("no listing in the profile"), List.of()),
                new RuleResult(CONTACT, Optional.of("a private company"), List.of()),
                new RuleResult(PROMISE, Optional.empty(), findings));
    }

    /** A waiver file with a waiver that nobody needs. */
    static Upkeep uselessWaiver() {
        String text = """
                schema: 1
                waivers:
                  - rule: promise-of-benefit
                    draft: drafts/closing.txt
                    quote: They will benefit
                    reason: None.
                    approver: R. Vale
                    expires: 2026-12-31
                """;
        Finding unused = new Finding(
                CONTACT,
                Severity.ERROR,
                "waivers.yml",
                WAIVER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                "",
                "the waiver accepts nothing",
                Optional.empty(),
                "fedcba9876543210",
                Disposition.OPEN);
        return new Upkeep(SourceText.decode(SourceFile.of("waivers.yml", text), Optional.empty()), List.of(unused));
    }

    private static DraftResult result(Draft draft, Facts facts, RuleResult... results) {
        SourceFile file = draft.source().file();
        return new DraftResult(file.path(), "plain-text", file.sha256(), facts, List.of(results));
    }

    private static Finding finding(Rule rule, Draft draft, TextRange at, String message, Optional<String> suggestion) {
        return new Finding(
                rule,
                rule.severity(),
                draft.source().place(draft.locate(at)).path(),
                draft.region(at),
                draft.source().addressOf(draft.locate(at)),
                Optional.of(at),
                Optional.of(Part.LEAD),
                at.isEmpty(),
                draft.words(at),
                message,
                suggestion,
                "0123456789abcdef",
                Disposition.OPEN);
    }

    private static TextRange words(Draft draft, String words) {
        int at = draft.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the draft: " + words);
        }
        return new TextRange(at, at + words.length());
    }

    /** Paragraphs between blank lines, lines joined by one space. */
    private static Draft draft(String path, String text) {
        return draft(SourceText.decode(SourceFile.of(path, text), Optional.empty()));
    }

    /** Paragraphs between blank lines, lines joined by one space. */
    static Draft draft(SourceText source) {
        DraftBuilder draft = new DraftBuilder(source);
        boolean open = false;
        for (int n = 1; n <= source.lineCount(); n++) {
            Span line = source.lineSpan(n);
            if (line.end() == line.start()) {
                if (open) {
                    draft.closeBlock(Block.Kind.PARAGRAPH, 0, 1);
                }
                open = false;
                continue;
            }
            if (open) {
                draft.append(" ", new Span(line.start() - 1, line.start()));
            } else {
                draft.openBlock();
            }
            open = true;
            draft.openLine(0).append(line).closeLine();
        }
        if (open) {
            draft.closeBlock(Block.Kind.PARAGRAPH, 0, 1);
        }
        return draft.build();
    }

    private static Rule rule(String id, Severity severity, String rationale, String remedy, Citation... citations) {
        return new Rule(
                id,
                List.of(),
                "made-up",
                id + ".yaml",
                "Made up",
                severity,
                List.of(),
                new Nothing(),
                "",
                rationale,
                remedy,
                Basis.STATUTE,
                List.of(citations),
                List.of(),
                Effective.ALWAYS,
                Waivable.BY_ANYONE,
                Fix.ASKED,
                "1.0.0",
                Examples.NONE,
                Map.of());
    }

    private record Nothing() implements Check {
        @Override
        public String kind() {
            return "nothing";
        }

        @Override
        public Outcome check(Subject subject) {
            return Outcome.passed();
        }
    }
}
