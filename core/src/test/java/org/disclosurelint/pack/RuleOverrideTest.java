package org.disclosurelint.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.disclosurelint.rule.Example;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pack changes of the packs that it extends. */
class RuleOverrideTest {
    @TempDir
    Path root;

    private static final String NAMED = """
            title: Listing
            severity: warning
            escalate: {to: error, when: {public-issuer: {}}}
            kind: forbid
            in: [lead, body]
            detector: {listing: {of: issuer, market: retired}}
            message: "'{match}' is old"
            rationale: Why it matters.
            remedy: What clears it.
            basis: house
            cites:
              - {text: "House rule 1"}
              - {text: "House rule 2", verified: true}
            since: 0.1.0
            violates: ["Text one."]
            complies: ["Text two.", "Text three."]
            """;

    private PackFolder acme(String changes) {
        PackFolder.in(root, "base").with("hype.yaml", PackFolder.RULE).with("old-listing.yaml", NAMED);
        return PackFolder.in(root, "acme").with("pack.yaml", """
                schema: 1
                name: acme
                version: 1.0.0
                title: House rules
                extends: base
                rules:
                """ + changes.indent(2));
    }

    private List<RulePack> read() {
        return RulePacks.of(getClass().getClassLoader()).read(List.of("acme"), root);
    }

    private Rule rule(String id) {
        return read().stream()
                .flatMap(p -> p.rules().stream())
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> history(Rule rule, String key) {
        return Objects.requireNonNull(rule.origins().get(key), key).steps().stream()
                .map(s -> s.place() + " " + s.deed() + " " + s.items())
                .toList();
    }

    @Test
    void aPackBringsThoseThatItExtends() {
        acme("hype: {severity: note}");
        assertThat(read()).extracting(RulePack::name).containsExactly("base", "acme");
        assertThat(rule("hype").pack()).isEqualTo("base");
    }

    @Test
    void anyKeyIsReplacedAndItsOriginTold() {
        acme("hype: {message: \"'{match}' says too much\", severity: error}");
        Rule rule = rule("hype");
        assertThat(rule.message()).isEqualTo("'{match}' says too much");
        assertThat(rule.severity()).isEqualTo(Severity.ERROR);
        assertThat(history(rule, "severity"))
                .containsExactly("base/hype.yaml:2 GIVEN [warning]", "acme/pack.yaml:7 GIVEN [error]");
        assertThat(history(rule, "title")).containsExactly("base/hype.yaml:1 GIVEN [Hype]");
    }

    @Test
    void aSeverityDropsTheEscalation() {
        acme("old-listing: {severity: note}");
        assertThat(rule("old-listing").escalations()).isEmpty();
        assertThat(history(rule("old-listing"), "escalate"))
                .containsExactly(
                        "base/old-listing.yaml:3 GIVEN [to: error, when: {public-issuer}]",
                        "acme/pack.yaml:7 DROPPED [to: error, when: {public-issuer}]");
    }

    @Test
    void aSeverityWithAnEscalationOfItsOwnKeepsThat() {
        acme("old-listing: {severity: note, escalate: {to: warning, when: {listing: {}}}}");
        assertThat(rule("old-listing").escalations()).extracting(e -> e.to()).containsExactly(Severity.WARNING);
    }

    @Test
    void theStepsOfAnEscalationAreReplacedAsAWhole() {
        acme("""
                old-listing:
                  severity: note
                  escalate:
                    - {to: warning, when: {listing: {}}}
                    - {to: error, when: {public-issuer: {}}}
                """);
        assertThat(rule("old-listing").escalations())
                .extracting(e -> e.to())
                .containsExactly(Severity.WARNING, Severity.ERROR);
        assertThat(history(rule("old-listing"), "escalate").get(1))
                .isEqualTo("acme/pack.yaml:9 GIVEN [to: warning, when: {listing}, to: error, when: {public-issuer}]");
        assertThat(acme("old-listing: {escalate+: {to: error, when: {listing: {}}}}")
                        .problems())
                .contains(
                        "acme/pack.yaml:7:17: 'escalate' is replaced as a whole: write 'escalate' with all its steps");
    }

    @Test
    void listsAreAddedToAndTakenFrom() {
        acme("""
                old-listing:
                  in+: headline
                  in-: [body]
                  cites-: [House rule 1]
                  complies+: ["Text four."]
                  complies-: ["Text three."]
                """);
        Rule rule = rule("old-listing");
        assertThat(history(rule, "in"))
                .containsExactly(
                        "base/old-listing.yaml:5 GIVEN [lead, body]",
                        "acme/pack.yaml:8 ADDED [headline]",
                        "acme/pack.yaml:9 TAKEN [body]");
        assertThat(rule.citations()).extracting(c -> c.text()).containsExactly("House rule 2");
        assertThat(rule.examples().complies()).extracting(Example::text).containsExactly("Text two.", "Text four.");
    }

    @Test
    void parametersOfTheDetectorAreChangedOneByOne() {
        acme("old-listing: {parameters: {market: unknown}}");
        Rule rule = rule("old-listing");
        assertThat(history(rule, "parameters.market"))
                .containsExactly("base/old-listing.yaml:6 GIVEN [retired]", "acme/pack.yaml:7 GIVEN [unknown]");
        assertThat(history(rule, "parameters.of")).containsExactly("base/old-listing.yaml:6 GIVEN [issuer]");
        assertThat(Objects.requireNonNull(rule.origins().get("detector")).items())
                .containsExactly("listing: {of: issuer, market: unknown}");
    }

    @Test
    void anotherThingToLookForLeavesNoRoomForTheFirst() {
        acme("hype: {phrases: [game changing]}");
        assertThat(rule("hype").origins()).containsKey("phrases");
        assertThat(history(rule("hype"), "patterns").get(1)).startsWith("acme/pack.yaml:7 DROPPED");
    }

    @Test
    void aRuleIsSwitchedOffWithItsReasonAndStaysKnown() {
        acme("hype: {off: \"Our chairman speaks so.\"}");
        RulePack base = read().get(0);
        assertThat(base.rules()).extracting(Rule::id).containsExactly("old-listing");
        assertThat(base.switchedOff()).singleElement().satisfies(off -> {
            assertThat(off.rule().title()).isEqualTo("Hype");
            assertThat(off.reason()).isEqualTo("Our chairman speaks so.");
            assertThat(off.place()).isEqualTo("acme/pack.yaml:7");
        });
    }

    @Test
    void aPackAboveMaySwitchItOnAgain() {
        acme("hype: {off: \"Our chairman speaks so.\"}");
        PackFolder.in(root, "division").with("pack.yaml", """
                schema: 1
                name: division
                version: 1.0.0
                title: Rules of a division
                extends: [acme]
                rules:
                  hype: {off: false, severity: note}
                """).with("dull.yaml", PackFolder.RULE);
        List<RulePack> packs = RulePacks.of(getClass().getClassLoader()).read(List.of("division"), root);
        assertThat(packs).extracting(RulePack::name).containsExactly("base", "acme", "division");
        assertThat(packs.get(0).switchedOff()).isEmpty();
        assertThat(packs.get(0).rules()).extracting(Rule::severity).contains(Severity.NOTE);
    }

    @Test
    void whatIsWrongWithAnOverrideIsToldInItsOwnFile() {
        assertThat(acme("""
                hyp: {severity: note}
                hype: {severity: nota, severty: note, phrases+: [x], severity+: note, in-: [body]}
                old-listing:
                  parameters: {market: retird, mrket: known}
                  in-: [lede]
                  cites+: [{txt: "House rule 3"}]
                  complies-: ["Text two.", "Text three."]
                """).problems()).isEqualTo("""
                acme/pack.yaml:7:3: unknown rule 'hyp': no pack that this one extends holds it
                    hyp: {severity: note}
                    ^^^
                  did you mean 'hype'?

                acme/pack.yaml:8:20: unknown 'severity': 'nota', expected one of error, warning, attestation, note
                    hype: {severity: nota, severty: note, phrases+: [x], severity+: note, in-: [body]}
                                     ^^^^
                  did you mean 'note'?

                acme/pack.yaml:8:26: unknown key 'severty'
                    hype: {severity: nota, severty: note, phrases+: [x], severity+: note, in-: [body]}
                                           ^^^^^^^
                  did you mean 'severity'?

                acme/pack.yaml:8:41: 'phrases+' changes the list 'phrases', which the rule does not have
                    hype: {severity: nota, severty: note, phrases+: [x], severity+: note, in-: [body]}
                                                          ^^^^^^^^

                acme/pack.yaml:8:56: 'severity' is not a list: write 'severity' to replace it
                    hype: {severity: nota, severty: note, phrases+: [x], severity+: note, in-: [body]}
                                                                         ^^^^^^^^^

                acme/pack.yaml:8:73: 'in-' changes the list 'in', which the rule does not have
                    hype: {severity: nota, severty: note, phrases+: [x], severity+: note, in-: [body]}
                                                                                          ^^^

                acme/pack.yaml:10:26: unknown 'market': 'retird', expected one of known, unknown, retired, unknown-or-retired, quoted
                      parameters: {market: retird, mrket: known}
                                           ^^^^^^
                  did you mean 'retired'?

                acme/pack.yaml:10:34: unknown key 'mrket'
                      parameters: {market: retird, mrket: known}
                                                   ^^^^^
                  did you mean 'market'?

                acme/pack.yaml:11:11: 'lede' is not in 'in': nothing to take away
                      in-: [lede]
                            ^^^^
                  did you mean 'lead'?

                acme/pack.yaml:12:14: missing key 'text'
                      cites+: [{txt: "House rule 3"}]
                               ^^^^^^^^^^^^^^^^^^^^^

                acme/pack.yaml:12:15: unknown key 'txt'
                      cites+: [{txt: "House rule 3"}]
                                ^^^
                  did you mean 'text'?

                acme/pack.yaml:13:5: nothing would be left of 'complies'
                      complies-: ["Text two.", "Text three."]
                      ^^^^^^^^^""");
    }

    @Test
    void whatHasNoEffectIsAProblem() {
        assertThat(acme("""
                hype: {parameters: {market: known}, off: false}
                old-listing: {off: "Not for us.", severity: note}
                """).problems()).isEqualTo("""
                acme/pack.yaml:7:10: the rule has no named detector whose parameters could be changed
                    hype: {parameters: {market: known}, off: false}
                           ^^^^^^^^^^

                acme/pack.yaml:7:39: the rule is not off, 'off: false' switches nothing on
                    hype: {parameters: {market: known}, off: false}
                                                        ^^^

                acme/pack.yaml:8:37: a rule that is off has no use for 'severity'
                    old-listing: {off: "Not for us.", severity: note}
                                                      ^^^^^^^^""");
    }

    @Test
    void aRuleOfThePackItselfIsChangedInItsOwnFile() {
        assertThat(acme("dull: {severity: note}")
                        .with("dull.yaml", PackFolder.RULE)
                        .problems())
                .isEqualTo("""
                        acme/pack.yaml:7:3: the rule 'dull' is of this pack: change its own file
                            dull: {severity: note}
                            ^^^^""");
    }
}
