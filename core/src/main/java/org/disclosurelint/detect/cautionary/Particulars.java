package org.disclosurelint.detect.cautionary;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;

/** What a good cautionary statement says besides what the statute asks for. */
final class Particulars {
    private static final String LOOKING = "forward[-‐‑\\s]\\s?looking[\"”'’]?";
    /** "Statements regarding …", "forward-looking statements include …", but not what words mark them. */
    private static final Pattern SUBJECTS = Pattern.compile(
            "\\b(?:statements?|information|expectations?|beliefs?|comments?|matters?)(?:\\s{1,3}(?:that|which|are|is|made|include\\w{0,2}|set\\s{1,3}forth|contained|herein"
                    + "|in\\s{1,3}this\\s{1,3}(?:press\\s{1,3}|news\\s{1,3})?release)){0,4}\\s{1,3}(?:regarding|concerning|about|relat(?:e|es|ed|ing)\\s{1,3}to|with\\s{1,3}(?:respect|regard)\\s{1,3}to"
                    + "|as\\s{1,3}to|of\\s{1,3}(?:plans|management|expected|expectations?|belief|future|the\\s{1,3}company)|attributed\\s{1,3}to)\\b"
                    + "|" + LOOKING
                    + "(?:\\s{1,3}(?:statements?|information|nature))?[^.;]{0,160}?\\b(?:includ(?:e|es|ing)|such\\s{1,3}as|are|relat(?:e|es|ing)\\s{1,3}to|regarding"
                    + "|concerning|about|with\\s{1,3}respect\\s{1,3}to|as\\s{1,3}to)\\b,?\\s{1,3}(?!(?:words?|terms?|statements?\\s{1,3}(?:using|containing|that\\s{1,3}(?:use|contain|include))|the\\s{1,3}words?"
                    + "|(?:known|unknown|certain|a\\s{1,3}number|various|numerous|risks?|significant|uncertain|many)\\b|made|based|subject|not|only|within|identified|forward"
                    + "|intended|qualified|predictions?|defined|future\\s{1,3}events|any|all|those|these|made|generally|often|usually|typically|also|inherently|necessarily|neither"
                    + "|no|provided|covered|protected|as\\s{1,3}of|current|expressed|believed|believes|our|estimates|projections|subject|often|can|may))\\w"
                    + "|\\b(?:outlook|guidance|quotations?|projections?|estimates?|targets?|goals?|plans|intentions|prospects|strategy)\\b[^.;]{0,120}?"
                    + "\\b(?:are|is|constitutes?|contains?|be|considered|deemed)\\s{1,3}(?:\\w+\\s{1,3}){0,3}?[\"“]?"
                    + LOOKING,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LEGAL_EXCEPTION = Pattern.compile(
            "\\b(?:except|unless|other\\s{1,3}than|save|only|beyond|apart\\s{1,3}from)\\b[^.;]{0,60}?\\b(?:law|laws|required|requirements?|regulations?|rules?|obligat\\w+|legal\\w{0,2})\\b"
                    + "|\\b(?:if|as|where|to\\s{1,3}the\\s{1,3}extent|than)\\s{1,3}(?:may\\s{1,3}be\\s{1,3}|otherwise\\s{1,3}|it\\s{1,3}is\\s{1,3})?required\\b"
                    + "|\\bsubject\\s{1,3}to\\s{1,3}(?:applicable|any|its|our|the)?\\s?(?:\\w+\\s{1,3}){0,3}(?:law|laws|obligations?|requirements?)\\b",
            Pattern.CASE_INSENSITIVE);

    private Particulars() {}

    static List<TextRange> subjects(String text, List<TextRange> sections) {
        return first(SUBJECTS, text, sections);
    }

    static List<TextRange> legalExceptions(String text, List<TextRange> sections) {
        return first(LEGAL_EXCEPTION, text, sections);
    }

    private static List<TextRange> first(Pattern pattern, String text, List<TextRange> sections) {
        for (TextRange section : sections) {
            Matcher matcher = pattern.matcher(text).region(section.start(), section.end());
            if (matcher.find()) {
                return List.of(new TextRange(matcher.start(), matcher.end()));
            }
        }
        return List.of();
    }
}
