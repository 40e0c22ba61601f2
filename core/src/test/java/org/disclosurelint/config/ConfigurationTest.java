package org.disclosurelint.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.pack.PackFolder;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {
    @TempDir
    Path root;

    @BeforeEach
    void aPackOfTwoRules() throws IOException {
        PackFolder.in(root, "acme").with("hype.yaml", PackFolder.RULE).with("puff.yaml", PackFolder.RULE);
        Files.createDirectories(root.resolve("texts"));
        Files.writeString(root.resolve("texts/boilerplate.txt"), "Velder Foods bakes\nbread.\n");
    }

    private Configuration read(String text) throws IOException {
        Path file = Files.writeString(root.resolve("disclosure.yml"), text);
        return Configuration.read(
                Optional.of(file), root, List.of(), RulePacks.of(getClass().getClassLoader()));
    }

    private String problems(String text) throws IOException {
        try {
            read(text);
            return "";
        } catch (ProblemsException e) {
            return String.join(
                    "\n\n", e.problems().stream().map(Problem::render).toList());
        }
    }

    @Test
    void everythingThatCanBeSaidIsRead() throws IOException {
        Configuration configuration = read("""
                schema: 1
                issuer:
                  legal-name: Velder Foods, Inc.
                  short-names: [Velder]
                  listings:
                    - {exchange: OTCQB, ticker: VLDR, to: 2019-06-28}
                    - {exchange: Nasdaq, ticker: VLDF, from: 2019-07-01}
                  contacts:
                    - {name: Paul Inness, title: Director, phone: 330-555-0119, email: pinness@velder.example}
                  spokespersons:
                    - {name: Ruth Aldane}
                packs: [acme]
                rules:
                  hype: {severity: note}
                  puff: {off: "Counsel reads every adjective."}
                approved-texts:
                  boilerplate: texts/boilerplate.txt
                """);
        assertThat(configuration.profile().legalName()).contains("Velder Foods, Inc.");
        assertThat(configuration.profile().listings().get(0).isValidOn(LocalDate.of(2020, 1, 1)))
                .isFalse();
        assertThat(configuration.profile().contacts().get(0).phone()).contains("330-555-0119");
        assertThat(configuration.profile().approvedTexts()).singleElement().satisfies(t -> {
            assertThat(t.text()).isEqualTo("Velder Foods bakes bread.");
            assertThat(t.path()).isEqualTo("texts/boilerplate.txt");
        });
        assertThat(configuration.packs())
                .flatExtracting(RulePack::rules)
                .extracting(Rule::id, Rule::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("hype", Severity.NOTE));
        assertThat(configuration.switchedOff()).singleElement().satisfies(off -> {
            assertThat(off.rule().id()).isEqualTo("puff");
            assertThat(off.rule().pack()).isEqualTo("acme");
            assertThat(off.reason()).isEqualTo("Counsel reads every adjective.");
            assertThat(off.place()).isEqualTo("disclosure.yml:15");
        });
    }

    @Test
    void packsThatAreAskedForGoBeforeThoseOfTheFile() throws IOException {
        PackFolder.in(root, "other").with("dull.yaml", PackFolder.RULE);
        Path file = Files.writeString(root.resolve("disclosure.yml"), "schema: 1\npacks: acme\n");
        Configuration configuration = Configuration.read(
                Optional.of(file),
                root,
                List.of("other"),
                RulePacks.of(getClass().getClassLoader()));
        assertThat(configuration.packs()).extracting(RulePack::name).containsExactly("other");
    }

    @Test
    void allProblemsAreToldAtOnce() throws IOException {
        assertThat(problems("""
                schema: 2
                isuer: {}
                issuer:
                  legal-name: ''
                  listings:
                    - {exchange: NYSE, tiker: TRNW, from: 2020-01-01, to: 2019-01-01}
                packs: [acme]
                rules:
                  hyp: {severity: note}
                  hype: {severity: nota}
                  puff: off
                approved-texts:
                  boilerplate: texts/boilerplat.txt
                """)).isEqualTo("""
                disclosure.yml:1:9: 'schema' must be 1, without quotation marks: this version reads no other
                  schema: 2
                          ^

                disclosure.yml:2:1: unknown key 'isuer'
                  isuer: {}
                  ^^^^^
                  did you mean 'issuer'?

                disclosure.yml:4:15: empty 'legal-name'
                    legal-name: ''
                                ^^

                disclosure.yml:6:7: missing key 'ticker'
                      - {exchange: NYSE, tiker: TRNW, from: 2020-01-01, to: 2019-01-01}
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

                disclosure.yml:6:24: unknown key 'tiker'
                      - {exchange: NYSE, tiker: TRNW, from: 2020-01-01, to: 2019-01-01}
                                         ^^^^^
                  did you mean 'ticker'?

                disclosure.yml:6:55: 'to' is before 'from'
                      - {exchange: NYSE, tiker: TRNW, from: 2020-01-01, to: 2019-01-01}
                                                                        ^^

                disclosure.yml:9:3: unknown rule 'hyp': no pack in force holds it
                    hyp: {severity: note}
                    ^^^
                  did you mean 'hype'?

                disclosure.yml:10:20: unknown 'severity': 'nota', expected one of error, warning, attestation, note
                    hype: {severity: nota}
                                     ^^^^
                  did you mean 'note'?

                disclosure.yml:11:9: expected {severity: \u2026} or {off: "the reason"}
                    puff: off
                          ^^^
                  a rule that is switched off needs a reason: reports print it

                disclosure.yml:13:16: no such file beside disclosure.yml: texts/boilerplat.txt
                    boilerplate: texts/boilerplat.txt
                                 ^^^^^^^^^^^^^^^^^^^^""");
    }

    @Test
    void aRuleIsNotSwitchedOffWithoutWords() throws IOException {
        assertThat(problems("schema: 1\npacks: [acme]\nrules:\n  puff: {off: true}\n"))
                .contains("disclosure.yml:4:15: 'off' takes the reason as its text");
        assertThat(problems("schema: 1\npacks: [acme]\nrules:\n  puff: {off: '-'}\n"))
                .contains("'off' takes the reason as its text");
    }

    @Test
    void anUnknownLexiconIsAProblem() throws IOException {
        assertThat(problems("schema: 1\npacks: [acme]\nlexicons:\n  no-such/list: [soon]\n"))
                .contains("disclosure.yml:4:3: unknown 'lexicon': 'no-such/list'");
    }

    @Test
    void theProblemsOfPacksAreToldWithThoseOfTheFile() throws IOException {
        PackFolder.in(root, "acme").with("hype.yaml", "title: Hype\n");
        assertThat(problems("schema: 1\npacks: [acme]\nrules:\n  puff: off\n"))
                .contains("disclosure.yml:4:9: expected", "acme/hype.yaml:1:1: missing key 'severity'");
    }
}
