package org.disclosurelint.it;

import java.util.stream.Stream;
import org.disclosurelint.RuleExamples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LarkspurRulesTest {
    @TestFactory
    Stream<DynamicTest> everyExampleHolds() {
        return RuleExamples.of("larkspur", getClass().getClassLoader()).cases().stream()
                .map(c -> DynamicTest.dynamicTest(c.name(), c.source(), c::verify));
    }
}
