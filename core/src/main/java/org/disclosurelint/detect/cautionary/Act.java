package org.disclosurelint.detect.cautionary;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;

/**
 * A securities statute as a draft names it.
 *
 * @param range its words, without "the" and "as amended"
 * @param law which one is named; empty if the name fits none, or the year alone is given
 * @param year the year given
 */
record Act(TextRange range, Optional<Law> law, OptionalInt year) {
    /** The three statutes of the safe harbor. */
    enum Law {
        SECURITIES("Securities Act of 1933", 1933, "Section 27A"),
        EXCHANGE("Securities Exchange Act of 1934", 1934, "Section 21E"),
        REFORM("Private Securities Litigation Reform Act of 1995", 1995, "");

        private final String title;
        private final int enacted;
        private final String section;

        Law(String title, int enacted, String section) {
            this.title = title;
            this.enacted = enacted;
            this.section = section;
        }

        String title() {
            return title;
        }

        int enacted() {
            return enacted;
        }

        /** The safe harbor in full: "Section 27A of the Securities Act of 1933". */
        String citation() {
            return section.isEmpty() ? title : section + " of the " + title;
        }

        static Optional<Law> of(int year) {
            for (Law law : values()) {
                if (law.enacted == year) {
                    return Optional.of(law);
                }
            }
            return Optional.empty();
        }
    }

    /** What stands between "Section 27A" and the Act, and between two Acts. */
    static final String COUNTRY = "(?:the\\s{1,3})?(?:(?:U\\.\\s?S\\.?|US|United\\s{1,3}States|federal)\\s{1,3})?";

    static final Pattern NAME = Pattern.compile(
            "(?:(?<misnomer>Securities\\s{1,3}(?:and|&)\\s{1,3}Exchange(?:\\s{1,3}Commission)?)|(?<exchange>(?:Securities\\s{1,3})?Exchange)"
                    + "|(?<reform>Private\\s{1,3}Securities\\s{1,3}Litigation\\s{1,3}Reform)|(?<securities>Securities))"
                    + "\\s{1,3}Act(?:\\s{1,3}of\\s{1,3}(?<year>\\d{4})\\b)?"
                    + "|(?<short>1933|1934|1995)\\s{1,3}Act\\b|Act\\s{1,3}of\\s{1,3}(?<bare>1933|1934|1995)\\b",
            Pattern.CASE_INSENSITIVE);

    static Act of(Matcher matcher) {
        String year = matcher.group("year");
        String short1 = matcher.group("short") == null ? matcher.group("bare") : matcher.group("short");
        OptionalInt given = year != null
                ? OptionalInt.of(Integer.parseInt(year))
                : short1 != null ? OptionalInt.of(Integer.parseInt(short1)) : OptionalInt.empty();
        Optional<Law> law = Optional.empty();
        if (matcher.group("exchange") != null) {
            law = Optional.of(Law.EXCHANGE);
        } else if (matcher.group("securities") != null) {
            law = Optional.of(Law.SECURITIES);
        } else if (matcher.group("reform") != null) {
            law = Optional.of(Law.REFORM);
        } else if (short1 != null) {
            law = Law.of(given.orElse(0));
        }
        return new Act(new TextRange(matcher.start(), matcher.end()), law, given);
    }

    /** Whether it is called by the name of no statute: "Securities and Exchange Act". */
    boolean isMisnomer() {
        return law.isEmpty();
    }

    /** Whether name and year belong together, or there is no year. */
    boolean isDatedRightly() {
        return law.isEmpty() || year.isEmpty() || law.get().enacted() == year.getAsInt();
    }
}
