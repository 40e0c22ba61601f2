package org.disclosurelint.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.disclosurelint.source.Origin;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;

class YamlLayersTest {
    private final List<Problem> problems = new ArrayList<>();
    private final YamlMapping house = read("house.yaml", """
            title: Hype
            words: [grand, huge]
            detector: {listing: {of: issuer, market: retired}}
            cites:
              - {text: 'Rule 1', url: 'https://one.example'}
              - {text: 'Rule 2'}
            """);
    private final YamlLayers layers = YamlLayers.of(house);

    private YamlMapping read(String name, String text) {
        return YamlFile.read(SourceFile.of(name, text), problems).orElseThrow();
    }

    private List<String> told() {
        return problems.stream().map(Problem::render).toList();
    }

    private static Origin origin(YamlLayers of, String key) {
        return Objects.requireNonNull(of.origins().get(key));
    }

    private List<String> history(String key) {
        return origin(layers, key).steps().stream()
                .map(s -> s.place() + " " + s.deed() + " " + s.items())
                .toList();
    }

    @Test
    void withoutALayerItIsTheMappingItself() {
        assertThat(layers.mapping()).isSameAs(house);
        assertThat(history("title")).containsExactly("house.yaml:1 GIVEN [Hype]");
        assertThat(origin(layers, "words").items()).containsExactly("grand", "huge");
    }

    @Test
    void aValueThatIsPutTellsItsProblemsInItsOwnFile() {
        YamlMapping over = read("over.yaml", "# one\n# two\ntitle: [1]\n");
        layers.put(over, "title");
        layers.mapping().string("title");
        assertThat(told()).containsExactly("""
                over.yaml:3:8: 'title' must be a text
                  title: [1]
                         ^^^""");
        assertThat(history("title")).containsExactly("house.yaml:1 GIVEN [Hype]", "over.yaml:3 GIVEN [1]");
        assertThat(origin(layers, "title").given().place()).isEqualTo("over.yaml:3");
    }

    @Test
    void theMappingBelowStaysAsItIs() {
        layers.put(read("over.yaml", "title: Puff\n"), "title");
        assertThat(layers.mapping().string("title")).contains("Puff");
        assertThat(house.string("title")).contains("Hype");
    }

    @Test
    void aListIsAddedToAndTakenFrom() {
        YamlMapping over = read("over.yaml", "words+: [vast]\nwords-: [Grand]\n");
        layers.add(over, "words+", "words");
        layers.take(over, "words-", "words", false);
        assertThat(layers.mapping().strings("words")).containsExactly("huge", "vast");
        assertThat(origin(layers, "words").items()).containsExactly("huge", "vast");
        assertThat(history("words"))
                .containsExactly(
                        "house.yaml:2 GIVEN [grand, huge]", "over.yaml:1 ADDED [vast]", "over.yaml:2 TAKEN [Grand]");
        assertThat(problems).isEmpty();
    }

    @Test
    void oneWordIsAListOfOneAndAListCanBeBegun() {
        YamlMapping over = read("over.yaml", "words+: vast\nmore+: [new]\n");
        layers.add(over, "words+", "words");
        layers.add(over, "more+", "more");
        assertThat(layers.mapping().strings("words")).containsExactly("grand", "huge", "vast");
        assertThat(layers.mapping().strings("more")).containsExactly("new");
    }

    @Test
    void whatAListDoesNotHoldCannotBeTakenFromIt() {
        layers.take(read("over.yaml", "words-: [grant]\n"), "words-", "words", false);
        assertThat(told()).containsExactly("""
                over.yaml:1:10: 'grant' is not in 'words': nothing to take away
                  words-: [grant]
                           ^^^^^
                  did you mean 'grand'?""");
    }

    @Test
    void aListIsTakenWholeOnlyWhereItMayBe() {
        YamlMapping over = read("over.yaml", "words-: [grand, huge]\n");
        layers.take(over, "words-", "words", false);
        assertThat(told()).containsExactly("""
                over.yaml:1:1: nothing would be left of 'words'
                  words-: [grand, huge]
                  ^^^^^^""");
        assertThat(layers.mapping().strings("words")).containsExactly("grand", "huge");
        layers.take(over, "words-", "words", true);
        assertThat(layers.mapping().strings("words")).isEmpty();
    }

    @Test
    void aMappingInAListIsNamedByItsText() {
        layers.take(read("over.yaml", "cites-: [Rule 1]\n"), "cites-", "cites", false);
        assertThat(origin(layers, "cites").items()).containsExactly("text: Rule 2");
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsDroppedIsStillTold() {
        layers.drop("title", read("over.yaml", "words: []\n"), "words");
        assertThat(layers.mapping().has("title")).isFalse();
        assertThat(origin(layers, "title").items()).isEmpty();
        assertThat(history("title")).containsExactly("house.yaml:1 GIVEN [Hype]", "over.yaml:1 DROPPED [Hype]");
    }

    @Test
    void aMappingInAMappingHasLayersOfItsOwn() {
        YamlLayers parameters =
                layers.below("detector").flatMap(d -> d.below("listing")).orElseThrow();
        parameters.put(read("over.yaml", "market: known\n"), "market");
        YamlMapping listing = layers.mapping()
                .mapping("detector")
                .orElseThrow()
                .mapping("listing")
                .orElseThrow();
        assertThat(listing.string("of")).contains("issuer");
        assertThat(listing.string("market")).contains("known");
        assertThat(origin(parameters, "market").steps()).hasSize(2);
        assertThat(origin(layers, "detector").items()).containsExactly("listing: {of: issuer, market: known}");
    }

    @Test
    void aWordAloneIsAMappingWithoutValues() {
        layers.put(read("over.yaml", "detector: listing\n"), "detector");
        layers.below("detector").flatMap(d -> d.below("listing")).orElseThrow().put(read("x.yaml", "of: any\n"), "of");
        assertThat(layers.mapping()
                        .mapping("detector")
                        .orElseThrow()
                        .mapping("listing")
                        .orElseThrow()
                        .string("of"))
                .contains("any");
    }

    @Test
    void problemsInLongFilesAreToldAtTheirPlace() {
        String long1 = "# a comment of some length\n".repeat(200);
        read("long.yaml", long1 + "title: [1]\n").string("title");
        assertThat(told()).containsExactly("""
                long.yaml:201:8: 'title' must be a text
                  title: [1]
                         ^^^""");
    }

    @Test
    void aListThatHoldsItselfHasAnOrigin() {
        YamlLayers endless = YamlLayers.of(read("endless.yaml", "a: &a [x, *a]\n"));
        assertThat(endless.origins()).containsOnlyKeys("a");
        assertThat(origin(endless, "a").items()).hasSize(2);
    }
}
