package org.disclosurelint.format.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.disclosurelint.source.SourceFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A package on its way into a copy, part by part in the order of the file (Open Packaging Conventions, ECMA-376 part 2). It was
 * opened by {@link WordPackage} before, so its bounds hold. The times of its entries are all the same, so equal input gives equal
 * bytes.
 */
final class PackageCopy {
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String TYPES = "[Content_Types].xml";
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final SourceFile file;
    private final String main;
    private final XmlBudget budget;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    /** The names as they are written, by those in lower case. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private String commentsKey;

    private PackageCopy(SourceFile file, String main) {
        this.file = file;
        this.main = main;
        commentsKey = WordPackage.open(file).target(main, "comments").orElse("");
        budget = new XmlBudget(file);
    }

    /** @param main the name of the main part in lower case */
    static PackageCopy of(SourceFile file, String main) {
        PackageCopy copy = new PackageCopy(file, main);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                copy.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw WordProblem.damaged(file, "it cannot be unpacked (" + e.getMessage() + ")");
        }
        return copy;
    }

    private void put(String name, byte[] bytes) {
        String key = name.replace('\\', '/').replaceFirst("^/", "").toLowerCase(Locale.ROOT);
        parts.put(names.computeIfAbsent(key, k -> name), bytes);
    }

    private Optional<Document> xml(String key) {
        return Optional.ofNullable(names.get(key)).map(parts::get).map(bytes -> budget.parse(key, bytes));
    }

    private String folder() {
        return main.substring(0, main.lastIndexOf('/') + 1);
    }

    private String relationshipsKey() {
        return folder() + "_rels/" + main.substring(folder().length()) + ".rels";
    }

    /** The part with the comments, or where there is none a new one, which the document and the package then know. */
    Document comments(String namespace) {
        Optional<Document> there = xml(commentsKey);
        if (there.isPresent()) {
            return there.get();
        }
        String name = free("comments");
        boolean isStrict = namespace.startsWith(STRICT);
        Document relationships = xml(relationshipsKey())
                .orElseGet(() -> budget.parse("rels", utf8("<Relationships xmlns=\"" + RELATIONSHIPS + "\"/>")));
        Element relationship =
                relationships.createElementNS(relationships.getDocumentElement().getNamespaceURI(), "Relationship");
        relationship.setAttribute("Id", freeId(relationships));
        relationship.setAttribute(
                "Type",
                (isStrict ? STRICT : "http://schemas.openxmlformats.org/") + "officeDocument/"
                        + (isStrict ? "" : "2006/") + "relationships/comments");
        relationship.setAttribute("Target", name + ".xml");
        relationships.getDocumentElement().appendChild(relationship);
        put(names.getOrDefault(relationshipsKey(), relationshipsKey()), utf8(Written.xml(relationships)));
        commentsKey = folder() + name + ".xml";
        know(commentsKey);
        put(commentsKey, utf8("<w:comments xmlns:w=\"" + namespace + "\"/>"));
        return xml(commentsKey).orElseThrow();
    }

    private void know(String name) {
        Document types = xml(TYPES.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> WordProblem.damaged(file, "the list of the kinds of its parts is missing"));
        Element override = types.createElementNS(types.getDocumentElement().getNamespaceURI(), "Override");
        override.setAttribute("PartName", "/" + name);
        override.setAttribute("ContentType", COMMENTS_TYPE);
        types.getDocumentElement().appendChild(override);
        put(TYPES, utf8(Written.xml(types)));
    }

    /** A name in the folder of the document that no part has. */
    private String free(String name) {
        String free = name;
        for (int i = 2; names.containsKey(folder() + free + ".xml"); i++) {
            free = name + i;
        }
        return free;
    }

    private static String freeId(Document relationships) {
        Set<String> ids = new HashSet<>();
        Wml.children(relationships.getDocumentElement()).forEach(r -> ids.add(r.getAttribute("Id")));
        String id = "rIdComments";
        for (int i = 2; ids.contains(id); i++) {
            id = "rIdComments" + i;
        }
        return id;
    }

    /**
     * Takes out what newer parts say of comments that are gone: who answers whom, what is done, lasting ids. An answer to one of
     * them stands for itself then.
     *
     * @param paragraphs the ids of their paragraphs
     */
    void forget(Set<String> paragraphs) {
        Set<String> lasting = new HashSet<>();
        for (String kind : List.of("commentsextended", "commentsids", "commentsextensible")) {
            String key = folder() + kind + ".xml";
            xml(key).ifPresent(part -> {
                for (Element said : Wml.children(part.getDocumentElement())) {
                    String durable = CommentsPart.local(said, "durableId");
                    String paragraph = CommentsPart.local(said, "paraId");
                    if (paragraphs.contains(paragraph) || paragraph.isEmpty() && lasting.contains(durable)) {
                        lasting.add(durable);
                        part.getDocumentElement().removeChild(said);
                    } else if (paragraphs.contains(CommentsPart.local(said, "paraIdParent"))) {
                        said.removeAttributeNS(parentNamespace(said), "paraIdParent");
                    }
                }
                put(names.getOrDefault(key, key), utf8(Written.xml(part)));
            });
        }
    }

    private static String parentNamespace(Element said) {
        for (int i = 0; i < said.getAttributes().getLength(); i++) {
            if ("paraIdParent".equals(said.getAttributes().item(i).getLocalName())) {
                return Optional.ofNullable(said.getAttributes().item(i).getNamespaceURI())
                        .orElse("");
            }
        }
        return "";
    }

    /** The bytes of the package with these two parts. */
    byte[] with(Document document, Document comments) {
        put(names.getOrDefault(main, main), utf8(Written.xml(document)));
        put(names.getOrDefault(commentsKey, commentsKey), utf8(Written.xml(comments)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(EARLIEST);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written but memory", e);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
