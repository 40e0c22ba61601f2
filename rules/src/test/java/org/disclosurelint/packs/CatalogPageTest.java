package org.disclosurelint.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} says what the rule files say. */
class CatalogPageTest {
    /** Set it to {@code true} to write the page instead of comparing it. */
    private static final String WRITE = "disclosure.writeDocs";

    @Test
    void thePageIsFresh() throws IOException {
        Path page = root().resolve("docs/rules.md");
        String fresh = CatalogPage.of(Packs.all());
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, fresh);
        }
        assertThat(page)
                .as(
                        "docs/rules.md; write it anew with: mvn -pl rules -am test -Dtest=CatalogPageTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -D%s=true",
                        WRITE)
                .content()
                .isEqualTo(fresh);
    }

    static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve(".mvn"))) {
            at = at.getParent();
        }
        return at;
    }
}
