package org.disclosurelint.detect.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disclosurelint.detect.Subjects;
import org.junit.jupiter.api.Test;

/** Words that matter only in company. */
class ClaimTest {
    private static List<String> found(String parameters, String text) {
        return Subjects.words(Subjects.detector(new ClaimProvider(), parameters), Subjects.of(text));
    }

    @Test
    void wordsCountOnlyBesideOthersOfTheirSentence() {
        assertThat(found(
                        "{words: [fully automated], beside: [AI, machine learning]}",
                        "The oven is fully automated. The AI is new. Orders are fully automated by machine learning."))
                .hasSize(1);
    }

    @Test
    void wordsDoNotKeepThemselvesCompany() {
        assertThat(found("{words: [AI platform], beside: [AI]}", "Our AI platform bakes."))
                .isEmpty();
    }

    @Test
    void wordsCountOnlyInADraftAboutSomething() {
        String parameters = "{words: [safe and effective], about: [Phase 2]}";
        assertThat(found(parameters, "It is safe and effective.\n\nA Phase 2 trial began."))
                .hasSize(1);
        assertThat(found(parameters, "It is safe and effective.\n\nAn oven was lit."))
                .isEmpty();
    }

    @Test
    void phrasesTokensAndPatternsAreFoundTogetherAndOnce() {
        String parameters =
                "{words: [cannot fail], tokens: [[nobody, {lemma: check}]], patterns: ['fail[a-z]*'], beside: [AI]}";
        assertThat(found(parameters, "The AI cannot fail, and nobody checks it. An oven fails."))
                .containsExactly("cannot fail", "nobody checks");
    }
}
