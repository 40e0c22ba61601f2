package org.disclosurelint.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The sample repositories: what is cleared has no finding that weighs, and what is in review has exactly those expected. */
class SamplesTest {
    /** Set it to {@code true} to write the expected findings instead of comparing them; then read every one. */
    private static final String WRITE = "disclosure.writeSamples";

    /** Rules of severity error that no sample shows, and why. */
    private static final Map<String, String> EXCUSED = Map.of();

    @TestFactory
    Stream<DynamicTest> aClearedDraftHasNoFindingThatWeighs() {
        return Sample.all().stream()
                .map(sample -> dynamicTest(sample.name(), () -> {
                    List<SourceFile> cleared = sample.drafts("drafts");
                    assertThat(cleared).isNotEmpty();
                    assertThat(sample.findings(cleared))
                            .filteredOn(Sample::weighs)
                            .extracting(Sample::line)
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> aDraftInReviewHasTheExpectedFindings() {
        return Sample.all().stream().map(sample -> dynamicTest(sample.name(), () -> compare(sample)));
    }

    @TestFactory
    Stream<DynamicTest> lineEndsByteOrderMarkAndFinalNewlineChangeNoFinding() {
        return Sample.all().stream()
                .filter(Sample::isOfText)
                .flatMap(sample -> Stream.of(
                                law(sample, "CRLF", text -> text.replaceAll("\r?\n", "\r\n")),
                                law(sample, "LF", text -> text.replace("\r\n", "\n")),
                                law(sample, "byte-order mark", text -> "\uFEFF" + text),
                                law(sample, "no final newline", String::stripTrailing))
                        .flatMap(Optional::stream));
    }

    @Test
    void everyPackIsShownBySomeSample() {
        Set<String> shown = shown();
        assertThat(Packs.all())
                .filteredOn(pack -> pack.rules().stream().map(Rule::id).noneMatch(shown::contains))
                .extracting(RulePack::name)
                .isEmpty();
    }

    @Test
    void everyRuleWhoseFindingsAreErrorsIsShownBySomeSample() {
        Set<String> shown = shown();
        assertThat(Packs.rules())
                .filteredOn(rule -> rule.severity() == Severity.ERROR)
                .extracting(Rule::id)
                .filteredOn(id -> !shown.contains(id))
                .containsExactlyInAnyOrderElementsOf(EXCUSED.keySet());
    }

    private static Set<String> shown() {
        return Sample.all().stream()
                .flatMap(s -> s.reviewed().findings().stream())
                .map(f -> f.rule().id())
                .collect(Collectors.toSet());
    }

    /** Empty where the drafts are so already. */
    private static Optional<DynamicTest> law(Sample sample, String name, UnaryOperator<String> change) {
        List<SourceFile> drafts = sample.drafts("in-review");
        List<SourceFile> changed = drafts.stream()
                .map(d -> SourceFile.of(
                        d.path(),
                        change.apply(SourceText.decode(d, Optional.empty()).text())
                                .getBytes(StandardCharsets.UTF_8)))
                .toList();
        if (hashes(changed).equals(hashes(drafts))) {
            return Optional.empty();
        }
        return Optional.of(dynamicTest(
                sample.name() + ", " + name,
                () -> assertThat(sample.findings(changed))
                        .extracting(Sample::line)
                        .containsExactlyElementsOf(sample.reviewed().findings().stream()
                                .map(Sample::line)
                                .toList())));
    }

    private static List<String> hashes(List<SourceFile> files) {
        return files.stream().map(SourceFile::sha256).toList();
    }

    private static void compare(Sample sample) throws IOException {
        LintRun run = sample.reviewed();
        String lines = Stream.concat(
                        run.findings().stream().map(Sample::line),
                        run.accepted().stream().map(Sample::acceptedLine))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        Path expected = sample.folder().resolve("expected-findings.txt");
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(expected, lines);
        }
        assertThat(lines)
                .as(
                        "%s; write it anew with: mvn -pl rules -am test -Dtest=SamplesTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -D%s=true",
                        expected, WRITE)
                .isEqualTo(Files.readString(expected));
    }
}
