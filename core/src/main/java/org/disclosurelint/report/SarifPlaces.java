package org.disclosurelint.report;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.disclosurelint.source.Region;

/** Files and stretches of them, as SARIF names them. */
final class SarifPlaces {
    /** The root of the repository, by the name that SARIF viewers know. */
    private static final String ROOT = "%SRCROOT%";

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*");

    private SarifPlaces() {}

    /** Says what paths are relative to, without naming a folder of this machine. */
    static void writeBase(Json json) throws IOException {
        json.object(
                ROOT,
                base -> base.object(
                        "description", d -> d.text("text", "the folder against which the run names its files")));
    }

    /** Members of an {@code artifactLocation}. */
    static void writeFile(Json json, String path) throws IOException {
        json.text("uri", uri(path));
        if (!isAbsolute(path)) {
            json.text("uriBaseId", ROOT);
        }
    }

    /** The member {@code physicalLocation}. */
    static Json writePlace(Json json, String path, Region region) throws IOException {
        return json.object(
                "physicalLocation",
                place -> place.object("artifactLocation", a -> writeFile(a, path))
                        .region("region", region));
    }

    /** The same with the words that stand there, if there are any. */
    static Json writePlace(Json json, String path, Region region, String snippet) throws IOException {
        return json.object(
                "physicalLocation",
                place -> place.object("artifactLocation", a -> writeFile(a, path))
                        .object("region", r -> {
                            r.lines(region);
                            if (!snippet.isEmpty()) {
                                r.object("snippet", s -> s.text("text", snippet));
                            }
                        }));
    }

    /** The member {@code physicalLocation} of a place in a file that has no lines. */
    static Json writeFileOnly(Json json, String path) throws IOException {
        return json.object("physicalLocation", place -> place.object("artifactLocation", a -> writeFile(a, path)));
    }

    private static boolean isAbsolute(String path) {
        return path.startsWith("/") || DRIVE.matcher(path).matches();
    }

    /** A path with forward slashes as a URI reference (RFC 3986), in ASCII. */
    private static String uri(String path) {
        String rooted = path.startsWith("/") ? path : "/" + path;
        try {
            String escaped = new URI("file", "", rooted, null).toASCIIString().substring("file://".length());
            if (isAbsolute(path)) {
                return "file://" + escaped;
            }
            String relative = escaped.substring(1);
            // A colon in the first step would make it a scheme.
            return relative.split("/", 2)[0].contains(":") ? "./" + relative : relative;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a path: " + path, e);
        }
    }
}
