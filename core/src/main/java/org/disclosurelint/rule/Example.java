package org.disclosurelint.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.Attestation;
import org.disclosurelint.draft.Mark;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.source.Passage;

/**
 * A piece of a release that stands beside a rule and is its test.
 *
 * @param text the words, without the marks
 * @param marked the stretches that stood between {@code [[} and {@code ]]}, counted in {@code text}; what the rule must
 *     point at, or empty if it need only find something (a missing thing has no words)
 * @param line the 1-based line of the rule file on which it begins
 * @param given what else the rule file says about it
 * @param passage where its text stands in the rule file, with its marks
 */
public record Example(String text, List<TextRange> marked, int line, Given given, Passage passage) {
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
     * @param attestations what people answer for in its front matter
     * @param earlier the releases that went out before it
     * @param mark what the file of the draft holds beside its words; without it, nothing
     */
    public record Given(
            Optional<String> name,
            Optional<Severity> severity,
            Optional<LocalDate> date,
            IssuerProfile profile,
            List<Attestation> attestations,
            List<GivenRelease> earlier,
            Optional<GivenMark> mark) {
        public Given {
            attestations = List.copyOf(attestations);
            earlier = List.copyOf(earlier);
        }

        /** Only a profile. */
        public static Given of(IssuerProfile profile) {
            return new Given(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    profile,
                    List.of(),
                    List.of(),
                    Optional.empty());
        }
    }

    /** A release that went out on a day before. */
    public record GivenRelease(LocalDate date, String text) {}

    /**
     * A mark that a word processor would keep in the file of the draft, at each stretch between {@code [[} and {@code ]]}; at the
     * beginning, if there is none.
     *
     * @param words what it is about, if it is not the words of the stretch: what was deleted, the value of a property
     */
    public record GivenMark(Mark.Kind kind, Optional<String> words, Optional<String> note, Optional<String> author) {}

    /** The words of the rule file between the marks of one stretch, counted from 0; the beginning if it has no such mark. */
    public Passage mark(int index) {
        String words = passage.words();
        int open = -1;
        for (int i = 0; i <= index; i++) {
            open = words.indexOf("[[", open + 1);
            if (open < 0) {
                return beginning();
            }
        }
        int close = words.indexOf("]]", open);
        return passage.part(open + 2, close < 0 ? words.length() : close);
    }

    /** The first line of the rule file on which words of it stand. */
    public Passage beginning() {
        String words = passage.words();
        // A block text begins with a sign (| or >) on a line of its own.
        int from = words.startsWith("|") || words.startsWith(">") ? words.indexOf('\n') + 1 : 0;
        while (from < words.length() - 1 && Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        int end = words.indexOf('\n', from);
        return passage.part(from, end < 0 ? words.length() : end);
    }
}
