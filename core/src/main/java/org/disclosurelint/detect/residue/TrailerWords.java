package org.disclosurelint.detect.residue;

import java.util.regex.Pattern;

/** How finished releases go on behind their end mark, and how text sounds that was left there. */
final class TrailerWords {
    /** What drafters write to each other. */
    private static final Pattern NOTE = Pattern.compile(
            "(?i)^\\W{0,3}(?:note (?:from|for)\\b|note to (?!editors?\\b|(?:the )?(?:media|press|journalists|readers?|investors)\\b)|nb\\b|ntd\\b|to ?do\\b|fyi\\b"
                    + "|comments? from\\b|per (?:legal|counsel)\\b|(?:legal|counsel|ir|pr)\\s?:|(?:old|previous|earlier|alternate|alternative) (?:version|headline|lead|quote|text)\\b"
                    + "|cut (?:from|for)\\b|deleted\\b)"
                    + "|\\bplease (?:check|confirm|advise|add|update|approve|revise|insert|verify|delete|remove|fill in|provide|send)\\b"
                    + "|\\b(?:still|also) needs?\\b|\\bneeds? (?:to be )?(?:sign-?off|approval|approved|confirmation|confirmed|updat(?:ed|ing)|checked|checking|reviewed|legal)\\b"
                    + "|\\bbefore (?:this|it|the release) goes (?:out|to)\\b|\\b(?:do|can|should|could) we\\b.{0,120}\\?|\\bwaiting (?:for|on) (?:legal|counsel|approval|sign-?off)\\b"
                    + "|\\b(?:double|fact)[- ]check\\b");

    /** What belongs behind an end mark: notices of all kinds, and what leads the reader elsewhere. */
    private static final Pattern NOTICE = Pattern.compile(
            "(?i)https?:|www\\.|\\.com\\b|@|\\b\\d{3}[-. ]\\d{3,4}\\b|^\\W{0,3}(?:source|photo|image|logo|caption|video|audio|editors?|note|notes|keywords?|tags?|about|issued|distributed|contact|media|tel|phone)\\b"
                    + "|trade-?marks?|service marks?|registered|copyright|©|®|™|all rights|property of|\\b(?:click|visit|view|follow|download|subscribe|available (?:at|on|from|upon))\\b"
                    + "|\\b(?:more|further|additional|other) (?:information|details|news)\\b|\\b(?:press|news|this) (?:release|announcement|communication|document|report)\\b|\\bdistribut|\\bjurisdiction"
                    + "|\\bsecurit(?:y|ies)\\b|\\bprospectus|\\bsolicit|\\bforward-looking|\\bGAAP\\b|\\bunaudited\\b|\\bfootnotes?\\b|\\bdisclaimer|\\bwarrant|\\bliab|\\baccura"
                    + "|\\bFDIC\\b|\\bequal (?:housing|opportunity)|\\blicens|\\bregulat|\\bauthori[sz]|\\btranslat|\\bembargo|\\bpermission|\\brequest|\\binterview|\\bspokes|\\bjournalist"
                    + "|\\b(?:tables?|schedules?|statements?|reconciliations?) (?:follow|attached|below)|\\bto follow\\b|\\bet al\\b|\\bdoi\\b|\\bpatients?\\b|\\bprescri|\\badverse|\\bindicat|\\btreatment");

    /** A footnote's mark before its text. */
    private static final Pattern FOOTNOTE =
            Pattern.compile("^(?:[\\[(]?[\\p{Nd}ivx]{1,4}[\\])]?[.:,]?[ \\n]|[*†‡§¶‖^])");

    /** A short line that only drafters write. */
    private static final Pattern STAMP = Pattern.compile(
            "(?i)^\\W{0,4}(?:draft (?:of [a-z]{3,9}\\.? \\d|v\\.?\\d|#?\\d)|do not (?:distribute|circulate|forward|publish)\\b|(?:(?:the following is )?for )?internal (?:use|note|only)\\b|word count\\W{1,3}\\d"
                    + "|talking points\\W{0,3}$|approved(?: by)?:? .{0,40}\\b(?:CEO|CFO|GC|legal|counsel)\\b)");

    private static final Pattern LOWER_CASE_WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}[\\p{Ll}'-]*(?!\\p{L})");

    private TrailerWords() {}

    static boolean isNote(String sentence) {
        return NOTE.matcher(sentence).find();
    }

    /** Whether a line of a few words is a drafter's stamp. */
    static boolean isStamp(String line) {
        return line.length() <= 80 && STAMP.matcher(line).find();
    }

    static boolean isNotice(String paragraph) {
        return NOTICE.matcher(paragraph).find() || FOOTNOTE.matcher(paragraph).find();
    }

    /** Whether words make a sentence of running prose: long enough, mostly in lower case, and ended. */
    static boolean isProse(String sentence) {
        if (sentence.length() < 30 || !sentence.matches("(?s).*[.!?][\"”')\\]]{0,2}")) {
            return false;
        }
        long words = sentence.split("\\s+").length;
        return words >= 7 && LOWER_CASE_WORD.matcher(sentence).results().count() * 2 >= words;
    }
}
