package org.disclosurelint.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.profile.IssuerProfile;

/**
 * A piece of a release that stands beside a rule and is its test.
 *
 * @param text the words, without the marks
 * @param marked the stretches that stood between {@code [[} and {@code ]]}, counted in {@code text}; what the rule must
 *     point at, or empty if it need only find something (a missing thing has no words)
 * @param line the 1-based line of the rule file on which it begins
 * @param given what else the rule file says about it
 */
public record Example(String text, List<TextRange> marked, int line, Given given) {
    public Example {
        marked = List.copyOf(marked);
    }

    /**
     * What is given about an example besides its words.
     *
     * @param name how reports call it; without one they call it by its first words
     * @param severity what its findings weigh; empty if that is not asked
     * @param date the date by which it is judged; without one, that of its own dateline
     * @param profile the issuer's profile by which it is judged
     */
    public record Given(
            Optional<String> name, Optional<Severity> severity, Optional<LocalDate> date, IssuerProfile profile) {
        /** Only a profile. */
        public static Given of(IssuerProfile profile) {
            return new Given(Optional.empty(), Optional.empty(), Optional.empty(), profile);
        }
    }
}
