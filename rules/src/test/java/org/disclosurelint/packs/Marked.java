package org.disclosurelint.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A stretch of a page between two comments, which a measurement writes. */
record Marked(Path page, String name) {
    static Marked in(Path page, String name) {
        return new Marked(page, name);
    }

    void write(String text) throws IOException {
        String old = Files.readString(page);
        String begin = "<!-- accuracy: " + name + " -->";
        int from = old.indexOf(begin);
        int to = old.indexOf("<!-- end of " + name + " -->");
        if (from < 0 || to < from) {
            throw new IllegalStateException(page + " has no place for " + name);
        }
        Files.writeString(
                page, old.substring(0, from + begin.length()) + "\n\n" + text.strip() + "\n\n" + old.substring(to));
    }
}
