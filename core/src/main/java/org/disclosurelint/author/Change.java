package org.disclosurelint.author;

import java.util.Optional;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.rule.Severity;

/**
 * What other rules make of one finding.
 *
 * @param kind what became of it
 * @param finding as the newer rules tell it; as the older ones do if it is gone
 * @param was its severity under the older rules, if it is another now
 */
public record Change(Kind kind, Finding finding, Optional<Severity> was) {
    /** What became of a finding, the gravest first. */
    public enum Kind {
        /** Only the newer rules find it. */
        NEW("new"),
        /** Both find it, with another severity. */
        SEVERITY("severity"),
        /** Only the older rules find it. */
        GONE("gone");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The word by which reports name it. */
        public String id() {
            return id;
        }
    }

    /** {@code warning}, or {@code warning to error} if it changed. */
    public String severity() {
        String now = finding.severity().id();
        return was.map(w -> w.id() + " to " + now).orElse(now);
    }
}
