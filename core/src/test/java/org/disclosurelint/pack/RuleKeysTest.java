package org.disclosurelint.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.disclosurelint.Linter;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.rule.Waivable;
import org.disclosurelint.source.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may accept the findings of a rule, and how it was called. */
class RuleKeysTest {
    @TempDir
    Path root;

    private Rule rule(String keys) {
        return PackFolder.in(root, "acme")
                .with("hype.yaml", PackFolder.RULE + keys)
                .read()
                .rules()
                .get(0);
    }

    private String problems(String keys) {
        return PackFolder.in(root, "acme")
                .with("hype.yaml", PackFolder.RULE + keys)
                .problems();
    }

    private String fingerprint(String id, String keys) {
        RulePack pack = PackFolder.in(root, id)
                .with(id + ".yaml", PackFolder.RULE + keys)
                .read();
        return Linter.of(new Configuration(List.of(pack), IssuerProfile.UNKNOWN, Map.of()))
                .lint("draft.txt", "A game changing bakery.")
                .findings()
                .stream()
                .map(Finding::fingerprint)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anybodyMayAcceptAFindingUnlessTheRuleSaysOtherwise() {
        assertThat(rule("").waivable().by("Ruth Aldane")).isTrue();
        assertThat(rule("waivable: true\n").waivable()).isEqualTo(Waivable.BY_ANYONE);
    }

    @Test
    void nobodyMayAcceptTheFindingsOfARuleThatIsNotWaivable() {
        assertThat(rule("waivable: false\n").waivable()).isEqualTo(Waivable.NEVER);
        assertThat(Waivable.NEVER.by("General Counsel")).isFalse();
    }

    @Test
    void onlyThoseNamedMayAcceptAFinding() {
        Waivable waivable =
                rule("waivable: {by: [General Counsel, Ruth Aldane]}\n").waivable();
        assertThat(waivable.by("general counsel")).isTrue();
        assertThat(waivable.by("Paul Inness")).isFalse();
        assertThat(waivable.by()).containsExactly("General Counsel", "Ruth Aldane");
    }

    @Test
    void aWaiverByNobodyIsWrittenAsFalse() {
        assertThat(problems("waivable: {by: []}\n")).isEqualTo("""
                acme/hype.yaml:12:16: empty 'by': write waivable: false if nobody may accept a finding
                  waivable: {by: []}
                                 ^^""");
        assertThat(problems("waivable: {bye: [Ruth Aldane]}\n")).isEqualTo("""
                acme/hype.yaml:12:11: missing key 'by'
                  waivable: {bye: [Ruth Aldane]}
                            ^^^^^^^^^^^^^^^^^^^^

                acme/hype.yaml:12:12: unknown key 'bye'
                  waivable: {bye: [Ruth Aldane]}
                             ^^^
                  did you mean 'by'?""");
    }

    @Test
    void theFingerprintOfARenamedRuleStaysThatOfItsFirstId() {
        String first = fingerprint("hype", "");
        assertThat(fingerprint("no-hype", "aliases: [hype]\n")).isEqualTo(first);
        assertThat(fingerprint("plain-words", "aliases: [hype, no-hype]\n")).isEqualTo(first);
        assertThat(fingerprint("bare-words", "")).isNotEqualTo(first);
    }

    @Test
    void aRuleIsCalledByEveryIdItEverHad() {
        Rule rule = rule("aliases: [puff, puffery]\n");
        assertThat(List.of("hype", "puff", "puffery")).allMatch(rule::isCalled);
        assertThat(rule.isCalled("huff")).isFalse();
    }

    @Test
    void anAliasIsAnIdThatTheRuleNoLongerHas() {
        assertThat(problems("aliases: [hype, Old Hype, puff, puff, '']\n")).isEqualTo("""
                acme/hype.yaml:12:11: an alias is an id that the rule no longer has
                  aliases: [hype, Old Hype, puff, puff, '']
                            ^^^^

                acme/hype.yaml:12:17: not an id: small letters, digits and single hyphens
                  aliases: [hype, Old Hype, puff, puff, '']
                                  ^^^^^^^^

                acme/hype.yaml:12:33: the alias 'puff' is given twice
                  aliases: [hype, Old Hype, puff, puff, '']
                                                  ^^^^

                acme/hype.yaml:12:39: empty 'alias'
                  aliases: [hype, Old Hype, puff, puff, '']
                                                        ^^""");
    }

    @Test
    void anAliasIsTakenFromNoOtherRule() {
        PackFolder.in(root, "acme").with("hype.yaml", PackFolder.RULE);
        PackFolder.in(root, "other").with("puffery.yaml", PackFolder.RULE + "aliases: [hype]\n");
        RulePacks packs = RulePacks.of(getClass().getClassLoader());
        assertThatThrownBy(() -> packs.read(List.of("acme", "other"), root))
                .isInstanceOf(ProblemsException.class)
                .hasMessageStartingWith("other/puffery.yaml:12:11: the alias 'hype' is taken by acme/hype.yaml\n");
    }
}
