package org.disclosurelint.finding;

import java.util.Optional;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.source.Region;

/**
 * What a rule found in a draft: where, why, on what authority, and what would clear it. Immutable.
 *
 * @param rule the rule; its rationale, remedy, basis and citations belong to the finding
 * @param severity the severity after overrides
 * @param path the draft, as reports name it
 * @param region where in the source of the draft: lines and columns of the file at {@code path}, or of its rendition if there
 *     is an address
 * @param address how people name the place where it begins, if the file has no lines: {@code paragraph 12}
 * @param range where in the prose of the draft: the words found, those that call for a missing thing, or the empty stretch where
 *     it belongs; empty if it is not about what a draft says ({@link Upkeep})
 * @param part the part in which it stands, or for a missing thing where it belongs; empty if it is not about what a draft
 *     says ({@link Upkeep})
 * @param missing whether something is not there; then the region is where it belongs, or the words that call for it
 * @param words the words found, on one line; for a missing thing those that call for it, or empty
 * @param message one line with the words in it, without a full stop
 * @param suggestion words that would stand in the place of those found
 * @param fingerprint stays the same while the rule (by its first id), the part, the words and their count before it do; 16
 *     hexadecimal digits
 * @param disposition whether it stands, or who accepted it and why
 */
public record Finding(
        Rule rule,
        Severity severity,
        String path,
        Region region,
        Optional<String> address,
        Optional<TextRange> range,
        Optional<Part> part,
        boolean missing,
        String words,
        String message,
        Optional<String> suggestion,
        String fingerprint,
        Disposition disposition) {
    /** Whether it stands: nobody accepted it. */
    public boolean isOpen() {
        return disposition instanceof Disposition.Open;
    }

    /** The same finding without a word of the draft: its message is the title of the rule. */
    Finding redacted() {
        return new Finding(
                rule,
                severity,
                path,
                region,
                address.map(Finding::unquoted),
                range,
                part,
                missing,
                "",
                rule.title(),
                Optional.empty(),
                fingerprint,
                disposition.redacted());
    }

    /** What an address names may be a name that the author gave: {@code document property "…"}. */
    private static String unquoted(String address) {
        return address.split("\"", 2)[0].strip();
    }

    /** The same finding with another disposition. */
    public Finding with(Disposition other) {
        return new Finding(
                rule,
                severity,
                path,
                region,
                address,
                range,
                part,
                missing,
                words,
                message,
                suggestion,
                fingerprint,
                other);
    }
}
