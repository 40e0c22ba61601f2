package org.disclosurelint.detect.cautionary;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;

/**
 * Filings that a cautionary statement names as the place of its risk factors: "Form 10-K", "Form 20-F", "prospectus". A
 * mention of "reports filed with the SEC" names none, and a filing that is itself the subject of a forward-looking statement
 * ("statements regarding … the amendment of the Form 10-Q") is none of those.
 */
final class NamedFilings {
    private static final Pattern MENTION = Pattern.compile(
            "\\bForms?\\s{1,3}(?<form>10[-\\s]?(?:KSB|KT|K405|K|QSB|Q)|20[-\\s]?F|40[-\\s]?F|8[-\\s]?K|6[-\\s]?K|11-?K"
                    + "|S-?[1348]|F-?(?:10|1|3|4)|N-?CSR|N-?2|1-?[AKU])(?:/A)?\\b"
                    + "|\\b(?<bare>10-?(?:KSB|KT|K405|K|QSB|Q)|20-?F|40-?F|8-K|6-K)(?:/A)?\\b"
                    + "|\\bForm\\s{1,3}(?<ten>10)\\b"
                    + "|(?<other>\\bprospectus(?:es)?(?:\\s{1,3}supplements?)?\\b|\\bregistration\\s{1,3}statements?\\b"
                    + "|\\b(?:definitive\\s{1,3}|joint\\s{1,3}|preliminary\\s{1,3}){0,2}proxy\\s{1,3}(?:statements?|circulars?)\\b"
                    + "|\\bannual\\s{1,3}information\\s{1,3}forms?\\b|\\boffering\\s{1,3}(?:circulars?|memorand(?:um|a)|statements?)\\b"
                    + "|\\b(?:management\\s)?information\\s{1,3}circulars?\\b|\\blisting\\s{1,3}statements?\\b"
                    + "|\\b(?:universal\\s{1,3})?registration\\s{1,3}documents?\\b"
                    + "|\\bmanagement['’]?s['’]?\\s{1,3}discussion\\s{1,3}(?:and|&)\\s{1,3}analysis\\b|\\bMD&A\\b)"
                    + "|(?<report>\\b(?:annual|quarterly|interim|half-year(?:ly)?)\\s{1,3}(?:and\\s{1,3}quarterly\\s{1,3})?reports?\\b)"
                    + "(?=(?:\\s{1,3}\\w+){0,3}?\\s{1,3}(?:for|filed|dated|of)\\s[^.;]{0,60}?\\b(?:19|20)\\d\\d\\b)",
            Pattern.CASE_INSENSITIVE);
    /** "Statements regarding …" up to the filing: it is a subject, unless risks or factors come between. */
    private static final Pattern SUBJECT = Pattern.compile(
            "\\bstatements?\\s{1,3}(?:regarding|concerning|about|relat(?:ing|ed)\\s+to|with\\s+respect\\s+to|as\\s+to)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RISK =
            Pattern.compile("\\b(?:risks?|factors?|uncertaint(?:y|ies))\\b", Pattern.CASE_INSENSITIVE);

    private NamedFilings() {}

    /** Adds the filings of a sentence to those found before. */
    static void collect(String text, TextRange sentence, Set<String> filings) {
        Matcher subject = SUBJECT.matcher(text).region(sentence.start(), sentence.end());
        int subjectAt = subject.find() ? subject.end() : Integer.MAX_VALUE;
        Matcher risk = RISK.matcher(text).region(Math.min(subjectAt, sentence.end()), sentence.end());
        int riskAt = risk.find() ? risk.start() : Integer.MAX_VALUE;
        Matcher matcher = MENTION.matcher(text).region(sentence.start(), sentence.end());
        while (matcher.find()) {
            if (matcher.start() < subjectAt || riskAt < Integer.MAX_VALUE) {
                filings.add(name(matcher));
            }
        }
    }

    private static String name(Matcher matcher) {
        String number = matcher.group("form") == null ? matcher.group("bare") : matcher.group("form");
        if (number != null) {
            String form = number.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
            int digits = 0;
            while (digits < form.length() && Character.isDigit(form.charAt(digits))) {
                digits++;
            }
            int cut = Math.max(1, digits);
            return "Form " + form.substring(0, cut) + "-" + form.substring(cut);
        }
        if (matcher.group("ten") != null) {
            return "Form 10";
        }
        String other = matcher.group("other") == null ? matcher.group("report") : matcher.group("other");
        String plain = other.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
        return plain.equals("md&a") || plain.startsWith("management")
                ? "management's discussion and analysis"
                : plain.replaceFirst("(?:preliminary|definitive|joint|universal) ", "")
                        .replaceFirst("(?<=prospectus)es$|(?<!prospectu)s$", "");
    }
}
