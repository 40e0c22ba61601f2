package org.disclosurelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import org.disclosurelint.finding.LintRun;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    @Test
    void aReportHoldsWhatTheEngineKnows() throws IOException {
        LintRun run = MadeUpRun.of(MadeUpRun.withoutFinding(), MadeUpRun.withFindings());

        Golden.assertSame(write(run), "report.json");
    }

    @Test
    void theSameRunGivesTheSameText() throws IOException {
        String first = write(MadeUpRun.of(MadeUpRun.withFindings()));

        assertThat(write(MadeUpRun.of(MadeUpRun.withFindings()))).isEqualTo(first);
    }

    @Test
    void aReportOfNoDraftIsStillOne() throws IOException {
        assertThat(write(MadeUpRun.of())).contains("\"drafts\" : 0").endsWith("}\n");
    }

    @Test
    void whateverADraftHoldsTheReportIsJson() throws IOException {
        String words = "will \"benefit\" \\ \u0001\u2028";
        String json = write(MadeUpRun.of(MadeUpRun.withFindings("a.txt", "They " + words + ".\n", words)));

        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                // reading to the end without a failure is the point
            }
        }
        assertThat(json).doesNotContain("\u0001");
    }

    private static String write(LintRun run) throws IOException {
        StringWriter out = new StringWriter();
        new JsonReport().write(run, out);
        return out.toString();
    }
}
