package org.disclosurelint.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.prose.Glyph;
import org.disclosurelint.source.SourceFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Our reader of AsciiDoc finds what Asciidoctor itself finds: the same words in the same order, with the same headings, items
 * and rows. The drafts exercise each construct that is read. One start of JRuby, some seconds.
 */
class AsciidoctorTest {
    @Test
    void ourBlocksAreThoseOfAsciidoctor() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(getClass().getResource("/asciidoc")).toURI());
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> f.toString().endsWith(".adoc")).sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(5);
        System.setProperty("jruby.compile.mode", "OFF"); // starts in half the time
        try (Asciidoctor asciidoctor = Asciidoctor.Factory.create()) {
            for (Path file : files) {
                assertThat(ours(folder, file))
                        .as(file.getFileName().toString())
                        .isEqualTo(theirs(asciidoctor, folder, file));
            }
        }
    }

    static List<String> ours(Path folder, Path file) throws IOException {
        Draft draft = Drafts.read(SourceFile.read(folder, file));
        List<String> blocks = new ArrayList<>();
        for (Block block : draft.blocks()) {
            if (block.kind() == Block.Kind.SEPARATOR) {
                continue; // a line that is drawn, without words
            }
            String kind = block.kind().name();
            for (Block.Line line : block.lines()) {
                if (block.kind() == Block.Kind.TABLE) {
                    blocks.add("TABLE " + plain(line.range().of(draft.text())));
                }
            }
            if (block.kind() != Block.Kind.TABLE) {
                blocks.add(kind + " " + plain(block.range().of(draft.text())));
            }
        }
        return blocks;
    }

    static List<String> theirs(Asciidoctor asciidoctor, Path folder, Path file) throws IOException {
        String text = Files.readString(file);
        String html = asciidoctor.convert(
                text,
                Options.builder()
                        .safe(SafeMode.SAFE)
                        .baseDir(folder.toFile())
                        .backend("html5")
                        .standalone(true)
                        .attributes(org.asciidoctor.Attributes.builder()
                                .attribute("linkcss")
                                .attribute("nofooter")
                                .build())
                        .build());
        Element body = Jsoup.parse(html).body();
        body.select("#footnotes hr, #header .details, sup.footnote, #toc, td.icon, i.conum")
                .remove();
        body.select("#footnotes .footnote > a").remove();
        body.select("#footnotes .footnote")
                .forEach(note -> note.text(note.text().replaceFirst("^[. ]+", "")));
        body.select("br").append("\n");
        List<String> blocks = new ArrayList<>();
        walk(body, blocks);
        return blocks;
    }

    private static void walk(Element parent, List<String> blocks) {
        for (Element element : parent.children()) {
            String name = element.normalName();
            boolean bare =
                    element.children().stream().allMatch(c -> c.normalName().matches("em|strong|code|a|br|span"));
            if (element.hasClass("admonitionblock")) {
                Element content = Objects.requireNonNull(element.selectFirst("td.content"));
                if (content.selectFirst("> div") == null) {
                    add(blocks, "PARAGRAPH", content.wholeText());
                } else {
                    walk(content, blocks);
                }
            } else if (name.equals("blockquote") && bare) {
                add(blocks, "PARAGRAPH", element.wholeText());
            } else if (name.matches("h[1-6]")) {
                add(blocks, "HEADING", element.wholeText());
            } else if (name.equals("tr")) {
                List<String> cells = element.children().stream()
                        .map(Element::wholeText)
                        .map(AsciidoctorTest::plain)
                        .filter(c -> !c.isEmpty())
                        .toList();
                add(blocks, "TABLE", String.join(" ", cells));
            } else if (name.equals("dt")) {
                Element said = element.nextElementSibling();
                Element first = said == null || !said.normalName().equals("dd") ? null : said.selectFirst("> p");
                add(blocks, "PARAGRAPH", element.wholeText() + " " + (first == null ? "" : first.wholeText()));
                if (first != null) {
                    first.remove();
                }
            } else if (name.equals("p") && parent.normalName().equals("li") && element.elementSiblingIndex() == 0) {
                add(blocks, "LIST_ITEM", element.wholeText().replaceFirst("^[\u2713\u274F] ", ""));
            } else if (name.matches("p|pre|cite")
                    || element.hasClass("title")
                    || element.hasClass("footnote")
                    || name.equals("caption")) {
                add(blocks, "PARAGRAPH", element.wholeText().replaceFirst("^(?:Table|Example|Figure) \\d+\\. ", ""));
            } else if (element.hasClass("attribution")) {
                String cite = element.select("cite").text();
                element.select("cite").remove();
                add(blocks, "PARAGRAPH", element.text().replaceFirst("^— ?", ""));
                add(blocks, "PARAGRAPH", cite);
            } else if (element.hasClass("content") && element.children().isEmpty()) {
                add(blocks, "PARAGRAPH", element.wholeText());
            } else {
                walk(element, blocks);
            }
        }
    }

    private static void add(List<String> blocks, String kind, String text) {
        if (!plain(text).isEmpty()) {
            blocks.add(kind + " " + plain(text));
        }
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().filter(c -> !Glyph.isInvisible((char) c)).forEach(c -> plain.append(Glyph.fold((char) c)));
        // forward-⏎looking: closed up in a draft, parted in HTML
        return plain.toString()
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=\\w-) (?=\\w)", "")
                .strip();
    }
}
