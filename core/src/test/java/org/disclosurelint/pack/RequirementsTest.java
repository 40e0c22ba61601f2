package org.disclosurelint.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.disclosurelint.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules cover, what packs leave, and on what an error may rest. */
class RequirementsTest {
    private static final String UNREAD = "basis: rule\ncites: [{text: 17 CFR 240.10b-5}]";

    @TempDir
    Path root;

    private PackFolder with(String change, String by) {
        assertThat(PackFolder.RULE).contains(change);
        return PackFolder.in(root, "acme").with("hype.yaml", PackFolder.RULE.replace(change, by));
    }

    @Test
    void aRuleNamesTheRequirementsThatItIsAbout() {
        assertThat(with("basis: house", "basis: house\ncovers: [A6, J-ca-fli]")
                        .read()
                        .rules())
                .flatExtracting(Rule::covers)
                .containsExactly("A6", "J-ca-fli");
    }

    @Test
    void whatIsNoIdOfARequirementIsAProblem() {
        assertThat(with("basis: house", "basis: house\ncovers: [a sentence, A6, A6]")
                        .problems())
                .contains("acme/hype.yaml:9:10: not the id of a requirement")
                .contains("acme/hype.yaml:9:26: the requirement 'A6' is given twice");
    }

    @Test
    void aPackSaysWhatItLeavesAndWhy() {
        PackFolder pack =
                PackFolder.in(root, "acme").with("hype.yaml", PackFolder.RULE).with("pack.yaml", """
                schema: 1
                name: acme
                version: 1.0.0
                title: Rules of a test
                leaves:
                  - {requirement: A25, title: Words on a call, why: A draft holds no call.}
                """);
        assertThat(pack.read().leaves())
                .containsExactly(new LeftRequirement("A25", "Words on a call", "A draft holds no call."));
    }

    @Test
    void anErrorCannotRestOnCitationsThatNobodyRead() {
        assertThat(with("severity: warning", "severity: error")
                        .with(
                                "hype.yaml",
                                PackFolder.RULE
                                        .replace("severity: warning", "severity: error")
                                        .replace("basis: house", UNREAD))
                        .problems())
                .contains("acme/hype.yaml:2:11: an error cannot rest on citations of which none is verified")
                .contains("read a source and say 'verified: true' of it, or make it a warning");
    }

    @Test
    void noEscalationMakesAnErrorOfThemEither() {
        assertThat(with("basis: house", UNREAD + "\nescalate: {to: error, when: {phrases: [bakery]}}")
                        .problems())
                .contains("an error cannot rest on citations of which none is verified");
    }

    @Test
    void anErrorMayRestOnOneThatSomebodyReadAndOnPrudence() {
        assertThat(with("severity: warning", "severity: error")
                        .with(
                                "hype.yaml",
                                PackFolder.RULE
                                        .replace("severity: warning", "severity: error")
                                        .replace("basis: house", UNREAD.replace("5}", "5, verified: true}")))
                        .read()
                        .rules())
                .hasSize(1);
        assertThat(with("severity: warning", "severity: error\ncites: [{text: A magazine}]")
                        .read()
                        .rules())
                .hasSize(1);
    }
}
