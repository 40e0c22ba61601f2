package org.disclosurelint.detect.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/** The short forms that a draft defines in brackets, in its order. */
public final class DefinedTerms {
    /** All of a draft. */
    public static final Analysis<List<DefinedTerm>> ANALYSIS = DefinedTerms::of;

    private static final Pattern BRACKET = Pattern.compile("\\([^()\\n]{3,200}\\)");
    private static final Pattern TERM = Pattern.compile("[\"“](?<term>\\p{Lu}[^\"“”()]{1,60}?),?[\"”]");

    /** What stands in such a bracket besides the terms; anything else makes a remark of it. */
    private static final Pattern CONNECTIVES = Pattern.compile(
            "(?i)(?:\\s|[,;:&()]|\\b(?:the|an?|each|any|all|or|and|collectively|together|individually|hereinafter|hereafter|herein|referred|to|as|with|its|subsidiaries|affiliates|also|known|nasdaq|nyse|otcqb|otcqx|otc|tsx|tsxv|tsx-v|cse|asx|aim|lse|american|pink|[A-Z0-9.-]{1,8})\\b)*");

    private DefinedTerms() {}

    private static List<DefinedTerm> of(Subject subject) {
        String text = subject.draft().text();
        List<DefinedTerm> found = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            List<DefinedTerm> terms = terms(text, bracket.start(), bracket.end());
            String rest = TERM.matcher(bracket.group()).replaceAll("");
            if (!terms.isEmpty() && CONNECTIVES.matcher(rest).matches()) {
                found.addAll(terms);
            }
        }
        return List.copyOf(found);
    }

    private static List<DefinedTerm> terms(String text, int from, int to) {
        List<DefinedTerm> terms = new ArrayList<>();
        Matcher term = TERM.matcher(text).region(from, to);
        while (term.find()) {
            terms.add(new DefinedTerm(new TextRange(term.start("term"), term.end("term")), term.group("term")));
        }
        return terms;
    }
}
