package org.disclosurelint.detect.cautionary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;

/**
 * The words by which a draft names its issuer, as it writes them: of the profile, of "About X" and "SOURCE X", before a listing tag, and
 * of whoever disclaims a duty to update. In a risk factor they say nothing about the risk.
 */
final class IssuerWords {
    private static final String NAME = "((?:[A-Z][\\w&.'’-]{0,40}+,?\\s{1,3}){0,5}[A-Z][\\w&.'’-]{0,40}+)";
    private static final List<Pattern> PLACES = List.of(
            Pattern.compile("\\bA(?:bout|BOUT)\\s{1,3}" + NAME),
            Pattern.compile("\\bS(?:ource|OURCE):?\\s{1,3}" + NAME),
            Pattern.compile(NAME + "\\s{0,3}[(\\[]\\s?(?:[“\"'][^”\"')]{1,60}[”\"'][,;)\\s(]{1,4})?"
                    + "(?:NYSE|N(?:asdaq|ASDAQ)|OTC|TSX|AMEX|CSE|LSE|AIM|ASX|New York Stock|Nasdaq)"));
    private static final Pattern SPEAKER = Pattern.compile(
            NAME
                    + "\\s{1,3}(?:undertakes|disclaims|assumes|cautions|believes|does\\s+not|expressly|specifically|operates|files)\\b");
    private static final Pattern OWNER = Pattern.compile(
            NAME
                    + "['’]s?\\s{1,3}(?:(?:current|future|actual|most|recent|latest|annual|public|other|periodic|reports|filings|management|ability"
                    + "|business|operations|industry|products|customers|results|common|website|plans|expectations|control)\\b)");

    private IssuerWords() {}

    static Set<String> of(Subject subject, List<TextRange> cautionary) {
        String text = subject.draft().text();
        Set<String> words = new HashSet<>();
        subject.reference().profile().legalName().ifPresent(n -> add(n, words));
        subject.reference().profile().shortNames().forEach(n -> add(n, words));
        for (Pattern place : PLACES) {
            collect(place, text, new TextRange(0, text.length()), words);
        }
        for (Section section : subject.anatomy().sections(Part.BOILERPLATE)) {
            collect(SPEAKER, text, section.range(), words);
        }
        for (TextRange range : cautionary) {
            collect(SPEAKER, text, range, words);
            collect(OWNER, text, range, words);
        }
        return words;
    }

    private static void collect(Pattern pattern, String text, TextRange within, Set<String> words) {
        Matcher matcher = pattern.matcher(text).region(within.start(), within.end());
        while (matcher.find()) {
            add(matcher.group(1), words);
        }
    }

    private static void add(String name, Set<String> words) {
        words.addAll(FactorLexicon.written(name));
    }
}
