package org.disclosurelint.format.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.disclosurelint.source.SourceFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The parts of a {@code .docx} (Open Packaging Conventions, ECMA-376 part 2), inflated within bounds. Only parts of XML are kept;
 * nothing outside of the package is ever followed.
 */
final class WordPackage {
    /** The most entries of a package. A release has about twenty. */
    static final int MOST_ENTRIES = 5_000;
    /** The most bytes that all entries of a package may hold when inflated, pictures included: 256 MiB. */
    static final long MOST_INFLATED = 256L << 20;
    /** The most bytes that the XML parts of a package may hold together: 48 MiB. */
    static final long MOST_XML = 48L << 20;

    /** What a part says of another: its kind (the last word of the type) and its name. */
    private record Relationship(String id, String kind, String target) {}

    private final SourceFile file;
    private final Map<String, byte[]> parts = new HashMap<>();
    private final Map<String, List<Relationship>> relationships = new HashMap<>();
    private final XmlBudget budget;
    private boolean macros;

    private WordPackage(SourceFile file) {
        this.file = file;
        budget = new XmlBudget(file);
    }

    /** @throws org.disclosurelint.source.ProblemsException if the package is damaged or exceeds a bound */
    static WordPackage open(SourceFile file) {
        WordPackage opened = new WordPackage(file);
        byte[] bytes = file.bytes();
        if (!endsAsZip(bytes)) {
            throw WordProblem.damaged(file, "the list of its parts is missing, the file may be cut off");
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            opened.read(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw WordProblem.damaged(file, "it cannot be unpacked (" + e.getMessage() + ")");
        }
        return opened;
    }

    private void read(ZipInputStream zip) throws IOException {
        long inflated = 0;
        long xml = 0;
        int entries = 0;
        byte[] buffer = new byte[1 << 14];
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw WordProblem.tooMuch(file, "more than " + MOST_ENTRIES + " parts");
            }
            String name = key(entry.getName());
            boolean isXml = name.endsWith(".xml") || name.endsWith(".rels");
            macros |= name.endsWith("vbaproject.bin");
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                inflated += n;
                xml += isXml ? n : 0;
                if (inflated > MOST_INFLATED || xml > MOST_XML) {
                    throw WordProblem.tooMuch(
                            file,
                            "its parts hold more than " + ((xml > MOST_XML ? MOST_XML : MOST_INFLATED) >> 20)
                                    + " MiB unpacked");
                }
                if (isXml) {
                    kept.write(buffer, 0, n);
                }
            }
            if (isXml && parts.put(name, kept.toByteArray()) != null) {
                throw WordProblem.damaged(file, "it holds the part " + entry.getName() + " twice");
            }
        }
    }

    /** Whether the end of a ZIP stands where it must: in the last 64 KiB and 22 bytes. */
    private static boolean endsAsZip(byte[] bytes) {
        for (int i = bytes.length - 22; i >= 0 && i >= bytes.length - 22 - 0xFFFF; i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    /** Names of parts are equal whatever the case. */
    private static String key(String name) {
        String forward = name.replace('\\', '/');
        return (forward.startsWith("/") ? forward.substring(1) : forward).toLowerCase(Locale.ROOT);
    }

    SourceFile file() {
        return file;
    }

    /** Whether it holds macros; they are never run. */
    boolean hasMacros() {
        return macros;
    }

    /** The name of the part with the text. */
    String mainPart() {
        return target("", "officeDocument")
                .orElseThrow(() -> WordProblem.damaged(file, "nothing in it says which part is the document"));
    }

    /** A part as XML; the name as {@link #target} gives it. */
    Optional<Document> xml(String part) {
        return Optional.ofNullable(parts.get(part)).map(bytes -> budget.parse(part, bytes));
    }

    /**
     * The part to which another one refers, if it does and it is there.
     *
     * @param part the name of the part that refers; empty for the package
     * @param kind the last word of the type of the relationship: {@code styles}, {@code comments}
     */
    Optional<String> target(String part, String kind) {
        return relationships(part).stream()
                .filter(r -> r.kind.equals(kind) && parts.containsKey(r.target))
                .map(Relationship::target)
                .findFirst();
    }

    /** The part to which another one refers by an id. */
    Optional<String> targetOf(String part, String id) {
        return relationships(part).stream()
                .filter(r -> r.id.equals(id) && parts.containsKey(r.target))
                .map(Relationship::target)
                .findFirst();
    }

    private List<Relationship> relationships(String part) {
        return relationships.computeIfAbsent(part, this::readRelationships);
    }

    private List<Relationship> readRelationships(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Optional<Document> rels = xml(folder + "_rels/" + part.substring(slash) + ".rels");
        List<Relationship> found = new ArrayList<>();
        for (Element r : rels.map(d -> Wml.children(d.getDocumentElement())).orElse(List.of())) {
            if (r.getAttribute("TargetMode").equalsIgnoreCase("External")) {
                continue;
            }
            String type = r.getAttribute("Type");
            found.add(new Relationship(
                    r.getAttribute("Id"),
                    type.substring(type.lastIndexOf('/') + 1),
                    resolve(folder, r.getAttribute("Target"))));
        }
        return found;
    }

    private static String resolve(String folder, String target) {
        String whole = target.startsWith("/") ? target.substring(1) : folder + target;
        List<String> names = new ArrayList<>();
        for (String name : whole.split("/", -1)) {
            if (name.equals("..") && !names.isEmpty()) {
                names.remove(names.size() - 1);
            } else if (!name.equals(".") && !name.equals("..")) {
                names.add(name);
            }
        }
        return key(String.join("/", names));
    }
}
