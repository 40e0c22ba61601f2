package org.disclosurelint.packs.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A repository of text pays for no other format: its drafts are judged where the libraries of the others are not there. */
class LazyReadersTest {
    private static final List<String> LIBRARIES =
            List.of("jsoup", "poi", "xmlbeans", "commons-compress", "commons-io", "pdfbox", "fontbox", "asciidoctor");

    private static final String RELEASE =
            "# Acme Opens Plant\n\nBOSTON, May 4, 2026 -- Acme, Inc. (NYSE: ACM) will open a plant.\n";

    @Test
    void textIsJudgedWithoutAnyOfThem() throws Exception {
        try (URLClassLoader loader = withoutLibraries()) {
            for (String name : List.of("draft.md", "draft.txt", "draft.adoc")) {
                assertThat(lint(loader, name, RELEASE).toString()).contains("LintRun");
            }
        }
    }

    @Test
    void htmlNeedsItsLibrary() throws Exception {
        try (URLClassLoader loader = withoutLibraries()) {
            assertThatThrownBy(() -> lint(loader, "draft.html", "<html><p>Acme opens a plant.</p></html>"))
                    .hasRootCauseInstanceOf(ClassNotFoundException.class);
        }
    }

    private static Object lint(ClassLoader loader, String name, String text) throws Exception {
        Class<?> linter = loader.loadClass("org.disclosurelint.Linter");
        Object byDefault = linter.getMethod("byDefault").invoke(null);
        try {
            return linter.getMethod("lint", String.class, String.class).invoke(byDefault, name, text);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private static URLClassLoader withoutLibraries() throws IOException {
        List<String> entries =
                Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
        List<String> kept = entries.stream()
                .filter(e -> LIBRARIES.stream()
                        .noneMatch(l -> Path.of(e).getFileName().toString().startsWith(l)))
                .toList();
        assertThat(kept).hasSizeLessThan(entries.size());
        return new URLClassLoader(
                kept.stream().map(LazyReadersTest::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
