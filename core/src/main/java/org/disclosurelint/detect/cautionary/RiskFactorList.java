package org.disclosurelint.detect.cautionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;

/**
 * Finds where a sentence begins to list risk factors, and takes the list apart. Lists of what the forward-looking statements are
 * about ("statements regarding our plans, …") and of the words that mark them are not lists of factors: what an "including"
 * introduces is told by the last head before it, risks or statements, read from left to right in one pass.
 */
final class RiskFactorList {
    private static final String RISK =
            "(?:risks?|uncertaint(?:y|ies)|factors?|contingenc(?:y|ies)|hazards?|challenges|variables)";
    private static final Pattern MARKER = Pattern.compile(
            "(?<risk>\\b(?:risks?(?:,?\\s+(?:and|or)\\s+(?:other\\s+)?uncertaint(?:y|ies))?|uncertaint(?:y|ies))(?:\\s+factors?)?\\s+(?:(?:directly\\s+)?"
                    + "(?:relat(?:ed|ing)|relative|attendant|incident(?:al)?)\\s+to|associated\\s+with|inherent\\s+(?:in|to)|with\\s+respect\\s+to"
                    + "|arising\\s+(?:from|out\\s+of)|posed\\s+by|of|that|regarding|concerning|surrounding|involv(?:ing|ed\\s+in)|from|as\\s+to)\\b)"
                    + "|(?<factor>\\b" + RISK + "\\b)"
                    + "|(?<subject>\\b(?:statements?|information|expectations)(?:\\s+(?:that|which|include|including|made)){0,2}\\s+(?:regarding"
                    + "|concerning|about|relat(?:ed|ing)\\s+to|with\\s+respect\\s+to|as\\s+to)\\b)"
                    + "|(?<involves>\\b(?:subject\\s+to|involves?|face)\\b)"
                    + "|(?<topic>\\b(?:statements?|information|words?|expressions?|terminology|phrases)\\b)"
                    + "|(?<filing>\\b(?:filings?|reports?|Commission|SEC|documents?)\\b)"
                    + "|(?<differ>\\b(?:differ|differs|differing|vary|varies|differences?|different|deviate|diverge)\\b)"
                    + "|(?<affected>\\b(?:affected|impacted|influenced|harmed|limited|constrained|impaired)\\s+by\\b)"
                    + "|(?<cause>\\b(?:due\\s+to|owing\\s+to|on\\s+account\\s+of|stemming\\s+from|as\\s+a\\s+(?:result|consequence)\\s+of|because\\s+of|resulting\\s+from|by\\s+reason\\s+of"
                    + "|depending\\s+(?:up)?on|based\\s+(?:up)?on|if\\b))"
                    + "|(?<intro>\\b(?:includ(?:e|es|ed|ing)|such\\s+as|among\\s+(?:other\\s+things|others?)|are\\s+as\\s+follows"
                    + "|consist(?:s|ing)?\\s+of|relat(?:e|es|ing)\\s+to|the\\s+possibility\\s+that|are)\\b|:)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FILLER = Pattern.compile(
            "(?:[\\s,:;(–—-]+|\\bbut\\s+(?:(?:are|is)\\s+)?not\\s+(?:necessarily\\s+)?limited\\s+to\\b|\\bwithout\\s+limit(?:ation|ing)\\b"
                    + "|\\bamong\\s+(?:other\\s+(?:things|factors|risks)|others?)\\b|\\bthe\\s+following\\b(?:\\s+"
                    + RISK + "\\b)?"
                    + "|\\bfor\\s+example\\b|\\bin\\s+particular\\b|\\binter\\s+alia\\b|\\bas\\s+follows\\b|\\bgenerally\\b"
                    + "|\\bthe\\s+generality\\s+of\\s+the\\s+foregoing\\b|\\bbut\\b|\\bwithout\\s+being\\s+limited\\s+to\\b)*+",
            Pattern.CASE_INSENSITIVE);
    /** What shows that the list is still to come, or that there is none. */
    private static final Pattern NO_LIST = Pattern.compile(
            "(?:(?:that|which)\\s+)?(?:could|may|might|can|will|would|is|have|has|cannot|do|does|beyond|outside|not|described|discussed|set\\s+forth"
                    + "|more|difficult|subject|based|made|identified|inherent\\w*|expressed|intended|only|qualified|available|contained|included"
                    + "|detailed|disclosed|listed|outlined|many|some\\s+of\\s+which|cautioned|urged|encouraged|forward|statements?|statement"
                    + "|(?:any|all|certain|the|those|these|such|our|its)\\s+(?:other\\s+)?(?:forward-looking\\s+)?statements?)\\b"
                    + "|(?:(?:a|an|the|any|all|various|several|certain|many|numerous|important|material|other|these|those|such|one|more|or|of|number"
                    + "|variety|known|unknown|significant|additional|following|both|general|many|and|host|range|our|their|its|principal)\\s+){0,7}"
                    + RISK
                    + "\\b(?!\\s+(?:described|discussed|detailed|set\\s+forth|identified|outlined|disclosed|listed|contained))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TAIL = Pattern.compile(
            "[,;]?\\s*(?:(?:all|any|each|some|many)\\s+of\\s+which|that|which|and\\s+these|these\\s+factors|and)?\\s*\\b(?:could|may|might|can)\\s+"
                    + "(?:materially\\s+|also\\s+|each\\s+)?(?:cause|affect\\s+the\\s+(?:forward|outcome))\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("(?<![\\w)])\\(?(?:[ivx]{1,5}|[a-z]|\\d{1,2})\\)\\s");
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern BULLET = Pattern.compile("(?:\\n|^|\\s)\\s*[•·▪●◦‣*]\\s*|\\n\\s*[-–—]\\s+");
    private static final Pattern COMMA = Pattern.compile(
            ",(?!\\s*(?:\\d|(?:Inc|Ltd|LLC|L\\.L\\.C|plc|Corp|N\\.V|S\\.A)\\b))|\\s+as\\s+well\\s+as\\s+"
                    + "|\\s+(?=risks\\s+(?:that|related\\s+to|relating\\s+to|associated\\s+with)\\b)");
    private static final Pattern LEADING = Pattern.compile(
            "(?:[\\s,;:.•·▪●◦‣*–—-]+|(?:and|or)\\b(?:/or\\b)?|\\(?(?:[ivx]{1,5}|[a-z]|\\d{1,2})\\)\\s|as\\s+well\\s+as\\b|but\\s+not\\s+limited\\s+to\\b)*+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TRAILING = Pattern.compile("[,;]?\\s(?:and|or)\\s*$", Pattern.CASE_INSENSITIVE);
    /** What a comma leaves over: "…, if at all". */
    private static final Pattern NOTHING =
            Pattern.compile("(?:if\\s+)?at\\s+all|if\\s+any|they|others?|[\\W\\d_]+", Pattern.CASE_INSENSITIVE);

    private RiskFactorList() {}

    /** Where the list of a sentence begins, if it has one: an offset, at the end of the sentence if the items stand below it. */
    static Optional<Integer> start(String text, TextRange sentence) {
        Matcher marker = MARKER.matcher(text).region(sentence.start(), sentence.end());
        boolean risks = false;
        boolean differs = false;
        boolean subjects = false; // within "statements regarding …"
        while (marker.find()) {
            boolean opens = false;
            if (marker.group("risk") != null) {
                risks = !subjects;
                opens = risks;
            } else if (marker.group("factor") != null) {
                risks = !subjects;
            } else if (marker.group("subject") != null) {
                subjects = !differs;
                risks = false;
            } else if (marker.group("involves") != null) {
                subjects = false;
            } else if (marker.group("differ") != null) {
                risks = true;
                differs = true;
                subjects = false;
            } else if (marker.group("topic") != null) {
                risks = risks && differs; // "…to differ from those in the statements, including": the factors still
            } else if (marker.group("filing") != null) {
                risks = false; // "factors described in our filings, including": now filings are listed
            } else if (marker.group("cause") != null) {
                opens = differs;
            } else if (marker.group("intro") != null) {
                opens = risks && !(marker.group().equalsIgnoreCase("are") && !differs);
            } else {
                opens = !subjects;
            }
            if (opens) {
                int at = skip(text, marker.end(), sentence.end());
                boolean below = at == sentence.end()
                        && text.substring(marker.start(), at).contains(":");
                if (below
                        || at < sentence.end()
                                && !NO_LIST.matcher(text)
                                        .region(at, sentence.end())
                                        .lookingAt()) {
                    return Optional.of(at);
                }
            }
        }
        return Optional.empty();
    }

    private static int skip(String text, int from, int to) {
        Matcher filler = FILLER.matcher(text).region(from, to);
        return filler.lookingAt() ? filler.end() : from;
    }

    /** The items of a list: numbered, else between semicolons, else bullets, else between commas. */
    static List<TextRange> items(String text, TextRange list) {
        Matcher tail = TAIL.matcher(text).region(list.start(), list.end());
        // a tail takes a match of its own: the first one that is not an item's beginning
        int end = tail.find() && tail.start() > list.start() ? tail.start() : list.end();
        TextRange whole = new TextRange(list.start(), end);
        for (Pattern separator : List.of(NUMBERED, SEMICOLON, BULLET)) {
            List<TextRange> parts = split(text, whole, separator);
            // a numbered list within one item ("our merger, including (i) …; …") does not part the whole
            boolean nested = separator == NUMBERED
                    && parts.size() > 1
                    && !startsNumbered(text, whole)
                    && text.indexOf(';', whole.start()) > 0
                    && text.indexOf(';', whole.start()) < end;
            if (parts.size() > 1 && !nested) {
                return parts;
            }
        }
        return split(text, whole, COMMA);
    }

    private static boolean startsNumbered(String text, TextRange list) {
        return NUMBERED.matcher(text).region(list.start(), list.end()).lookingAt();
    }

    private static List<TextRange> split(String text, TextRange list, Pattern separator) {
        List<TextRange> items = new ArrayList<>();
        Matcher matcher = separator.matcher(text).region(list.start(), list.end());
        int from = list.start();
        while (matcher.find()) {
            add(text, from, matcher.start(), items);
            from = matcher.end();
        }
        add(text, from, list.end(), items);
        return items;
    }

    private static void add(String text, int from, int to, List<TextRange> items) {
        Matcher leading = LEADING.matcher(text).region(from, to);
        int start = leading.lookingAt() ? leading.end() : from;
        Matcher trailing = TRAILING.matcher(text).region(Math.max(start, to - 8), to);
        int end = trailing.find() ? trailing.start() : to;
        while (end > start
                && (Character.isWhitespace(text.charAt(end - 1)) || ".,;:".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (end - start > 2 && !NOTHING.matcher(text).region(start, end).matches()) {
            items.add(new TextRange(start, end));
        }
    }
}
