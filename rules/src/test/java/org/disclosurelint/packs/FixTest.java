package org.disclosurelint.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.disclosurelint.Linter;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.fix.DraftFixer;
import org.disclosurelint.fix.FixedDraft;
import org.disclosurelint.fix.NotFixed;
import org.disclosurelint.profile.ApprovedText;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put right in a draft is right afterwards, and all else stands as it stood. */
class FixTest {
    private static final String DRAFT = """
            FOR IMMEDIATE RELEASE

            Velder Foods Opens Second Bakery

            AKRON, Ohio, March 9, 2026 -- Velder Foods, Inc. (Nasdaq SmallCap: VLDF) opened its second bakery on Monday. The bakery will
            double the output of the company by the end of 2027. Revenue is expected to grow 12 percent in 2026.

            About Velder Foods

            Velder Foods, Inc. bakes bread in Ohio. It was founded in 1931 \u2013 in Akron.

            Contact:
            Lena Orcutt, (330) 555-0142, lorcutt@velder-foods.example

            ###
            """;
    private static final String APPROVED =
            "This release contains forward-looking statements. Actual results could differ materially because of the price of"
                    + " wheat or delays at the Akron bakery.\n\nVelder Foods undertakes no duty to update them.";

    @Test
    void theRetiredNameOfAnExchangeIsReplacedAndNothingElse() {
        FixedDraft fixed = fix(SourceFile.of("draft.txt", DRAFT), IssuerProfile.UNKNOWN);

        assertThat(text(fixed)).isEqualTo(DRAFT.replace("Nasdaq SmallCap:", "Nasdaq Capital Market:"));
        assertThat(rules(fixed)).containsExactly("exchange-unknown-or-retired");
    }

    @Test
    void theApprovedCautionaryStatementIsPutInBehindTheBoilerplate() {
        FixedDraft fixed = fix(SourceFile.of("draft.txt", DRAFT), approved());

        assertThat(rules(fixed)).containsExactlyInAnyOrder("exchange-unknown-or-retired", "missing-safe-harbor");
        assertThat(text(fixed).lines()).allMatch(line -> line.length() <= 132);
        assertThat(text(fixed).replaceAll("(?<!\n)\n(?!\n)", " "))
                .contains("in Akron.\n\n" + APPROVED + "\n\nContact: Lena Orcutt");
    }

    @Test
    void doingItTwiceChangesNothing() {
        FixedDraft once = fix(SourceFile.of("draft.txt", DRAFT), approved());

        assertThat(fix(once.after(), approved()).changed()).isFalse();
    }

    @Test
    void whatMeansMoreOrLessIsPutInOnlyIfItsRuleIsNamed() {
        String rule = "unqualified-forward-looking-statement";
        FixedDraft fixed = fixer(approved(), Set.of(rule)).fix(SourceFile.of("draft.txt", DRAFT));

        assertThat(rules(fixed)).contains(rule);
        assertThat(text(fixed)).contains("The bakery is expected to double");
        assertThat(text(fix(SourceFile.of("draft.txt", DRAFT), approved()))).contains("The bakery will\ndouble");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void encodingByteOrderMarkAndLineEndsStay(String name) {
        Charset charset = Charset.forName(name);
        String mark = name.startsWith("UTF") ? "\uFEFF" : "";
        String typed = mark + DRAFT.replace("\n", "\r\n");
        FixedDraft fixed = fix(SourceFile.of("draft.txt", typed.getBytes(charset)), approved());

        String after = new String(fixed.after().bytes(), charset);
        assertThat(after).startsWith(mark + "FOR IMMEDIATE").contains("\u2013 in Akron.\r\n\r\nThis release contains");
        assertThat(after.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(fixed.done()).hasSize(2);
    }

    @Test
    void anEncodingThatWasAskedForWritesNoSecondByteOrderMark() {
        byte[] typed = ("\uFEFF" + DRAFT).getBytes(StandardCharsets.UTF_16BE);
        Linter linter = Packs.linter().reading(StandardCharsets.UTF_16);
        FixedDraft fixed = new DraftFixer(
                        file -> linter.lint(List.of(file)).drafts(),
                        approved(),
                        Set.of(),
                        Optional.of(StandardCharsets.UTF_16))
                .fix(SourceFile.of("draft.txt", typed));

        assertThat(new String(fixed.after().bytes(), StandardCharsets.UTF_16BE))
                .startsWith("\uFEFFFOR IMMEDIATE")
                .contains("Nasdaq Capital Market");
    }

    @Test
    void whatFollowsTheCautionaryStatementWithoutAnEmptyLineStaysAParagraphOfItsOwn() {
        String typed = DRAFT.replace("in Akron.\n\nContact", "in Akron.\nContact");

        assertThat(text(fix(SourceFile.of("draft.txt", typed), approved())).replaceAll("(?<!\n)\n(?!\n)", " "))
                .containsPattern("to update them\\.\n\n\\S");
    }

    @Test
    void aReleaseThatEndsInAnIncludedFileIsLeftWithAReason(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("about.adoc"), "Velder Foods, Inc. bakes bread in Ohio.\n");
        Path draft = Files.writeString(folder.resolve("draft.adoc"), """
                = Velder Foods Plans Second Bakery

                AKRON, Ohio, March 9, 2026 -- Velder Foods, Inc. (Nasdaq: VLDF) expects revenue to grow 12 percent in 2026.

                == About Velder Foods

                include::about.adoc[]
                """);
        FixedDraft fixed = fix(SourceFile.read(folder, draft), approved());

        assertThat(fixed.changed()).isFalse();
        assertThat(fixed.left())
                .extracting(NotFixed::why)
                .containsExactly("the release ends in another file: about.adoc");
    }

    @Test
    void wordsWithMarkupBetweenThemAreLeftWithAReason() {
        String page =
                "<html><body><h1>Velder Foods Opens Second Bakery</h1><p>AKRON, Ohio, March 9, 2026 -- Velder Foods, Inc."
                        + " (Nasdaq <i>SmallCap</i>: VLDF) opened its second bakery on Monday.</p></body></html>";
        FixedDraft fixed = fix(SourceFile.of("draft.html", page), IssuerProfile.UNKNOWN);

        assertThat(fixed.changed()).isFalse();
        assertThat(fixed.left()).extracting(NotFixed::why).containsExactly("markup stands between the words");
    }

    @Test
    void inAPageWordsWithoutMarkupAreReplaced() {
        String page =
                "<html><body><h1>Velder Foods Opens Second Bakery</h1><p>AKRON, Ohio, March 9, 2026 -- Velder Foods, Inc."
                        + " (Nasdaq SmallCap: VLDF) opened its second bakery on Monday.</p></body></html>";

        assertThat(text(fix(SourceFile.of("draft.html", page), IssuerProfile.UNKNOWN)))
                .isEqualTo(page.replace("SmallCap:", "Capital Market:"));
    }

    @TestFactory
    Stream<DynamicTest> noSampleHasMoreFindingsAfterwardsAndNothingIsDoneTwice() {
        return Sample.all().stream()
                .flatMap(sample -> sample.drafts("in-review").stream())
                .map(draft -> dynamicTest(draft.path(), () -> {
                    Map<String, List<DraftResult>> known = new HashMap<>();
                    Function<SourceFile, List<DraftResult>> judge =
                            file -> known.computeIfAbsent(file.sha256(), sha -> judged(file));
                    DraftFixer fixer = new DraftFixer(judge, approved(), Set.of(), Optional.empty());
                    FixedDraft fixed = fixer.fix(draft);
                    assertThat(findings(judge.apply(fixed.after())))
                            .hasSize(findings(judge.apply(draft)).size()
                                    - fixed.done().size());
                    assertThat(fixer.fix(fixed.after()).changed()).isFalse();
                }));
    }

    private static FixedDraft fix(SourceFile draft, IssuerProfile profile) {
        return fixer(profile, Set.of()).fix(draft);
    }

    private static DraftFixer fixer(IssuerProfile profile, Set<String> asked) {
        return new DraftFixer(FixTest::judged, profile, asked, Optional.empty());
    }

    private static IssuerProfile approved() {
        return new IssuerProfile(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new ApprovedText("cautionary-statement", APPROVED, "approved.txt")));
    }

    private static List<DraftResult> judged(SourceFile draft) {
        return Packs.linter().lint(List.of(draft)).drafts();
    }

    private static List<Finding> findings(List<DraftResult> drafts) {
        return drafts.stream().flatMap(d -> d.findings().stream()).toList();
    }

    private static String text(FixedDraft fixed) {
        return new String(fixed.after().bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> rules(FixedDraft fixed) {
        return fixed.done().stream().map(f -> f.rule().id()).toList();
    }
}
