package org.disclosurelint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.FrontMatter;
import org.disclosurelint.draft.FrontMatter.Stated;
import org.disclosurelint.draft.ReleaseType;
import org.disclosurelint.format.plain.Preamble;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private static final String TEXT = "\nTamarack Names a Treasurer\n";

    private static Preamble read(String text) {
        return Preamble.of(SourceText.decode(SourceFile.of("draft.md", text), Optional.empty()));
    }

    private static FrontMatter yaml(String keys) {
        return read("---\n" + keys + "---\n" + TEXT).data();
    }

    private static List<String> values(List<Stated<String>> stated) {
        return stated.stream().map(Stated::value).toList();
    }

    @Test
    void oneTickerOrSeveralAreReadAsPeopleWriteThem() {
        List<String> both = List.of("NYSE: TMRK", "TSX: TMK");
        assertThat(values(yaml("ticker: 'NYSE: TMRK'\n").tickers())).containsExactly("NYSE: TMRK");
        assertThat(values(yaml("tickers: TMRK\n").tickers())).containsExactly("TMRK");
        assertThat(values(yaml("tickers: ['NYSE: TMRK', \"TSX: TMK\"]\n").tickers()))
                .isEqualTo(both);
        assertThat(values(yaml("tickers:\n- NYSE: TMRK\n- TSX: TMK\n").tickers()))
                .isEqualTo(both);
        assertThat(values(yaml("tickers: [NYSE: TMRK, TSX: TMK]\n").tickers())).isEqualTo(both);
        assertThat(values(yaml("tickers:\n  NYSE: TMRK\n  TSX: TMK\n").tickers()))
                .isEqualTo(both);
        assertThat(values(yaml("tickers:\n- {exchange: NYSE, ticker: TMRK}\n- {exchange: TSX, symbol: TMK}\n")
                        .tickers()))
                .isEqualTo(both);
        assertThat(yaml("tickers:\ntitle: x\n").tickers()).isEmpty();
    }

    @Test
    void contactsAreTextsOrMappings() {
        String yaml = "contacts:\n- Ruth Amsel, 208-555-0142\n- name: Paul Abel\n  role: none of ours\n"
                + "  email: paul@tamarack.example\n  phone: 208 555 0143\n";
        assertThat(values(yaml(yaml).contacts()))
                .containsExactly("Ruth Amsel, 208-555-0142", "Paul Abel, 208 555 0143, paul@tamarack.example");
        assertThat(values(
                        yaml("contacts: {name: Paul Abel, phone: 2085550143}\n").contacts()))
                .containsExactly("Paul Abel, 2085550143");
    }

    @Test
    void valuesKnowTheirPlaceWhateverTheLineEnds() {
        for (String end : List.of("\n", "\r\n")) {
            for (String mark : List.of("", "\uFEFF")) {
                String text = mark
                        + ("---\ntitle: \u201C\uD83C\uDF32\u201D\ntickers:\n  - 'NYSE: TMRK'\ndate: 2026-05-06\n---\n"
                                        + TEXT)
                                .replace("\n", end);
                SourceText source = SourceText.decode(SourceFile.of("draft.md", text), Optional.empty());
                FrontMatter data = Preamble.of(source).data();
                assertThat(source.words(data.title().orElseThrow().at())).isEqualTo("\u201C\uD83C\uDF32\u201D");
                assertThat(source.words(data.tickers().get(0).at())).isEqualTo("'NYSE: TMRK'");
                assertThat(source.words(data.date().orElseThrow().at())).isEqualTo("2026-05-06");
            }
        }
    }

    @Test
    void anObjectOfJsonAtTheHeadIsFrontMatter() {
        String json = "{\n\t\"title\": \"Tamarack \\\"names\\\" a \\u0074reasurer {1}\",\n\t\"date\": \"2026-05-06\",\n"
                + "\t\"tickers\": [\"NYSE: TMRK\"], \"draft\": true, \"url\": \"https:\\/\\/tamarack.example\",\n"
                + "\t\"contacts\": [{\"name\": \"Ruth Amsel\", \"phone\": \"208-555-0142\"}],\n"
                + "\t\"release-type\": [\"event\"]\n}\n" + TEXT;
        Preamble preamble = read(json);
        assertThat(preamble.lines()).isEqualTo(7);
        assertThat(preamble.data().title().map(Stated::value)).contains("Tamarack \"names\" a treasurer {1}");
        assertThat(preamble.data().date().map(Stated::value)).hasToString("Optional[2026-05-06]");
        assertThat(values(preamble.data().tickers())).containsExactly("NYSE: TMRK");
        assertThat(values(preamble.data().contacts())).containsExactly("Ruth Amsel, 208-555-0142");
        assertThat(preamble.data().releaseTypes()).containsExactly(ReleaseType.EVENT);
        for (Draft draft : List.of(Drafts.markdown(json), Drafts.plain(json))) {
            assertThat(draft.text()).isEqualTo("Tamarack Names a Treasurer");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{DRAFT} Tamarack names a treasurer\n",
                "{\"Tamarack\"} names a treasurer\n",
                "{\"title\": \"never closed\"\n",
                "{\"title\": \"Tamarack\"} goes on\n",
                "---\nTamarack names a treasurer\n---\n",
                "---\ntitle: never closed\n",
                " ---\ntitle: x\n---\n",
                "---\n\n---\n\ntitle: x\n"
            })
    void whatOnlyLooksLikeFrontMatterIsProse(String text) {
        assertThat(read(text)).isEqualTo(new Preamble(FrontMatter.NONE, 0));
    }

    @Test
    void keysOfSiteGeneratorsAreLetBe() {
        Preamble preamble = read("---\nlayout: post\nmenu: {main: {weight: 3}}\ntags:\n  - people\n---\n" + TEXT);
        assertThat(preamble).isEqualTo(new Preamble(FrontMatter.NONE, 6));
        assertThat(read("---\nlayout: {{ page.layout }}\nbroken: 'so\n---\n").lines())
                .isEqualTo(4);
        assertThat(yaml("title: Tamarack\nlayout: post\nweight: 3\naliases: [a, b]\n")
                        .title()
                        .map(Stated::value))
                .contains("Tamarack");
    }

    @Test
    void whatIsWrongIsToldAtItsPlaceAllAtOnce() {
        assertThatThrownBy(() -> yaml("title: [a]\ndate: 6 May\nrelease-type: [event, gala]\ntickers:\n- [x]\n"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("draft.md:2:8: 'title' must be a text\n  title: [a]\n         ^^^")
                .hasMessageContaining("draft.md:3:7: '6 May' is not a date, expected year-month-day")
                .hasMessageContaining("draft.md:4:23: unknown release type 'gala', expected one of results,")
                .hasMessageContaining("draft.md:6:3: 'tickers' must be a text");
        assertThatThrownBy(() -> read("\uFEFF---\r\ntitle: Tamarack: a report\r\n---\r\n"))
                .hasMessageStartingWith("draft.md:2:16: a colon with a space after it ends a key");
        assertThatThrownBy(() -> read("{\n\"date\": \"May\"\n}\n"))
                .hasMessageStartingWith("draft.md:2:9: 'May' is not a date");
    }

    @Test
    void deepNestingAndBombsAreProblems() {
        String deep = "{\"title\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";
        assertThatThrownBy(() -> read(deep)).isInstanceOf(ProblemsException.class);
        String bomb = "a: &a [x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n"
                + "c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c]\ntitle: x\n";
        assertThatThrownBy(() -> yaml(bomb)).isInstanceOf(ProblemsException.class);
    }
}
