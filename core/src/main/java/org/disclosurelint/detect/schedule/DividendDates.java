package org.disclosurelint.detect.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.date.DateMention;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Sentence;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.words.WeekdayNames;

/**
 * The record date of a dividend, a distribution or a split, with the day on which it is paid.
 *
 * @param range the words of the record date
 * @param record the record date
 * @param payment the day of payment or distribution, if the sentence tells one
 * @param declared whether the sentence says that it is declared now
 */
public record DividendDates(TextRange range, LocalDate record, Optional<LocalDate> payment, boolean declared) {
    /** All of a draft, in order; sentences that tell several of either kind are left out, for nobody can pair them. */
    public static final Analysis<List<DividendDates>> ANALYSIS = DividendDates::of;

    /** No release names more; what a hostile draft holds beyond is not judged. */
    private static final int MOST = 50;

    private static final GuardedPattern ANY = GuardedPattern.of("(?i)\\b(?:of record|record date)\\b");

    private static final Pattern RECORD = Pattern.compile(
            "(?i)(?:\\bof[ \\n]record,?|\\brecord[ \\n]date(?:[ \\n](?:for[ \\n](?:the|this)[ \\n](?:\\w+[ \\n]){0,3}(?:dividend|distribution|split)))?,?)"
                    + "(?:[ \\n](?:is|are|of|will[ \\n]be|has[ \\n]been[ \\n]set[ \\n](?:for|as|at)|set[ \\n]for|as[ \\n]of|at|on|by|the|close|end|of|business|day|trading|market)){0,8}[ \\n:,]{1,2}(?:(?:"
                    + WeekdayNames.FULL + "),?[ \\n])?$");

    private static final Pattern PAYMENT = Pattern.compile(
            "(?i)\\b(?:payable|paid|payment[ \\n]date|pay[ \\n]date|distributed|distribution[ \\n]date|payment)(?:[ \\n](?:in[ \\n]cash|is|of|will[ \\n]be|on|or|about|to|be|made|the)){0,6}[ \\n:,]{1,2}(?:(?:"
                    + WeekdayNames.FULL + "),?[ \\n])?$");

    private static final Pattern DECLARED =
            Pattern.compile("(?i)\\b(?:declared|declares|declaring|approved|authorized|announced|announces)\\b");

    private static final Pattern EARLIER =
            Pattern.compile("(?i)\\b(?:previously|earlier|last (?:month|week|quarter))\\b");

    private static final int LOOK_BACK = 110;

    private static List<DividendDates> of(Subject subject) {
        String text = subject.draft().text();
        if (!ANY.isIn(subject)) {
            return List.of();
        }
        List<DividendDates> found = new ArrayList<>();
        for (Sentence sentence : subject.prose().sentences()) {
            Part part = subject.anatomy().partOf(sentence.range());
            if (part != Part.FINANCIAL_TABLE
                    && part != Part.LEGEND
                    && ANY.pattern()
                            .matcher(text)
                            .region(sentence.range().start(), sentence.range().end())
                            .find()
                    && found.size() < MOST) {
                read(subject, text, sentence.range()).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static Optional<DividendDates> read(Subject subject, String text, TextRange sentence) {
        List<DateMention> records = new ArrayList<>();
        List<DateMention> payments = new ArrayList<>();
        for (DateMention date : subject.recall(DateMention.ANALYSIS)) {
            if (sentence.contains(date.range())) {
                int from = Math.max(sentence.start(), date.range().start() - LOOK_BACK);
                if (ends(RECORD, text, from, date)) {
                    records.add(date);
                } else if (ends(PAYMENT, text, from, date)) {
                    payments.add(date);
                }
            }
        }
        if (records.size() != 1 || payments.size() > 1) {
            return Optional.empty();
        }
        Optional<LocalDate> told = payments.stream().findFirst().flatMap(DateMention::date);
        Optional<LocalDate> record = records.get(0).near(told.or(subject::date));
        Optional<LocalDate> payment = payments.stream().findFirst().flatMap(p -> p.near(record));
        String words = sentence.of(text);
        boolean declared =
                DECLARED.matcher(words).find() && !EARLIER.matcher(words).find();
        return record.map(r -> new DividendDates(records.get(0).range(), r, payment, declared));
    }

    private static boolean ends(Pattern words, String text, int from, DateMention date) {
        Matcher m = words.matcher(text).region(from, date.range().start());
        return m.find();
    }
}
