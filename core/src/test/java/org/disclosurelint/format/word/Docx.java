package org.disclosurelint.format.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.Reading;
import org.disclosurelint.format.RevisionView;
import org.disclosurelint.source.SourceFile;

/** A {@code .docx} in the making, part by part. */
public final class Docx {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String NAMESPACES = " xmlns:w='" + W + "' xmlns:r='" + R + "'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
            + " xmlns:v='urn:schemas-microsoft-com:vml'";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();
    private final StringBuilder packageRelationships = new StringBuilder();

    private Docx() {
        relate(packageRelationships, "rIdDocument", "officeDocument", "word/document.xml");
    }

    /** @param content what stands in {@code w:body} */
    public static Docx of(String content) {
        return new Docx().part("word/document.xml", root("document", "<w:body>" + content + "</w:body>"));
    }

    /** A paragraph of one run. */
    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** A paragraph of a style. */
    public static String p(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + r(text) + "</w:p>";
    }

    public static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    static String deleted(String text) {
        return "<w:del w:id='1' w:author='R. Vale'><w:r><w:delText xml:space='preserve'>" + text
                + "</w:delText></w:r></w:del>";
    }

    static String inserted(String text) {
        return "<w:ins w:id='2' w:author='R. Vale'>" + r(text) + "</w:ins>";
    }

    /** @param cells what stands in each cell: block-level content */
    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(cell).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    static String field(String code, String result) {
        return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>" + code
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>" + r(result)
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    }

    private static String root(String name, String content) {
        return "<?xml version='1.0' encoding='UTF-8'?><w:" + name + NAMESPACES + ">" + content + "</w:" + name + ">";
    }

    /** A part that the document refers to: {@code styles}, {@code comments}, {@code footnotes}, {@code numbering}. */
    public Docx with(String kind, String content) {
        relate(relationships, "rId" + kind, kind, kind + ".xml");
        return part("word/" + kind + ".xml", root(kind, content));
    }

    /** A header or footer, known by an id. */
    Docx edge(String kind, String id, String content) {
        relate(relationships, id, kind, id + ".xml");
        return part("word/" + id + ".xml", root(kind.equals("header") ? "hdr" : "ftr", content));
    }

    public Docx properties(String creator, String company) {
        relate(packageRelationships, "rIdCore", "metadata/core-properties", "docProps/core.xml");
        relate(packageRelationships, "rIdApp", "extended-properties", "docProps/app.xml");
        part(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp='urn:cp' xmlns:dc='urn:dc'><dc:creator>" + creator
                        + "</dc:creator></cp:coreProperties>");
        return part("docProps/app.xml", "<Properties xmlns='urn:app'><Company>" + company + "</Company></Properties>");
    }

    public Docx part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Docx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    private static void relate(StringBuilder to, String id, String kind, String target) {
        to.append("<Relationship Id='" + id + "' Type='" + R + "/" + kind + "' Target='" + target + "'/>");
    }

    private static String relationships(CharSequence all) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + all
                + "</Relationships>";
    }

    public byte[] bytes() {
        part("_rels/.rels", relationships(packageRelationships));
        part("word/_rels/document.xml.rels", relationships(relationships));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    SourceFile file() {
        return SourceFile.of("release.docx", bytes());
    }

    Draft draft() {
        return draft(RevisionView.FINAL);
    }

    Draft draft(RevisionView view) {
        return new WordFormat().read(file(), Reading.DEFAULT.with(view)).get(0);
    }

    String text() {
        return draft().text();
    }
}
