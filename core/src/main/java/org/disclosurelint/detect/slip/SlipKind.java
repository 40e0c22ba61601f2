package org.disclosurelint.detect.slip;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.disclosurelint.rule.Subject;

/** What slips look like. */
enum SlipKind {
    /** The same word twice running. */
    DOUBLED_WORD,
    /** A sign of punctuation and the next word without a space between them. */
    MISSING_SPACE,
    /** Fields of a contact block, or a heading and what follows it, without anything between them. */
    RUN_TOGETHER,
    /** A paragraph of sentences whose last has no end. */
    UNENDED_SENTENCE,
    /** A colon that announces what does not follow. */
    NOTHING_BEHIND_COLON,
    /** A paragraph or long sentence that stands a second time. */
    REPEATED_TEXT,
    /** A headline that stands a second time, in another line above the lead. */
    REPEATED_HEADLINE,
    /** A quotation mark without its fellow. */
    UNPAIRED_QUOTATION_MARK,
    /** A quotation that opens with a curved mark and closes with a straight one, or the other way round. */
    MIXED_QUOTATION_MARKS;

    /** In the order of the draft. */
    List<Slip> in(Subject subject) {
        return switch (this) {
            case DOUBLED_WORD -> DoubledWords.in(subject);
            case MISSING_SPACE -> MissingSpaces.in(subject);
            case RUN_TOGETHER -> RunTogether.in(subject);
            case UNENDED_SENTENCE -> UnendedSentences.in(subject);
            case NOTHING_BEHIND_COLON -> Colons.in(subject);
            case REPEATED_TEXT -> RepeatedText.in(subject);
            case REPEATED_HEADLINE -> RepeatedText.headlines(subject);
            case UNPAIRED_QUOTATION_MARK -> UnpairedMarks.in(subject);
            case MIXED_QUOTATION_MARKS -> QuotationMarks.mixed(subject);
        };
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(SlipKind::id).toList();
    }

    static SlipKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
