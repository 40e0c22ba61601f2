package org.disclosurelint.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

class AsciiDocFuzzTest {
    @FuzzTest(maxDuration = "10s")
    void anyBytesAreADraftOrAProblem(byte[] bytes) {
        fuzzerTestOneInput(bytes);
    }

    /** What the driver calls that runs for as long as a developer likes (CONTRIBUTING.md). */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Reads.anyBytes("draft.adoc", bytes);
    }
}
