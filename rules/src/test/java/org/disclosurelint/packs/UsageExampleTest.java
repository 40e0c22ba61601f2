package org.disclosurelint.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.Linter;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.Threshold;
import org.disclosurelint.finding.Verdict;
import org.disclosurelint.report.ConsoleReport;
import org.disclosurelint.report.Ink;
import org.disclosurelint.source.Region;
import org.junit.jupiter.api.Test;

/** The Java lines of the README do what it says. They stand here with the packs on the class path, as a user has them. */
class UsageExampleTest {
    private static final String DRAFT = """
            LARKSPUR MILLS OPENS SECOND MILL

            LAKE PLACID, N.Y., March 4, 2024 -- Larkspur Mills, Inc. (NYSE: LKM) today opened its second mill.
            The Company will benefit from the new mill.
            """;

    @Test
    void theLinesOfTheReadmeLintAString() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        boolean passes = lint(DRAFT, new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("draft.txt:4:", "error: ", "will benefit");
        assertThat(passes).isFalse();
    }

    private static boolean lint(String text, PrintStream out) {
        // README: begin
        Linter linter = Linter.byDefault(); // the rule packs on the class path; keep it, it is thread-safe
        LintRun run = linter.lint("draft.txt", text); // or a file or a folder: linter.lint(Path.of("drafts"))
        for (Finding finding : run.findings()) {
            Region at = finding.region();
            out.println(finding.path() + ":" + at.startLine() + ":" + at.startColumn() + " "
                    + finding.severity().id() + ": " + finding.message());
            finding.suggestion().ifPresent(words -> out.println("  instead: " + words));
        }
        boolean passes = Verdict.of(run, Threshold.ERROR).passed();
        // README: end
        return passes;
    }

    @Test
    void theReadmeShowsTheseLines() throws IOException {
        Path readme = root().resolve("README.md");
        Matcher block = Pattern.compile("<!-- UsageExampleTest -->\\s*```java\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(readme));
        assertThat(block.find())
                .as("README.md holds a ```java block behind <!-- UsageExampleTest -->")
                .isTrue();
        String source =
                Files.readString(root().resolve("rules/src/test/java/org/disclosurelint/packs/UsageExampleTest.java"));
        Matcher lines = Pattern.compile("// README: begin\\n(.*?) *// README: end", Pattern.DOTALL)
                .matcher(source);
        assertThat(lines.find()).isTrue();

        assertThat(block.group(1).stripIndent().strip().replace("System.out.", "out."))
                .isEqualTo(lines.group(1).stripTrailing().stripIndent().strip());
    }

    @Test
    void theReadmeShowsWhatIsPrintedOfASample() throws IOException {
        Matcher block = Pattern.compile("## What it prints.*?```\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(root().resolve("README.md")));
        assertThat(block.find()).isTrue();
        Sample sample = Sample.all().stream()
                .filter(s -> s.name().equals("officer-appointment"))
                .findFirst()
                .orElseThrow();
        StringBuilder printed = new StringBuilder();
        ConsoleReport.in(Ink.none())
                .write(
                        sample.reviewed(),
                        (weight, line) -> printed.append("[")
                                .append(weight.name())
                                .append("] ")
                                .append(line)
                                .append('\n'));
        assertThat(printed.toString()).contains(block.group(1));
    }

    /** The folder of the whole build: the one that holds {@code .mvn}. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
