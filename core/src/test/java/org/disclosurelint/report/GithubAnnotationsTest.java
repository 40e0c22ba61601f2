package org.disclosurelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GithubAnnotationsTest {
    private static final Pattern ORDER = Pattern.compile("::(error|warning|notice) ([^:]*)::(.*)");

    @Test
    void anOrderIsWrittenForEachFindingThatStands() throws IOException {
        Golden.assertSame(String.join("\n", GithubAnnotations.of(AllCases.run())) + "\n", "annotations.txt");
    }

    @Test
    void whateverADraftHoldsAnOrderIsOneLineThatTheRunnerUnderstands() {
        List<String> orders = GithubAnnotations.of(AllCases.run());

        assertThat(orders)
                .hasSize((int) AllCases.open().count())
                .allMatch(o -> ORDER.matcher(o).matches());
        assertThat(orders)
                .extracting(o -> properties(o).get("file"))
                .containsExactlyElementsOf(AllCases.open().map(f -> f.path()).toList());
        assertThat(orders).noneMatch(o -> o.contains("##["));
    }

    @Test
    void columnsAreToldWithinOneLineOnly() {
        assertThat(properties(of("They will benefit.\n")))
                .containsEntry("col", "6")
                .containsEntry("endColumn", "17")
                .doesNotContainKey("endLine");
        assertThat(properties(of("They will\nbenefit.\n")))
                .containsEntry("line", "1")
                .containsEntry("endLine", "2")
                .doesNotContainKeys("col", "endColumn");
    }

    private static String of(String text) {
        return GithubAnnotations.of(MadeUpRun.of(MadeUpRun.withFindings("a.txt", text, "will benefit")))
                .get(0);
    }

    /** As the runner reads them. */
    private static Map<String, String> properties(String order) {
        Matcher matcher = ORDER.matcher(order);
        assertThat(matcher.matches()).isTrue();
        return Stream.of(matcher.group(2).split(","))
                .map(p -> p.split("=", 2))
                .collect(Collectors.toMap(
                        p -> p[0],
                        p -> p[1].replace("%3A", ":").replace("%2C", ",").replace("%25", "%")));
    }
}
