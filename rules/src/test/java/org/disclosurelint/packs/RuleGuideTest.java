package org.disclosurelint.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurelint.Linter;
import org.disclosurelint.RuleExamples;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Walks through the section "Step by step" of {@code docs/rule-files.md} as its reader would, in one repository. */
class RuleGuideTest {
    /** A comment that says what the block below it is, and the block. */
    private static final Pattern STEP =
            Pattern.compile("<!-- step: (\\w+)(?: (\\S+))? -->\n```\\w+\n(.*?)```", Pattern.DOTALL);

    private static final Pattern HEADING = Pattern.compile("(?m)^### (\\d+\\. .+)$");

    private final RulePacks packs = RulePacks.of(getClass().getClassLoader());

    @TempDir
    Path root;

    @TestFactory
    List<DynamicTest> everyStepDoesWhatThePageSays() throws IOException {
        String page = Files.readString(CatalogPageTest.root().resolve("docs/rule-files.md"));
        List<DynamicTest> tests = new ArrayList<>();
        String guide = page.substring(page.indexOf("\n## Step by step"), page.indexOf("\n## A rule"));
        Matcher heading = HEADING.matcher(guide);
        while (heading.find()) {
            String title = heading.group(1);
            int from = heading.end();
            int to = heading.find() ? heading.start() : guide.length();
            heading.region(to, guide.length());
            tests.add(DynamicTest.dynamicTest(title, () -> walk(guide.substring(from, to))));
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    /** Executes the blocks of a step in their order; what was only tried is put back at the end of the step. */
    private void walk(String section) throws IOException {
        Matcher step = STEP.matcher(section);
        List<Kept> tried = new ArrayList<>();
        while (step.find()) {
            String block = step.group(3);
            Optional<Path> file = Optional.ofNullable(step.group(2)).map(root::resolve);
            switch (step.group(1)) {
                case "write" -> write(file.orElseThrow(), block);
                case "try" -> {
                    tried.add(Kept.of(file.orElseThrow()));
                    write(file.orElseThrow(), block);
                }
                case "append" -> {
                    tried.add(Kept.of(file.orElseThrow()));
                    write(file.orElseThrow(), Files.readString(file.orElseThrow()) + block);
                }
                case "findings" -> assertThat(findings()).isEqualTo(block.strip());
                case "problems" -> assertThat(problems()).isEqualTo(block.strip());
                case "examples" -> assertThat(failedExamples()).isEqualTo(block.strip());
                default -> throw new AssertionError("no such step: " + step.group(1));
            }
        }
        for (Kept kept : tried) {
            write(kept.file(), kept.text());
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Configuration configuration() {
        Optional<Path> file = Optional.of(root.resolve("disclosure.yml")).filter(Files::isRegularFile);
        return Configuration.read(file, root, List.of(), packs);
    }

    private String findings() throws IOException {
        return Linter.of(configuration()).lint(root.resolve("drafts")).findings().stream()
                .map(f -> f.severity().id() + " " + f.rule().id() + ": " + f.message())
                .collect(Collectors.joining("\n"));
    }

    private String problems() {
        try {
            configuration();
            return "";
        } catch (ProblemsException e) {
            return rendered(e.problems(), Function.identity());
        }
    }

    /** Those of the pack that is extended hold too, though the company weighs one of its rules otherwise. */
    private String failedExamples() {
        List<RulePack> read = packs.read(List.of("rules/velder"), root);
        assertThat(read).extracting(RulePack::name).contains("us-securities", "release-craft", "velder");
        return rendered(
                read.stream().flatMap(p -> RuleExamples.of(p).cases().stream()).toList(),
                c -> c.problem().orElse(null));
    }

    private static <T> String rendered(List<T> all, Function<T, Problem> problem) {
        return all.stream()
                .flatMap(t -> Optional.ofNullable(problem.apply(t)).stream())
                .map(Problem::render)
                .collect(Collectors.joining("\n"));
    }

    /** A file as it was before something was tried. */
    private record Kept(Path file, String text) {
        static Kept of(Path file) throws IOException {
            return new Kept(file, Files.readString(file));
        }
    }
}
