package org.disclosurelint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.Linter;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.RuleResult;
import org.disclosurelint.pack.PackFolder;
import org.disclosurelint.profile.ApprovedText;
import org.disclosurelint.profile.IssuerProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kinds of checks mean, on drafts. */
class ChecksTest {
    private static final String DRAFT = """
            FOR IMMEDIATE RELEASE

            Velder Foods Opens Second Bakery

            AKRON, Ohio, March 9, 2026 -- Velder Foods, Inc. opened its second bakery. The ovens are from Bremen.

            About Velder Foods

            Velder Foods bakes bread for grocers in four states. It calls itself "the baker of Akron".
            """;

    @TempDir
    Path root;

    private RuleResult judge(String kind, IssuerProfile profile) {
        String rule = PackFolder.RULE
                .replace("kind: forbid\npatterns: ['\\bgame.changing\\b']\n", kind)
                .replace("message: \"'{match}' is hype\"", "message: \"'{match}' {drift:-not compared}\"");
        var pack = PackFolder.in(root, "acme").with("hype.yaml", rule).read();
        return Linter.of(new Configuration(List.of(pack), profile, Map.of()))
                .lint("draft.txt", DRAFT)
                .drafts()
                .get(0)
                .results()
                .get(0);
    }

    private RuleResult judge(String kind) {
        return judge(kind, IssuerProfile.UNKNOWN);
    }

    private static IssuerProfile approving(String text) {
        return new IssuerProfile(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new ApprovedText("boilerplate", text, "texts/boilerplate.txt")));
    }

    @Test
    void whatIsForbiddenIsFoundOnItsWords() {
        RuleResult result = judge("kind: forbid\npatterns: ['\\bovens?\\b']\n");
        assertThat(result.findings()).extracting(Finding::words).containsExactly("ovens");
        assertThat(result.findings().get(0).missing()).isFalse();
    }

    @Test
    void whatIsForbiddenInAPartIsNotFoundElsewhere() {
        assertThat(judge("kind: forbid\nin: [boilerplate]\npatterns: ['\\bovens?\\b']\n")
                        .passed())
                .isTrue();
    }

    @Test
    void aRuleAboutPartsThatTheDraftLacksIsNotApplicable() {
        assertThat(judge("kind: forbid\nin: [trailer, table, legend]\npatterns: [oven]\n")
                        .notApplicable())
                .contains("the draft has no legend, table or trailer");
        assertThat(judge("kind: require\nin: [trailer]\npatterns: [oven]\n").notApplicable())
                .contains("the draft has no trailer");
    }

    @Test
    void whatIsRequiredAndThereIsNoFinding() {
        assertThat(judge("kind: require\nbelongs-in: body\npatterns: [Bremen]\n")
                        .passed())
                .isTrue();
    }

    @Test
    void whatIsRequiredAndMissingPointsAtWhereItBelongs() {
        RuleResult result = judge("kind: require\nin: [boilerplate]\npatterns: [bagels]\n");
        assertThat(result.findings()).singleElement().satisfies(f -> {
            assertThat(f.missing()).isTrue();
            assertThat(f.part()).contains(Part.BOILERPLATE);
            assertThat(f.region().startLine()).isEqualTo(7);
        });
    }

    @Test
    void whatIsRequiredOnlyOfSomeDraftsPointsAtTheWordsThatCallForIt() {
        RuleResult result =
                judge("kind: require-when\nwhen: {patterns: [Bremen]}\nbelongs-in: body\npatterns: [bagels]\n");
        assertThat(result.findings()).singleElement().satisfies(f -> {
            assertThat(f.missing()).isTrue();
            assertThat(f.words()).isEqualTo("Bremen");
        });
    }

    @Test
    void aRuleForSomeDraftsSaysWhyItDoesNotApplyToOthers() {
        assertThat(judge("kind: require-when\nwhen: {patterns: [bagels]}\nbelongs-in: body\npatterns: [rye]\n")
                        .notApplicable())
                .contains("no words that fit the patterns of the rule in the draft");
    }

    @Test
    void anApprovedTextStandsWordForWordWhateverItsWhiteSpaceAndQuotes() {
        String text =
                "Velder Foods bakes bread\nfor grocers in four   states. It calls itself \u201Cthe baker of Akron\u201D.";
        assertThat(judge("kind: verbatim\nin: [boilerplate]\ntext: boilerplate\n", approving(text))
                        .passed())
                .isTrue();
    }

    @Test
    void driftFromAnApprovedTextIsShownWordByWord() {
        String text =
                "Velder Foods bakes bread for grocers in three states and in Ontario. It calls itself \"the baker\".";
        RuleResult result = judge("kind: verbatim\nin: [boilerplate]\ntext: boilerplate\n", approving(text));
        assertThat(result.findings())
                .singleElement()
                .satisfies(f -> assertThat(f.message())
                        .isEqualTo("'four states. It calls itself \"the baker of Akron\".'"
                                + " \u2026 for grocers in [-three states and in Ontario.-]{+four states.+} It calls itself"
                                + " \"the [-baker\".-]{+baker of Akron\".+}"));
    }

    @Test
    void withoutAnApprovedTextNothingIsCompared() {
        assertThat(judge("kind: verbatim\nin: [boilerplate]\ntext: boilerplate\n")
                        .notApplicable())
                .contains("no text is approved under the name 'boilerplate'");
    }

    @Test
    void withoutAProfileNothingIsConsistentOrNot() {
        assertThat(judge("kind: consistent\nwith: profile-listings\n").notApplicable())
                .contains("no profile says where the issuer is listed");
    }

    @Test
    void aMessageSaysOfAnEmptySlotWhatItSaysOfNone(@TempDir Path folder) {
        String caution = "\nForward-Looking Statements\n\nThis release contains forward-looking statements.\n";
        assertThat(new Judged(folder)
                        .messages(
                                DRAFT + caution,
                                "kind: require\ndetector: {cautionary-statement: {at-least: 1}}\nbelongs-in: cautionary",
                                "it gives {instead:-none at all}"))
                .containsExactly("it gives none at all");
    }
}
