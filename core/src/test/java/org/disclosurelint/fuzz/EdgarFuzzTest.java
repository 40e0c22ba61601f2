package org.disclosurelint.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class EdgarFuzzTest {
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "5s")
    void anyBytesAreADraftOrAProblem(byte[] bytes) {
        fuzzerTestOneInput(bytes);
    }

    static Stream<byte[]> seeds() {
        return Seeds.of("edgar.txt");
    }

    /** What the driver calls that runs for as long as a developer likes (CONTRIBUTING.md). */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Reads.anyBytes("submission.txt", bytes);
    }
}
