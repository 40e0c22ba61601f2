package org.disclosurelint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;

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

    private String format(String path) {
        return formats.of(SourceFile.of(path, "text")).name();
    }
}
