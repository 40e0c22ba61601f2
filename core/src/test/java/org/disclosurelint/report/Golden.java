package org.disclosurelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that say what a report looks like. After a wanted change run the test with {@code -Dgolden.update=true}
 * and read the difference before committing it.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/org/disclosurelint/report");

    private Golden() {}

    static void assertSame(String actual, String name) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FOLDER.resolve(name), actual);
        }
        assertThat(actual).isEqualTo(Files.readString(FOLDER.resolve(name)));
    }
}
