package org.disclosurelint.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.Linter;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.Threshold;
import org.disclosurelint.pack.PackFolder;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.report.ImpactConsole;
import org.disclosurelint.report.Ink;
import org.disclosurelint.report.ReportFile;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactTest {
    private static final List<SourceFile> ARCHIVE = List.of(
            SourceFile.of("hype.txt", "A game changing bakery. It is <b>bold</b>, and game changing."),
            SourceFile.of("bold.txt", "A bold bakery."),
            SourceFile.of("plain.txt", "A bakery."));

    @TempDir
    Path root;

    @Test
    void findingsAreNewGoneOrOfAnotherSeverity() throws IOException {
        Impact impact = impact(PackFolder.RULE, PackFolder.RULE.replace("warning", "error"), BOLD);

        assertThat(console(impact))
                .containsExactly(
                        "bold.txt: passed (1 note), still passes (no finding)",
                        "  gone  1:3  note  bold  'bold' is bold",
                        "",
                        "hype.txt: passed (2 warnings, 1 note), now fails (2 errors)",
                        "  severity  1:3   warning to error  hype  'game changing' is hype",
                        "  severity  1:48  warning to error  hype  'game changing' is hype",
                        "  gone      1:34  note              bold  'bold' is bold",
                        "",
                        "1 rule (newer 1.0.0) against 2 rules (older 1.0.0) of the older rules",
                        "3 drafts, 2 with changes: 1 no longer pass, 0 now pass; 0 findings new, 2 gone, 2 of another"
                                + " severity");
    }

    @Test
    void thePageEscapesWhatADraftSays() throws IOException {
        String anything =
                PackFolder.RULE.replace("\\bgame.changing\\b", "<b>\\w+</b>").replace("game changing", "<b>bold</b>");
        List<Path> files = ReportFile.write(impact(PackFolder.RULE, anything, ""), root.resolve("reports"));

        assertThat(files)
                .extracting(f -> "" + f.getFileName())
                .containsExactly("disclosure-impact.html", "disclosure-impact.json");
        assertThat(Files.readString(files.get(0)))
                .contains("&#39;&lt;b&gt;bold&lt;/b&gt;&#39; is hype")
                .doesNotContain("<b>");
        assertThat(Files.readString(files.get(1)))
                .contains("\"change\" : \"new\"", "\"words\" : \"<b>bold</b>\"", "\"noLongerPass\" : 0");
    }

    @Test
    void rulesThatDidNotChangeChangeNothing() throws IOException {
        Impact impact = impact(PackFolder.RULE, PackFolder.RULE, "");

        assertThat(impact.changed()).isEmpty();
        assertThat(impact.drafts()).hasSize(3);
        Path page = ReportFile.write(impact, root).get(0);
        assertThat(Files.readString(page)).contains("No draft changes.");
    }

    @Test
    void runsOverOtherDraftsAreNotCompared() {
        LintRun run = run("older", PackFolder.RULE, "");
        LintRun other = Linter.of(run.configuration()).lint("other.txt", "A bakery.");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Impact.between(run, other, "the older rules", Threshold.ERROR))
                .withMessage("not judged twice: other.txt");
    }

    private static final String BOLD = PackFolder.RULE
            .replace("\\bgame.changing\\b", "\\bbold\\b")
            .replace("game changing", "bold")
            .replace("hype", "bold")
            .replace("severity: warning", "severity: note");

    private Impact impact(String before, String after, String dropped) {
        return Impact.between(
                run("older", before, dropped), run("newer", after, ""), "the older rules", Threshold.ERROR);
    }

    private LintRun run(String name, String hype, String bold) {
        PackFolder pack = PackFolder.in(root, name).with("hype.yaml", hype);
        if (!bold.isEmpty()) {
            pack.with("bold.yaml", bold);
        }
        RulePacks packs = RulePacks.of(ImpactTest.class.getClassLoader());
        return Linter.of(Configuration.read(Optional.empty(), root, List.of(name), packs))
                .lint(ARCHIVE);
    }

    private static List<String> console(Impact impact) {
        List<String> lines = new ArrayList<>();
        ImpactConsole.in(Ink.none()).write(impact, (weight, line) -> lines.add(line));
        return lines;
    }
}
