package org.disclosurelint.detect.cautionary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.detect.date.DateMention;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.words.OrdinalWords;

/** Finds outlooks of a cautionary statement on a year that was over, results and all, on the date of the draft. */
final class StaleYears implements Detector {
    private static final Pattern OUTLOOK = Pattern.compile(
            "(?i)\\b(?:prospects?|plans?|expectations?|outlook|guidance|forecasts?|goals?|targets?|strateg(?:y|ies)|opportunit(?:y|ies)|projections?|budgets?|expected|anticipated|planned)"
                    + "(?:[ \\n](?:growth|revenues?|earnings|sales|capital|expenditures|spending|results)){0,2}[ \\n](?:for|in|during|by|through|throughout)[ \\n]"
                    + "(?:(?:the|late|early|mid|calendar|fiscal|full|year|end|of|remainder|balance|rest|"
                    + OrdinalWords.WORDS
                    + "|quarter|half)[ \\n-]){0,5}(?<y>20\\d\\d)\\b(?![-–](?:20)?\\d\\d|[ ](?:and|to|through|or)[ ](?:20\\d\\d|beyond|thereafter))");

    /** Until the end of this month of the next year an outlook on a year can still be what the market knows. */
    private static final int REPORTED_MONTH = 3;

    /** The year that is over. */
    record StaleYear(int year, LocalDate draft) implements Evidence {
        @Override
        public Map<String, String> slots() {
            return Map.of("year", Integer.toString(year), "draft", DateMention.inWords(draft));
        }
    }

    @Override
    public Optional<String> notApplicable(Subject subject, Scope scope) {
        return subject.undated();
    }

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        Optional<LocalDate> date = subject.date();
        if (date.isEmpty() || !scope.contains(Part.CAUTIONARY_STATEMENT)) {
            return List.of();
        }
        List<Match.Found> found = new ArrayList<>();
        for (Section section : subject.anatomy().sections(Part.CAUTIONARY_STATEMENT)) {
            Matcher m = OUTLOOK.matcher(subject.draft().text())
                    .region(section.range().start(), section.range().end());
            while (m.find()) {
                int year = Integer.parseInt(m.group("y"));
                if (date.get().isAfter(LocalDate.of(year + 1, REPORTED_MONTH, 31))) {
                    found.add(new Match.Found(new TextRange(m.start(), m.end()), new StaleYear(year, date.get())));
                }
            }
        }
        return found;
    }
}
