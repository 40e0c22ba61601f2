package org.disclosurelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.report.html.HtmlReport;
import org.disclosurelint.source.Place;
import org.disclosurelint.source.Region;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.print.PrintOptions;

/** The report for a lawyer in a real browser, from a file. Skipped where there is no Chromium. */
class HtmlReportBrowserTest {
    private static final Disposition WAIVED = new Disposition.Waived(
            "counsel saw the mill",
            "Ada Quill",
            Optional.of(LocalDate.of(2026, 10, 1)),
            LocalDate.of(2026, 12, 31),
            Optional.empty(),
            new Place("waivers.yml", new Region(4, 3, 4, 20)),
            false);

    @TempDir
    static Path folder;

    static Chromium chromium;
    static Path page;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.start(folder);
        page = write(
                "small",
                MadeUpRun.of(
                        MadeUpRun.withFindings(),
                        MadeUpRun.withFindings("waived.txt", "Holders will benefit.\n", "will benefit")
                                .map(f -> f.with(WAIVED)),
                        MadeUpRun.withoutFinding()));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        chromium.driver().get("about:blank");
        chromium.requests();
        chromium.console();
        chromium.driver().get(page.toUri().toString());
    }

    @Test
    void theRunIsShownFirstAndEachDraftOnItsOwnPage() {
        assertThat(shown("#run")).isTrue();
        assertThat(shown("#d1")).isFalse();

        find("a[href='#d1']").click();

        assertThat(shown("#run")).isFalse();
        assertThat(shown("#d1")).isTrue();
        assertThat(find("#d1 .release").getText()).contains("LARKSPUR MILLS OPENS SECOND MILL", "contact block");
    }

    @Test
    void aClickOnAMarkTellsReasonAuthorityAndCure() {
        goTo("#d1");
        find("#d1 a.mark.error").click();

        assertThat(find("#panel").getText())
                .contains(
                        "'will benefit' promises",
                        "Holders rely on what a release says",
                        "15 U.S.C. 78u-5(c)(1)(A)(i)",
                        "Made-Up Listing Guide 4.2 (not verified)",
                        "Say what is expected, and by whom.",
                        "are expected to benefit");
    }

    @Test
    void everyMarkIsReachedAndReadByKeyboardAlone() {
        goTo("#d1");
        WebElement active = chromium.driver().switchTo().activeElement();
        for (int stops = 0; stops < 40 && !"mark error".equals(active.getDomAttribute("class")); stops++) {
            active.sendKeys(Keys.TAB);
            active = chromium.driver().switchTo().activeElement();
        }
        assertThat(active.getText()).startsWith("will benefit");
        assertThat(active.getCssValue("outline-style")).isEqualTo("solid");

        active.sendKeys(Keys.ENTER);
        assertThat(chromium.driver().switchTo().activeElement()).isEqualTo(find("#panel"));
        assertThat(find("#panel").getText()).contains("'will benefit' promises");

        chromium.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertThat(shown("#panel")).isFalse();
        assertThat(chromium.driver().switchTo().activeElement()).isEqualTo(active);
    }

    @Test
    void theFirstStopOfTheKeyboardSkipsToTheReport() {
        find("body").sendKeys(Keys.TAB);
        WebElement skip = chromium.driver().switchTo().activeElement();

        assertThat(skip.getText()).isEqualTo("Skip to the report");
        skip.sendKeys(Keys.ENTER);
        assertThat(shown("#run")).isTrue();
    }

    @Test
    void findingsAreSteppedThrough() {
        goTo("#d1");
        find("#d1 a.mark.error").click();
        find("#next").click();

        assertThat(find("#panel").getText()).contains("no e-mail address");
    }

    @Test
    void aFilterTakesMarksAndFindingsAway() {
        goTo("#d1");
        assertThat(find("#shown").getText()).isEqualTo("2 of 2 findings shown");

        find("[name=severity][value=error]").click();
        assertThat(find("#shown").getText()).isEqualTo("1 of 2 findings shown");
        assertThat(find("#d1 a.mark.error").getDomAttribute("class")).contains("off");
        find("#d1 a.mark.error").click();
        assertThat(shown("#panel")).isFalse();

        find("[name=severity][value=error]").click();
        choose("rule", "promise-of-benefit");
        assertThat(shown("#d1 .mark.gap")).isFalse();
        assertThat(find("#d1 a.mark.error").getDomAttribute("class")).doesNotContain("off");

        choose("rule", "");
        choose("part", "lead");
        assertThat(find("#shown").getText()).isEqualTo("2 of 2 findings shown");
    }

    @Test
    void acceptedFindingsAreShownWithTheirWaiverAndCanBeHidden() {
        goTo("#d2");
        find("#d2 a.mark.accepted").click();
        assertThat(find("#panel").getText()).contains("Waived by Ada Quill on 2026-10-01: counsel saw the mill");

        choose("state", "open");
        assertThat(shown("#panel")).isFalse();
        assertThat(find("#shown").getText()).isEqualTo("0 of 1 findings shown");
    }

    @Test
    void theMapLeadsToStatementsAndRiskFactors() {
        goTo("#d1");
        assertThat(find("#d1 .map").getText())
                .contains("its shareholders will benefit", "Qualified by", "nothing", "Risk factor", "none found");

        find("#d1 .factors a").click();
        assertThat(find("#d1 .release .lit").getText()).isEqualTo("the price of hops");
    }

    @Test
    void axeFindsNothing() throws Exception {
        assertThat(chromium.axe()).isEmpty();
        goTo("#d1");
        find("#d1 a.mark.error").click();
        assertThat(chromium.axe()).isEmpty();
    }

    @Test
    void inTheDarkThePageIsDarkAndAxeFindsNothing() throws Exception {
        try (Chromium dark = Chromium.start(folder, "--blink-settings=preferredColorScheme=0")) {
            dark.driver().get(page.toUri() + "#d1");

            assertThat(dark.run("return matchMedia('(prefers-color-scheme: dark)').matches"))
                    .isEqualTo(true);
            assertThat(dark.driver().findElement(By.tagName("body")).getCssValue("background-color"))
                    .isEqualTo("rgba(19, 21, 24, 1)");
            dark.driver().findElement(By.cssSelector("#d1 a.mark.error")).click();
            assertThat(dark.axe()).isEmpty();
        }
    }

    @Test
    void nothingButTheFileIsAskedFor() {
        goTo("#d1");
        find("#d1 a.mark.error").click();

        assertThat(chromium.requests()).isNotEmpty().allMatch(url -> url.startsWith("file:"));
        assertThat(chromium.console()).isEmpty();
    }

    @Test
    void aScriptThatIsNotTheReportsOwnIsNotRunAndNothingIsLoaded() {
        chromium.run("""
                const script = document.createElement('script');
                script.textContent = 'window.alien = true';
                document.body.append(script);
                const image = new Image();
                image.src = 'https://example.org/pixel.png';
                document.body.append(image);
                const words = document.createElement('p');
                words.innerHTML = '<b onclick="window.alien = true" style="color: red">click</b>';
                document.body.append(words);
                words.firstChild.click();
                """);

        assertThat(chromium.run("return window.alien === undefined")).isEqualTo(true);
        assertThat(chromium.requests()).allMatch(url -> url.startsWith("file:"));
        assertThat(chromium.console())
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void aHostileDraftIsReadAsItIsWritten() throws Exception {
        String text =
                "<script>window.alien = 1</script> </style><svg onload=window.alien=1> {{{script}}} \" ' onx=y javascript:window.alien=1\n";
        Path hostile = write(
                "hostile",
                MadeUpRun.of(
                        MadeUpRun.withFindings("a.txt", text, "<script>window.alien = 1</script>", "{{{script}}}")));

        chromium.driver().get(hostile.toUri() + "#d1");
        find("#d1 a.mark").click();

        assertThat(chromium.run("return window.alien === undefined")).isEqualTo(true);
        assertThat(find("#panel").getText()).contains("'<script>window.alien = 1</script>' promises");
        assertThat(find("#d1 .release .block").getText())
                .contains("</style><svg onload=window.alien=1>", "javascript:");
        assertThat(chromium.console()).isEmpty();
    }

    @Test
    void onPaperEachDraftIsFollowedByItsFindings() throws Exception {
        String paper = print();

        assertThat(paper)
                .contains("LARKSPUR MILLS OPENS SECOND MILL")
                .containsSubsequence(
                        "benefit1", "Findings", "'will benefit' promises", "Reason", "Cure", "Disclosure map")
                .contains("no listing in the profile")
                .contains("Waived by Ada Quill")
                .doesNotContain("Accepted shown", "Close Esc");

        goTo("#d3");
        assertThat(print()).contains("closed its first mill").doesNotContain("OPENS SECOND MILL");
    }

    @Test
    void withoutScriptsThePageReadsFromTopToBottom() throws Exception {
        try (Chromium plain = Chromium.start(folder, "--blink-settings=scriptEnabled=false")) {
            plain.driver().get(page.toUri().toString());

            assertThat(plain.driver().findElement(By.id("filter")).isDisplayed())
                    .isFalse();
            assertThat(plain.driver().findElement(By.id("d1")).isDisplayed()).isTrue();
            assertThat(plain.driver().findElement(By.id("d3")).isDisplayed()).isTrue();
            assertThat(plain.driver().findElement(By.id("d1-f2")).getText()).contains("'will benefit' promises");
        }
    }

    @Test
    void aDraftOfTwoHundredPagesStaysUsable(TestReporter reporter) throws Exception {
        Path quarter = write("quarter", MadeUpRun.of(large(500)));
        Path whole = write("whole", MadeUpRun.of(large(2_000)));
        assertThat(Files.size(whole)).isLessThan(Files.size(quarter) * 41 / 10);

        long began = System.nanoTime();
        chromium.driver().get(whole.toUri() + "#d1");
        chromium.run("return document.body.offsetHeight");
        Duration loaded = Duration.ofNanos(System.nanoTime() - began);
        began = System.nanoTime();
        find("[name=severity][value=note]").click();
        find("#d1 a.mark").click();
        assertThat(find("#panel").getText()).contains("promises");
        Duration used = Duration.ofNanos(System.nanoTime() - began);

        reporter.publishEntry("bytes", Long.toString(Files.size(whole)));
        reporter.publishEntry("loaded", loaded.toString());
        reporter.publishEntry("filtered and opened", used.toString());
        assertThat(loaded).isLessThan(Duration.ofSeconds(15));
        assertThat(used).isLessThan(Duration.ofSeconds(15));
    }

    /** A draft of so many findings, each in a paragraph of 250 letters. */
    private static DraftResult large(int findings) {
        List<String> words = IntStream.range(0, findings)
                .mapToObj(n -> "mill " + n + " will surely benefit holders")
                .toList();
        String text = words.stream()
                .map(w -> "In this paragraph the company says that " + w + " of its shares.\n"
                        + "It makes paper of straw, of rags, and of wood from the hills.\n".repeat(3) + "\n")
                .collect(Collectors.joining());
        return MadeUpRun.withFindings("large.txt", text, words.toArray(String[]::new));
    }

    private static String print() throws IOException {
        byte[] pdf = Base64.getDecoder()
                .decode(chromium.driver().print(new PrintOptions()).getContent());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace("\r\n", "\n");
        }
    }

    private static void goTo(String place) {
        chromium.driver().get(page.toUri() + place);
    }

    private static WebElement find(String selector) {
        return chromium.driver().findElement(By.cssSelector(selector));
    }

    private static void choose(String filter, String value) {
        find("select[name=" + filter + "] option[value='" + value + "']").click();
    }

    private static boolean shown(String selector) {
        return find(selector).isDisplayed();
    }

    private static Path write(String name, LintRun run) throws IOException {
        return ReportFile.write(run, new HtmlReport(), folder.resolve(name)).toRealPath();
    }
}
