package org.disclosurelint.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disclosurelint.source.SourceFile;

/**
 * A part of an evidence pack. Immutable.
 *
 * @param kind what it is
 * @param file its bytes; its path is the name of the entry
 * @param withheld whether only its size and hash are given, because it holds words of a draft
 */
record Part(Kind kind, SourceFile file, boolean withheld) {
    /** What a part is. */
    enum Kind {
        /** A draft that was judged, as it is. */
        DRAFT("drafts/"),
        /** A file that a draft includes. */
        INCLUDED("included/"),
        /** {@code disclosure.yml} and what it names: approved texts, waivers, attestations, baseline. */
        CONFIGURATION("configuration/"),
        /** A release that went out before, to which rules may hold a draft. */
        HISTORY("history/"),
        /** A file of a rule pack, as it is. */
        RULE_FILE("rules/"),
        /** What a rule came to be, after all that changes it. */
        RULE_IN_FORCE("rules-in-force/"),
        REPORT("reports/");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }

        /** The word in the manifest. */
        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Kind> of(String id) {
            return Arrays.stream(values()).filter(k -> k.id().equals(id)).findFirst();
        }

        static List<String> ids() {
            return Arrays.stream(values()).map(Kind::id).toList();
        }
    }

    /** A part of a file; its place in the pack follows from its path. */
    static Part of(Kind kind, SourceFile file) {
        return new Part(kind, SourceFile.of(kind.folder + EntryName.of(file.path()), file.bytes()), false);
    }

    /** A part of a text. */
    static Part of(Kind kind, String path, String text) {
        return of(kind, SourceFile.of(path, text));
    }

    /** The same part, of which only size and hash are told if so. */
    Part withheld(boolean so) {
        return new Part(kind, file, so);
    }

    String entry() {
        return file.path();
    }
}
