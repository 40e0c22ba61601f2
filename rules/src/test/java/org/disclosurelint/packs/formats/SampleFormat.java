package org.disclosurelint.packs.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.disclosurelint.draft.Draft;

/** The formats in which each sample is kept. Those of an office suite are made by LibreOffice, from the HTML of the release. */
enum SampleFormat {
    PLAIN_TEXT("txt"),
    MARKDOWN("md"),
    ASCIIDOC("adoc"),
    HTML("html"),
    EDGAR("edgar.txt"),
    WORD("docx"),
    OLD_WORD("doc"),
    PDF("pdf");

    private final String ending;

    SampleFormat(String ending) {
        this.ending = ending;
    }

    Path file(Path folder, String name) {
        return folder.resolve(name + "." + ending);
    }

    /** Writes a release into a folder; the HTML must have been written before what LibreOffice makes of it. */
    void write(Draft draft, String issuer, Path folder, String name) throws IOException, InterruptedException {
        switch (this) {
            case PLAIN_TEXT -> write(new PlainRelease(draft), folder, name);
            case MARKDOWN -> write(new MarkdownRelease(draft), folder, name);
            case ASCIIDOC -> write(new AsciiDocRelease(draft), folder, name);
            case HTML -> write(new HtmlRelease(draft), folder, name);
            case EDGAR -> write(new EdgarRelease(draft, issuer), folder, name);
            case WORD -> {
                Path bare = Files.createTempDirectory("release").resolve(name + ".html");
                Files.writeString(
                        bare, new HtmlRelease(draft).write().replaceAll("(?s)<nav>.*?</nav>|<footer>.*?</footer>", ""));
                convert(bare, "docx:MS Word 2007 XML", folder);
            }
            case OLD_WORD -> convert(WORD.file(folder, name), "doc:MS Word 97", folder);
            case PDF -> convert(WORD.file(folder, name), "pdf:writer_pdf_Export", folder);
        }
    }

    private void write(ReleaseWriter release, Path folder, String name) throws IOException {
        Files.writeString(file(folder, name), release.write(), StandardCharsets.UTF_8);
    }

    private static void convert(Path from, String to, Path folder) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(List.of(
                        "soffice",
                        "--headless",
                        from.toString().endsWith(".html") ? "--infilter=HTML (StarWriter)" : "--norestore",
                        "--convert-to",
                        to,
                        "--outdir",
                        folder.toString(),
                        from.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!office.waitFor(2, TimeUnit.MINUTES) || office.exitValue() != 0) {
            throw new IOException("LibreOffice did not convert " + from);
        }
    }
}
