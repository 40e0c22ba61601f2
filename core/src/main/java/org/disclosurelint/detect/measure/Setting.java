package org.disclosurelint.detect.measure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Sentence;
import org.disclosurelint.rule.Subject;

/**
 * Where a measure stands, for what readers take in at one glance: headline and subheadlines are one stretch, bullets of a list
 * another, with the line that introduces it, and any other paragraph one of its own.
 *
 * @param glance the stretches, in the order of the draft
 * @param inList whether it stands in an item of a list
 * @param sentence the sentence of the measure; in a table its line
 * @param clause what of the sentence speaks of the measure, and not of another
 */
record Setting(List<TextRange> glance, boolean inList, TextRange sentence, TextRange clause) {
    private static final Pattern FIGURE = Pattern.compile(
            "[$€£]\\s?\\(?\\d|\\d\\s?%|\\d\\s?(?:percent|per cent|million|billion|cents|basis points|bps)\\b");
    private static final Pattern AHEAD = Pattern.compile(
            "(?i)\\b(?:expect(?:s|ed|ing|ation|ations)?|anticipat(?:e|es|ed|ing)|guidance|outlook|forecast(?:s|ed)?|project(?:s|ed|ion|ions)|targets?"
                    + "|targeting|targeted|estimates?|estimated|will|going forward|would|could|goals?|in the range of|to be between|plans?|next year|looks? (?:for|to)|looking (?:for|to)|foresees?|foreseen|envisions?|predict(?:s|ed)?|aims?|aiming"
                    + "|intends?|calls? for|budgets?|budgeted|on track|sees?|(?:we|now|company|management) project|coming (?:year|quarter)|for the (?:rest|remainder) of)\\b");
    private static final Pattern OUTLOOK =
            Pattern.compile("(?i)\\b(?:outlook|guidance|forecast|expectations|targets)\\b");

    /** What leads in a list of guidance, and what does not. */
    private static final Pattern LEADS_IN = Pattern.compile(
            "(?i)\\b(?:expect(?:s|ed|ations?)?|anticipat(?:es?|ed)|guidance|outlook|forecasts?|projects|projections?|targets)\\b");

    private static final Pattern REPORTS =
            Pattern.compile("(?i)\\b(?:highlights?|results|reported|achieved|compared)\\b");
    /** Why there is no reconciliation of guidance, as the paragraph under it says. */
    private static final Pattern NO_EFFORT = Pattern.compile("(?i)\\bunreasonable[ \\n]efforts?\\b");

    /** Where another thing begins before the measure: what is given for it is not given for the measure. */
    private static final Pattern OTHER_BEFORE = Pattern.compile("[,;]\\s|[.!?](?=\\p{Lu})|\\b(?:and|but|while)\\b");
    /** And behind it; sentences that ran together too. */
    private static final Pattern OTHER_BEHIND =
            Pattern.compile(";|[.!?](?=\\p{Lu})|,\\s(?:and|but|while|as well as)\\b(?!\\s[$€£\\d])|\\bwhile\\b");

    /** A longer line is no heading. */
    private static final int LONGEST_HEADING = 120;

    /** A heading stands at most so many blocks above. */
    private static final int UNDER = 8;

    Setting {
        glance = List.copyOf(glance);
    }

    static Setting of(Subject subject, Measure measure) {
        TextRange range = measure.range();
        TextRange sentence = sentence(subject, range);
        TextRange clause = clause(subject.draft().text(), sentence, range);
        if (isHead(subject.anatomy().partOf(range))) {
            List<TextRange> head = subject.anatomy().sections().stream()
                    .filter(s -> isHead(s.part()))
                    .map(Section::range)
                    .toList();
            return new Setting(head, false, sentence, clause);
        }
        List<Block> blocks = subject.draft().blocks();
        int at = blockAt(blocks, range);
        if (!isItem(blocks, at)) {
            return new Setting(List.of(blocks.get(at).range()), false, sentence, clause);
        }
        int first = at;
        int last = at;
        while (isItem(blocks, first)) {
            first--;
        }
        while (isItem(blocks, last)) {
            last++;
        }
        TextRange list = new TextRange(
                blocks.get(Math.max(0, first)).range().start(),
                blocks.get(last - 1).range().end());
        return new Setting(List.of(list), true, sentence, clause);
    }

    private static boolean isItem(List<Block> blocks, int index) {
        return index >= 0 && index < blocks.size() && blocks.get(index).kind() == Block.Kind.LIST_ITEM;
    }

    private static int blockAt(List<Block> blocks, TextRange range) {
        int at = 0;
        while (at + 1 < blocks.size() && blocks.get(at + 1).range().start() <= range.start()) {
            at++;
        }
        return at;
    }

    private static boolean isHead(Part part) {
        return part == Part.HEADLINE || part == Part.SUBHEADLINE;
    }

    private static TextRange sentence(Subject subject, TextRange range) {
        Optional<TextRange> sentence =
                subject.prose().sentencesIn(range).stream().findFirst().map(Sentence::range);
        return sentence.orElseGet(() -> line(subject.draft().text(), range));
    }

    private static TextRange clause(String text, TextRange sentence, TextRange measure) {
        int start = sentence.start();
        Matcher before = OTHER_BEFORE.matcher(text).region(start, Math.max(start, measure.start()));
        while (before.find()) {
            start = before.end();
        }
        int end = Math.max(measure.end(), sentence.end());
        Matcher behind = OTHER_BEHIND.matcher(text).region(measure.end(), end).useTransparentBounds(true);
        return new TextRange(start, behind.find() ? behind.start() : end);
    }

    private static TextRange line(String text, TextRange range) {
        int end = text.indexOf('\n', range.end());
        return new TextRange(text.lastIndexOf('\n', range.start()) + 1, end < 0 ? text.length() : end);
    }

    /** Whether a figure is given for the measure. */
    boolean hasFigure(Draft draft) {
        return FIGURE.matcher(clause.of(draft.text())).find();
    }

    /** Whether the sentence speaks of the time to come, by its own words or by those of the heading above. */
    boolean isAhead(Draft draft) {
        if (AHEAD.matcher(sentence.of(draft.text())).find() || (inList && isGuidance(draft))) {
            return true;
        }
        List<Block> blocks = draft.blocks();
        int at = blockAt(blocks, sentence);
        for (int i = at - 1; i >= Math.max(0, at - UNDER); i--) {
            TextRange above = blocks.get(i).range();
            if (above.length() <= LONGEST_HEADING && blocks.get(i).kind() != Block.Kind.LIST_ITEM) {
                return OUTLOOK.matcher(above.of(draft.text())).find();
            }
        }
        return false;
    }

    /** Whether the line above the list says that it tells of a time to come, or the paragraph below why it is not reconciled. */
    private boolean isGuidance(Draft draft) {
        List<Block> blocks = draft.blocks();
        int lead = blockAt(blocks, glance.get(0));
        if (isItem(blocks, lead)) {
            return false;
        }
        String above = blocks.get(lead).range().of(draft.text());
        String line = above.substring(Math.max(0, above.lastIndexOf(". ")));
        if (REPORTS.matcher(line).find()) {
            return false;
        }
        int behind = lead + 1;
        while (isItem(blocks, behind)) {
            behind++;
        }
        return (line.endsWith(":") && LEADS_IN.matcher(line).find())
                || (behind < blocks.size()
                        && NO_EFFORT
                                .matcher(blocks.get(behind).range().of(draft.text()))
                                .find());
    }
}
