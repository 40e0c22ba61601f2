package org.disclosurelint.detect.forward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.disclosurelint.detect.forward.ForwardLookingStatement.Kind;
import org.disclosurelint.language.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads {@code essay.txt}: sentence by sentence, what looks forward, what qualifies it, and what only looks like it. */
class ForwardLookingEssayTest {
    private static final Language ENGLISH = Language.english();

    @TestFactory
    Stream<DynamicTest> everySentenceReadsAsTheEssaySays() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ForwardLookingEssayTest.class.getResourceAsStream("essay.txt"), "essay.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
            assertThat(lines).hasSizeGreaterThan(120);
            return lines.stream().map(line -> DynamicTest.dynamicTest(line, () -> holds(line)));
        }
    }

    private static void holds(String line) {
        String[] fields = line.split("\\|", 3);
        String[] expected = fields[0].strip().split(" ");
        String trigger = fields[1].strip();
        String sentence = fields[2].strip();
        Release release = sentence.startsWith("headline:")
                ? Release.withHeadline(sentence.substring("headline:".length()).strip(), ENGLISH)
                : Release.withBody(sentence, ENGLISH);
        List<ForwardLookingStatement> statements = release.statements();
        if (expected[0].equals("none")) {
            assertThat(statements).as("statements of: %s", sentence).isEmpty();
            if (expected.length > 1) {
                assertThat(release.rejected())
                        .extracting(r -> release.words(r.trigger()) + ": " + r.reason())
                        .contains(trigger + ": " + FalseFriend.valueOf(expected[1]));
            }
            return;
        }
        boolean qualified = expected[0].equals("qualified");
        assertThat(statements).as("statements of: %s", sentence).anySatisfy(s -> {
            assertThat(release.words(s.trigger())).contains(trigger);
            assertThat(s.isQualified()).isEqualTo(qualified);
            assertThat(s.kind()).isEqualTo(Kind.valueOf(expected[1].toUpperCase(Locale.ROOT)));
            assertThat(s.sentence().contains(s.range())).isTrue();
            assertThat(s.range().contains(s.trigger())).isTrue();
        });
        if (qualified) {
            assertThat(statements).as("statements of: %s", sentence).allMatch(ForwardLookingStatement::isQualified);
        }
    }
}
