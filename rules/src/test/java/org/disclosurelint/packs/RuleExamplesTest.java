package org.disclosurelint.packs;

import java.util.stream.Stream;
import org.disclosurelint.RuleExamples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule of the packs, through the whole engine. */
class RuleExamplesTest {
    @TestFactory
    Stream<DynamicTest> everyExampleIsJudgedAsItsRuleSays() {
        return Packs.all().stream()
                .flatMap(pack -> RuleExamples.of(pack).cases().stream())
                .map(c -> DynamicTest.dynamicTest(c.name(), c.source(), c::verify));
    }
}
