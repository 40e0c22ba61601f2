package org.disclosurelint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disclosurelint.draft.Mark;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFormatsTest {
    private final DraftFormats formats = DraftFormats.load(getClass().getClassLoader());

    @Test
    void theFormatIsToldFromTheEnding() {
        assertThat(format("a/b.txt")).isEqualTo("plain-text");
        assertThat(format("a/RELEASE")).isEqualTo("plain-text");
        assertThat(format("a.b/RELEASE")).isEqualTo("plain-text");
        assertThat(format("b.MD")).isEqualTo("markdown");
        assertThat(format("b.markdown")).isEqualTo("markdown");
    }

    @Test
    void anEndingThatNobodyReadsNamesThoseThatAreRead() {
        assertThatThrownBy(() -> format("draft.odt"))
                .hasMessageStartingWith("draft.odt: no reader for .odt files, expected ")
                .hasMessageContaining("plain-text (.txt, .text, no ending)")
                .hasMessageContaining("markdown (.md, .markdown)");
    }

    @Test
    void theContentTellsTheFormatWhateverTheEnding() {
        SourceFile page = SourceFile.of("draft.txt", "<!DOCTYPE html><html><p>Acme opens a plant.</p></html>");

        assertThat(formats.of(page).name()).isEqualTo("html");
        assertThat(formats.read(page, Reading.DEFAULT).get(0).marks())
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.kind()).isEqualTo(Mark.Kind.WRONG_ENDING);
                    assertThat(mark.words()).isEqualTo(".txt");
                });
        assertThat(formats.read(SourceFile.of("draft.html", page.bytes()), Reading.DEFAULT)
                        .get(0)
                        .marks())
                .isEmpty();
    }

    @Test
    void anEndingOfAFormatThatShowsWithoutItsContentIsAProblem() {
        assertThatThrownBy(() -> formats.read(SourceFile.of("draft.pdf", "FOR IMMEDIATE RELEASE"), Reading.DEFAULT))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining(
                        "cannot be read as pdf, as its ending .pdf says: it is damaged, or of another kind");
    }

    @Test
    void aDraftThatBreaksItsReaderIsAProblemOfThatDraft(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(DraftFormat.class.getName()), BrokenFormat.class.getName());
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            DraftFormats withBroken = DraftFormats.load(loader);

            assertThatThrownBy(() -> withBroken.read(SourceFile.of("q3.broken", "x"), Reading.DEFAULT))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageStartingWith(
                            "q3.broken: cannot be read as broken: the file is damaged, or the reader has")
                    .hasCauseInstanceOf(IllegalStateException.class);
        }
    }

    private String format(String path) {
        return formats.of(SourceFile.of(path, "text")).name();
    }
}
