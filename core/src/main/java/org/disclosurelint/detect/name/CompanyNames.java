package org.disclosurelint.detect.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.pattern.GuardedMatcher;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/** The companies that a draft names with their legal forms, in the order of the draft. */
public final class CompanyNames {
    /** All of a draft. */
    public static final Analysis<List<CompanyName>> ANALYSIS = CompanyNames::of;

    private static final GuardedPattern FORM = GuardedPattern.of(
            ",? (?<form>Incorporated|Inc|Corporation|Corp|Limited|Ltd|L\\.?L\\.?C|L\\.?L\\.?P|L\\.?P|plc|PLC|N\\.V|S\\.A|S\\.p\\.A|AG|SE|GmbH|AB|ASA)\\b(?![-'’]?\\p{L})\\.?");

    private static final Map<String, String> SAME = Map.of(
            "incorporated", "inc",
            "corporation", "corp",
            "limited", "ltd");

    /** A word of a name, behind which another or the form stands. */
    private static final Pattern WORD = Pattern.compile("[\\p{Lu}\\d][\\p{L}\\p{N}&'’.+!-]{0,30}|&|and|of|the");

    private static final int MOST_WORDS = 6;

    private CompanyNames() {}

    private static List<CompanyName> of(Subject subject) {
        String text = subject.draft().text();
        List<CompanyName> found = new ArrayList<>();
        GuardedMatcher forms = FORM.matcher(subject);
        Matcher form = forms.match();
        while (forms.find()) {
            int start = start(text, form.start());
            if (start < form.start()) {
                found.add(new CompanyName(
                        new TextRange(start, form.end()),
                        text.substring(start, form.start()),
                        plain(form.group("form"))));
            }
        }
        return List.copyOf(found);
    }

    private static String plain(String form) {
        String plain = form.toLowerCase(Locale.ROOT).replace(".", "");
        return SAME.getOrDefault(plain, plain);
    }

    /** Where the name that ends at a place begins; the place itself if no name does. */
    private static int start(String text, int end) {
        int start = end;
        int at = end;
        for (int words = 0; words < MOST_WORDS; words++) {
            int from = at;
            while (from > 0
                    && at - from < 31
                    && !Character.isWhitespace(text.charAt(from - 1))
                    && "(“\"/:,".indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
            String word = text.substring(from, at);
            if (!WORD.matcher(word).matches() || (word.endsWith(".") && word.length() > 3)) {
                break;
            }
            if (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0))) {
                start = from;
            }
            if (from == 0 || text.charAt(from - 1) != ' ') {
                break;
            }
            at = from - 1;
        }
        return start;
    }
}
