package org.disclosurelint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    private static SourceText text(String text) {
        return SourceText.decode(SourceFile.of("a.yaml", text), Optional.empty());
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOneCodePointAndTwoOffsets() {
        SourceText source = text("a\uD83D\uDE00b");

        assertThat(source.offsetOfCodePoint(1)).isEqualTo(1);
        assertThat(source.offsetOfCodePoint(2)).isEqualTo(3);
        assertThat(source.offsetOfCodePoint(3)).isEqualTo(4);
    }

    @Test
    void behindTheEndIsTheEnd() {
        assertThat(text("ab").offsetOfCodePoint(7)).isEqualTo(2);
        assertThat(text("\uD83D\uDE00").offsetOfCodePoint(7)).isEqualTo(2);
    }
}
