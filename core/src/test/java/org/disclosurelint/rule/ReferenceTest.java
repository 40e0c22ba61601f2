package org.disclosurelint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    @Test
    void whatIsDearToBuildIsBuiltOnceWhateverWentOutBefore() {
        AtomicInteger built = new AtomicInteger();
        Reference reference = Reference.none();
        Reference later = reference.with(new History(List::of));

        assertThat(reference.compiled(String.class, r -> "lexicon " + built.incrementAndGet()))
                .isEqualTo("lexicon 1");
        assertThat(later.compiled(String.class, r -> "lexicon " + built.incrementAndGet()))
                .isEqualTo("lexicon 1");
        assertThat(reference.history()).isEmpty();
        assertThat(later.history()).isPresent();
    }
}
