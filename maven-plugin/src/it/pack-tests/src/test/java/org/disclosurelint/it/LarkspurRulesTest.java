package org.disclosurelint.it;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurelint.RuleExamples;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.RulePacks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LarkspurRulesTest {
    @TestFactory
    Stream<DynamicTest> everyExampleHolds() {
        RulePacks packs = RulePacks.of(LarkspurRulesTest.class.getClassLoader());
        RulePack pack = packs.read(List.of("larkspur"), Path.of("")).get(0);
        return RuleExamples.of(pack).cases().stream()
                .map(c -> DynamicTest.dynamicTest(c.name(), c.source(), c::verify));
    }
}
