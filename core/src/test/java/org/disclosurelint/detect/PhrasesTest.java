package org.disclosurelint.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Reference;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    @Test
    void caseWhiteSpaceQuotesAndDashesMakeNoDifference() {
        Phrases phrases = Phrases.of(List.of("Orrin's \"best\" year", "forward-looking statement"));
        assertThat(phrases.in("ORRIN’S “BEST”\nYEAR: no forward–looking  statement, a Forward-Looking\nStatement."))
                .extracting(h -> h.phrase())
                .containsExactly("Orrin's \"best\" year", "forward-looking statement");
    }

    @Test
    void onlyWholeWordsAreFound() {
        Phrases phrases = Phrases.of(List.of("art", "10-K", "(the"));
        assertThat(words(phrases, "Part art's smart ART 10-Ks 10-K 110-K (the (then"))
                .containsExactly("art", "ART", "10-K", "(the");
    }

    @Test
    void ofHitsWithinOneAnotherTheLongestCounts() {
        Phrases phrases = Phrases.of(List.of("safe harbor", "harbor", "the safe harbor rules", "rules apply"));
        assertThat(words(phrases, "So the safe harbor rules apply."))
                .containsExactly("the safe harbor rules", "rules apply");
    }

    @Test
    void anEmptyLineEndsAPhrase() {
        assertThat(words(Phrases.of(List.of("two words")), "two\n\nwords, two\nwords"))
                .containsExactly("two\nwords");
    }

    @Test
    void noPhraseFindsNothing() {
        assertThat(Phrases.of(List.of()).in("text")).isEmpty();
        assertThat(Phrases.of(List.of(" ")).in("a  b")).isEmpty();
    }

    @Test
    void lettersThatGrowInLowerCaseDoNotShiftRanges() {
        assertThat(words(Phrases.of(List.of("sold")), "İİİ Orrin SOLD it")).containsExactly("SOLD");
    }

    @Test
    void aThousandPhrasesAreFoundInAMegabyteInOnePass() {
        Phrases phrases = Phrases.of(
                IntStream.range(0, 1_000).mapToObj(i -> "phrase number " + i).collect(Collectors.toList()));
        String text = "a phrase number 7 and aaaa aaaa aaaa. ".repeat(26_000);
        long start = System.nanoTime();
        assertThat(phrases.in(text)).hasSize(26_000);
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(10);
    }

    @Test
    void eachRuleFindsItsOwnPhrasesThoughAllShareOneAutomaton() {
        Subject subject = Subjects.of("Orrin Tools sells hammers.\n\nIt sells saws, too.\n");
        Detector sells = Subjects.detector(new PhrasesProvider(), "phrases: [sells, sells  SAWS]");
        Detector saws = Subjects.detector(new PhrasesProvider(), "phrases: [saws, it]");
        for (int i = 0; i < 2; i++) {
            assertThat(Subjects.words(sells, subject)).containsExactly("sells", "sells saws");
            assertThat(Subjects.words(saws, subject)).containsExactly("It", "saws");
        }
    }

    @Test
    void aWordThatAnotherRuleFindsWithinWordsStaysAWholeWordForItsOwn() {
        Subject subject = Subjects.of("Orrin Tools sold q hammers in Q3.\n");
        Detector letter = Subjects.detector(new PhrasesProvider(), "phrases: [q]");
        Detector quarter = Subjects.detector(new PhrasesProvider(), "phrases: ['Q{number}']");
        for (int i = 0; i < 2; i++) {
            assertThat(Subjects.words(letter, subject)).containsExactly("q");
            assertThat(Subjects.words(quarter, subject)).containsExactly("Q3");
        }
    }

    @Test
    void eachDraftOfARunIsReadByTheWordsThatEarlierDraftsNeededAndByItsOwn() {
        Reference run = Reference.none();
        List<String> phrases = List.of("saws", "hammers", "nails", "saws and nails", "rulers", "planes");
        List<Detector> rules = phrases.stream()
                .map(phrase -> Subjects.detector(new PhrasesProvider(), "phrases: [" + phrase + "]"))
                .toList();
        for (int known = 1; known <= rules.size(); known++) {
            Subject subject = Subjects.in(run, "Orrin Tools sells saws and nails, hammers, rulers, planes.\n");
            List<String> words = new ArrayList<>();
            rules.subList(0, known).forEach(rule -> words.addAll(Subjects.words(rule, subject)));
            assertThat(words).isEqualTo(phrases.subList(0, known));
        }
    }

    @Test
    void aPhraseOutsideTheScopeIsNotFound() {
        Subject subject = Subjects.of("Orrin Tools sells hammers.\n");
        Detector sells = Subjects.detector(new PhrasesProvider(), "phrases: [sells]");
        Part part = subject.anatomy().partOf(new TextRange(0, 1));
        assertThat(sells.detect(subject, new Scope(Set.of(part)))).hasSize(1);
        assertThat(sells.detect(subject, new Scope(Set.of(Part.END_MARK)))).isEmpty();
    }

    private static List<String> words(Phrases phrases, String text) {
        return phrases.in(text).stream().map(h -> h.range().of(text)).toList();
    }
}
