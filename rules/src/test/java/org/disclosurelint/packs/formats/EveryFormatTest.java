package org.disclosurelint.packs.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.DraftFormats;
import org.disclosurelint.format.Reading;
import org.disclosurelint.packs.Sample;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The law of formats: the same release has the same findings in every format in which it is kept. */
class EveryFormatTest {
    /** Set it to {@code true} to make the files anew (needs LibreOffice); then read what changed. */
    private static final String WRITE = "disclosure.writeFormats";

    private static final DraftFormats FORMATS = DraftFormats.load(EveryFormatTest.class.getClassLoader());

    @TestFactory
    Stream<DynamicContainer> aSampleHasTheSameFindingsInEveryFormat() {
        return Sample.all().stream()
                .filter(sample -> !sample.isOfOneFormat())
                .flatMap(sample -> Stream.of("drafts", "in-review")
                        .flatMap(folder -> sample.drafts(folder).stream()
                                .map(draft -> dynamicContainer(
                                        sample.name() + "/" + draft.path(), inEveryFormat(sample, folder, draft)))));
    }

    private static Stream<DynamicTest> inEveryFormat(Sample sample, String folder, SourceFile original) {
        String file = original.path().substring(original.path().lastIndexOf('/') + 1);
        String name = file.substring(0, file.lastIndexOf('.'));
        List<String> expected = findings(sample, original);
        Path into = sample.folder().resolve("other-formats").resolve(folder);
        return Arrays.stream(SampleFormat.values())
                .filter(format ->
                        !format.file(into, name).getFileName().toString().equals(file))
                .map(format -> dynamicTest(format.name(), () -> {
                    if (Boolean.getBoolean(WRITE)) {
                        Files.createDirectories(into);
                        format.write(read(original), sample.issuer(), into, name);
                    }
                    compare(sample, original, expected, format.file(into, name));
                }));
    }

    private static void compare(Sample sample, SourceFile original, List<String> expected, Path other)
            throws IOException {
        assertThat(findings(sample, SourceFile.read(sample.folder(), other)))
                .as("%s, which should say what %s says", other, original.path())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Rule, words, part of each finding. */
    private static List<String> findings(Sample sample, SourceFile file) {
        return sample.linter().lint(List.of(file)).drafts().get(0).everyFinding().stream()
                .map(f -> f.rule().id() + " | " + f.words() + " | "
                        + f.part().map(Object::toString).orElse(""))
                .toList();
    }

    private static Draft read(SourceFile file) {
        return FORMATS.read(file, Reading.DEFAULT).get(0);
    }
}
