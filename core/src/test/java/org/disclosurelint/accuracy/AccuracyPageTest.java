package org.disclosurelint.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccuracyPageTest {
    private static final String TABLE = """
            listing                              0.990   1.000  0.995   100/1/0
            contact-complete                     1.000   1.000  1.000   65/0/0""";

    @TempDir
    private Path folder;

    private AccuracyPage page;

    @BeforeEach
    void aPageWithATable() throws IOException {
        Path file = folder.resolve("accuracy.md");
        Files.writeString(file, "Before.\n\n<!-- accuracy: engine -->\n```\n" + TABLE + "\n```\n\nBehind.\n");
        page = new AccuracyPage(file);
    }

    @Test
    void aFigureThatDropsByMoreThanOneHundredthIsTold() throws IOException {
        assertThat(page.drops(TABLE.replace("0.995", "0.984")))
                .isEqualToIgnoringNewLines("listing: F1 was 0.995, is 0.984");
    }

    @Test
    void aFigureThatDropsByOneHundredthOrRisesIsNotTold() throws IOException {
        assertThat(page.drops(TABLE.replace("0.995", "0.985"))).isEmpty();
        assertThat(page.drops(TABLE.replace("0.995", "1.000"))).isEmpty();
    }

    @Test
    void aFigureThatIsNoLongerMeasuredHasDropped() throws IOException {
        assertThat(page.drops("")).contains("listing: F1 was 0.995, is 0.000", "contact-complete");
    }

    @Test
    void aTableIsWrittenInItsPlace() throws IOException {
        page.write(AccuracyPage.ENGINE, "another");

        assertThat(page.file()).hasContent("Before.\n\n<!-- accuracy: engine -->\n```\nanother\n```\n\nBehind.\n");
    }
}
