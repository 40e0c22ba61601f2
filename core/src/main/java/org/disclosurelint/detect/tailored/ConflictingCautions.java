package org.disclosurelint.detect.tailored;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Subject;

/** Cautionary statements of one release, with other text between them, that send the reader to annual reports of different years. */
final class ConflictingCautions {
    private static final Pattern ANNUAL = Pattern.compile(
            "\\bForms?\\s{1,3}(?<form>10-?K|20-?F|40-?F)\\b[^.;]{0,40}?\\b(?:for|year|ended)\\b[^.;]{0,40}?\\b(?<year>(?:19|20)\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE);

    private ConflictingCautions() {}

    static List<Match.Found> of(Subject subject) {
        Story story = subject.recall(Story.ANALYSIS);
        Map<String, String> years = new HashMap<>();
        int before = 0;
        boolean second = false;
        for (TextRange section : story.cautions()) {
            second |= before > 0
                    && !story.text().substring(before, section.start()).isBlank();
            before = section.end();
            Matcher annual = ANNUAL.matcher(story.text()).region(section.start(), section.end());
            while (annual.find()) {
                String form = annual.group("form").toUpperCase(Locale.ROOT).replace("-", "");
                String year = annual.group("year");
                String other = years.putIfAbsent(form, year);
                if (second && other != null && !other.equals(year)) {
                    return List.of(
                            new Match.Found(new TextRange(annual.start(), annual.end()), new OneSlot("other", other)));
                }
            }
        }
        return List.of();
    }
}
