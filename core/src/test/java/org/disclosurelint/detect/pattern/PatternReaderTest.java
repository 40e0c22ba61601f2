package org.disclosurelint.detect.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.yaml.YamlFile;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternReaderTest {
    private static final int STEP = 4;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "(?i)\\bgame[- ]changing\\b ~ A Game-changing oven. ~ A changing game.",
                "\\b(?:SEC|FDA)[- ](?i:approved|cleared)\\b ~ An FDA approved oven. ~ An FDA oven, approved by Ada Quill.",
                "(?i)\\b(?:gets?|got) (?:the )?approval ~ It got the approval. ~ It gets no approval.",
                "(?i)\\bAI\\b ~ An AI oven. ~ Ada said so.",
                "(?i)\\bremov\\w{1,4}\\b[^.;]{0,80}\\bSection\\s{1,3}16\\b ~ It removes Section  16. ~ It moves Section 16.",
                "(?i)27\\s?A\\b ~ Section 27 A of it. ~ Sections 27 and 28, A to B.",
                "(?P<first>oven)(?<second>s?) sold ~ ovens sold ~ oven's sold out",
                "[$€][Xx]{1,4} million ~ of €xx million ~ of $ 5 million, xx",
                "(?:ab){2} ~ abab ~ ab ab",
                "\\d{1,3}% of [0-9]+ ~ 5% of 20 ~ five % of all",
                "\\Qa.b\\E\\x41 ~ so a.bA ~ so a.b A",
                "(?<!not )(?=o)oven++(?!s) ~ one oven ~ one stove",
            })
    void aPatternNeedsItsWords(String pattern, String holds, String lacks) {
        assertThat(isNeededIn(pattern, holds)).as(holds).isTrue();
        assertThat(isNeededIn(pattern, lacks)).as(lacks).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[A-Z]\\w+",
                "oven|\\w+",
                "(?:oven)?",
                "(?:oven)*",
                "[^a]",
                "[a-c-]",
                "[a\\d-c]",
                "\\p{Lu}\\pL",
                "a[b[c]]d",
                "a[b&&c]d",
                "(?x) o v e n",
                "\\1oven",
                "\\Qab\\E*",
                "a{0}",
                "[^.]{0,10000}",
                "a{2}{3}",
                "a{02}",
                "ov{1,02}en",
                "\\b{g}oven",
                "oven(?s)*",
                "x[\\Qab\\E]y",
                "ü",
                ""
            })
    void whatIsNotUnderstoodIsNotNeeded(String pattern) {
        assertThat(needed(pattern)).isEqualTo(Needed.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\\boven(?:s|less)\\b ~ 8",
                "(?i)[$€] ?\\d{1,3}(?:,\\d{3}){0,4}(?!\\d)% ~ 22",
                "^.{4,40}?$ ~ 40",
                "(?<o>oven)[ -](?:\\k<o>|pot) ~ 9",
                "(?<=ten )oven[^.]?\\p{Lu}{2} ~ 7",
            })
    void theLongestMatchIsKnown(String pattern, int longest) {
        assertThat(PatternReader.read(pattern).longest()).isEqualTo(longest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ovens+", "ovens*", "(?:oven ){2,}", "(?<o>o+)ven\\k<o>", "a[b[c]]d", "\\Roven"})
    void whatHasNoEndHasNoLongestMatch(String pattern) {
        assertThat(PatternReader.read(pattern).longest()).isEqualTo(Matched.UNBOUNDED);
    }

    @Test
    void theSignOfAnEdgeIsNoCharacterOfAStretch() {
        assertThat(isNeededIn("oven\\x{FFFF}s", "oven\uFFFFs")).isTrue();
        assertThat(isNeededIn("\\Qoven\uFFFFs\\E", "oven\uFFFFs")).isTrue();
    }

    @Test
    void groupsWithinGroupsDoNotExhaustTheStack() {
        String deep = "(".repeat(50_000) + "oven" + ")".repeat(50_000);
        assertThat(needed(deep)).isEqualTo(Needed.NOTHING);
    }

    @Test
    void lettersThatFoldInUnusualWaysAreTheSame() {
        assertThat(isNeededIn("(?i)\\bsales kilo", "\u017Fales \u212Ailo")).isTrue();
        assertThat(isNeededIn("(?iu)\\bit is", "\u0131t \u0130s")).isTrue();
        assertThat(isNeededIn("(?i)\\bkilo", "x\u212Ailo")).isTrue();
        assertThat(isNeededIn("it's \"so\" - or", "it\u2019s \u201Cso\u201D \u2013 or"))
                .isTrue();
        assertThat(isNeededIn("one\\ntwo\\sthree", "one\ntwo\u2028three")).isTrue();
    }

    /** What a pattern of a rule matches in a text, it matches where its guard lets it in: on the texts of rule files, for each pattern of a fourth of them. */
    @Test
    void noPatternOfARuleIsKeptFromWhatItMatches() throws IOException {
        Path rules = Path.of("../rules/src/main/resources");
        assumeThat(rules).as("the rules beside this module").isDirectory();
        List<String> patterns = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(rules)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                SourceFile source = SourceFile.read(rules, file);
                texts.add(SourceText.decode(source, Optional.empty()).text());
                List<Problem> problems = new ArrayList<>();
                YamlFile.read(source, problems).ifPresent(m -> collect(m, patterns));
            }
        }
        assertThat(patterns).hasSizeGreaterThan(300);
        List<TrigramText> read = texts.stream().map(TrigramText::of).toList();
        long tried = 0;
        long of = 0;
        for (int p = 0; p < patterns.size(); p++) {
            GuardedRe2 pattern = GuardedRe2.of(Pattern.compile(patterns.get(p), Pattern.MULTILINE));
            for (int t = p % STEP; t < texts.size(); t += STEP) {
                List<TextRange> open = pattern.guard().open(read.get(t));
                TextRange whole = new TextRange(0, texts.get(t).length());
                tried += open.stream().mapToInt(TextRange::length).sum();
                of += whole.length();
                assertThat(pattern.in(texts.get(t), open, whole))
                        .as(patterns.get(p))
                        .isEqualTo(GuardedPatternTest.byRe2(pattern.pattern(), texts.get(t)));
            }
        }
        assertThat(tried).isLessThan(of / 20);
        assertThat(patterns.stream().map(PatternReaderTest::needed).filter(Needed.NOTHING::equals))
                .hasSizeLessThan(patterns.size() / 10);
    }

    private static void collect(YamlMapping mapping, List<String> patterns) {
        mapping.values().forEach((key, value) -> {
            if (key.equals("patterns")) {
                value.items().stream().map(YamlValue::words).forEach(patterns::add);
            } else if (value.isMapping()) {
                value.mapping().ifPresent(m -> collect(m, patterns));
            }
        });
    }

    /** Patterns and texts of few letters, made at random, so that they often match: by RE2 and by Java, if they are patterns there. */
    @Test
    void noPatternIsKeptFromWhatItMatches() {
        Random chance = new Random(2026);
        int matches = 0;
        for (int i = 0; i < 40_000; i++) {
            String pattern = (chance.nextBoolean() ? "(?i)" : "") + RandomPatterns.alternatives(chance, 3);
            String text = RandomPatterns.text(chance);
            boolean matched = byRe2(pattern, text) || byJava(pattern, text);
            assertThat(!matched || isNeededIn(pattern, text))
                    .as(pattern + " in " + text)
                    .isTrue();
            matches += matched && !needed(pattern).equals(Needed.NOTHING) ? 1 : 0;
        }
        assertThat(matches).isGreaterThan(2_000);
    }

    private static boolean byRe2(String pattern, String text) {
        try {
            return Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).find();
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static boolean byJava(String pattern, String text) {
        try {
            return java.util.regex.Pattern.compile(pattern).matcher(text).find();
        } catch (java.util.regex.PatternSyntaxException e) {
            return false;
        }
    }

    private static boolean isNeededIn(String pattern, String text) {
        return needed(pattern).isIn(TrigramText.of(text));
    }

    private static Needed needed(String pattern) {
        return PatternReader.read(pattern).needed();
    }
}
