package org.disclosurelint.rule;

import java.util.List;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.profile.IssuerProfile;

/**
 * A piece of a release that stands beside a rule and is its test.
 *
 * @param text the words, without the marks
 * @param marked the stretches that stood between {@code [[} and {@code ]]}, counted in {@code text}; what the rule must
 *     point at, or empty if it need only find something (a missing thing has no words)
 * @param line the 1-based line of the rule file on which it begins
 * @param profile the issuer's profile by which it is judged
 */
public record Example(String text, List<TextRange> marked, int line, IssuerProfile profile) {
    public Example {
        marked = List.copyOf(marked);
    }

    /** An example of an issuer without a profile. */
    public Example(String text, List<TextRange> marked, int line) {
        this(text, marked, line, IssuerProfile.UNKNOWN);
    }
}
