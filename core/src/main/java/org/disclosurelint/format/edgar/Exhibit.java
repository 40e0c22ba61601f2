package org.disclosurelint.format.edgar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;
import org.disclosurelint.words.MonthNames;

/**
 * A document of a submission.
 *
 * @param type its type: {@code 8-K}, {@code EX-99.1}
 * @param content where in the source its text stands, without the tags around it
 */
record Exhibit(String type, Optional<String> fileName, Optional<String> description, Span content) {
    private static final Pattern OPEN = Pattern.compile("(?im)^<DOCUMENT>");
    private static final int OPENING = "<DOCUMENT>".length();
    private static final Pattern CLOSE = Pattern.compile("(?im)^</DOCUMENT>");
    private static final Pattern TAG = Pattern.compile(
            "(?i)\\s*<(TYPE|SEQUENCE|FILENAME|DESCRIPTION)>([^<\\r\\n]{0,400}+)[^\\r\\n]{0,400}+|\\s*<(TEXT)>");
    private static final Pattern END = Pattern.compile("(?im)^</TEXT>|</TEXT>\\s{0,20}+\\z");

    private static final Pattern SAYS_RELEASE = Pattern.compile(
            "(?i)\\b(?:press|news|earnings|media) ?releases?\\b|\\breleases? (?:dated|of)\\b|\\bannouncement\\b");
    private static final Pattern SAYS_OTHER = Pattern.compile(
            "(?i)\\b(?:presentations?|slides?|slide show|deck|agreement|amendment|letters?|transcript|script|statements? of|financial statements|consent|opinion|report|certification|supplement(?:al)?|pro ?forma|charter|bylaws|plan|code of|policy|notice of guaranteed|q ?& ?a|frequently asked|fact sheet)\\b");
    private static final Pattern READS_LIKE_RELEASE = Pattern.compile(
            "(?i)\\b(?:(?:press|news|earnings|media) release|for (?:immediate )?release|(?:announced|reported|today) today|today,? (?:announced|reported|said|declared|named|completed)"
                    + "|announce[sd] (?:that|its|the|an?|plans|it)|PR ?Newswire|Business ?Wire|Globe ?Newswire|Market ?wired?|ACCESSWIRE|(?:media|press|investor)s?(?: relations)? contacts?)\\b");

    private static final Pattern HTML =
            Pattern.compile("(?i)<(?:!doctype\\s+html|html|body|p|div|font)\\b[^<>]{0,300}>");

    /** The end of a dateline: a day and the dash or the wire behind it. No letter and no slide has one. */
    private static final Pattern DATELINE =
            Pattern.compile("\\b(?:" + MonthNames.ANY + ")\\.? \\d{1,2}(?:, ?\\d{4})? ?(?:/[A-Z]|\\)? ?(?:-|–|—))");

    /** How much of a document shows whether it is a release, in characters of its prose. */
    static final int BEGINNING = 4_000;

    /** The documents of a submission, in order. */
    static List<Exhibit> of(SourceText source) {
        String text = source.text();
        List<Integer> starts = new ArrayList<>();
        OPEN.matcher(text).results().forEach(open -> starts.add(open.end()));
        if (starts.isEmpty() && TAG.matcher(text).lookingAt()) {
            starts.add(0);
        }
        List<Exhibit> all = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1) - OPENING : text.length();
            Matcher close = CLOSE.matcher(text).region(starts.get(i), next);
            all.add(of(text, starts.get(i), close.find() ? close.start() : next));
        }
        return all;
    }

    private static Exhibit of(String text, int start, int end) {
        String type = "";
        Optional<String> fileName = Optional.empty();
        Optional<String> description = Optional.empty();
        int at = start;
        boolean tagged = true;
        while (tagged) {
            Matcher tag = TAG.matcher(text).region(at, end);
            tagged = tag.lookingAt();
            if (tagged) {
                at = tag.end();
                String value = tag.group(3) == null ? tag.group(2).strip() : "";
                switch (tag.group(3) == null ? tag.group(1).toUpperCase(Locale.ROOT) : "TEXT") {
                    case "TYPE" -> type = value;
                    case "FILENAME" -> fileName = Optional.of(value);
                    case "DESCRIPTION" -> description = Optional.of(value);
                    case "TEXT" -> tagged = false;
                    default -> {}
                }
            }
        }
        Matcher close = END.matcher(text).region(at, end);
        int last = -1;
        while (close.find()) {
            last = close.start();
        }
        return new Exhibit(type, fileName, description, new Span(at, last < 0 ? end : last));
    }

    /** Whether the document has the type that press releases have. */
    boolean isAdditional() {
        return type.toUpperCase(Locale.ROOT).startsWith("EX-99");
    }

    /** Whether it is a page of HTML; otherwise it is plain text. */
    boolean isHtml(SourceText source) {
        String name = fileName.orElse("").toLowerCase(Locale.ROOT);
        return name.endsWith(".htm")
                || name.endsWith(".html")
                || HTML.matcher(source.words(head(BEGINNING))).find();
    }

    /** Whether the text is one to read, not a picture, an archive or a document of data. */
    boolean isText(SourceText source) {
        String beginning = source.words(head(200)).strip();
        return !beginning.startsWith("begin ") && !beginning.startsWith("<PDF>") && !beginning.startsWith("<XML>");
    }

    private Span head(int most) {
        return new Span(content.start(), Math.min(content.end(), content.start() + most));
    }

    /**
     * Whether the document is a press release, told from its description and, where that says nothing, from its words.
     *
     * @param prose what the document says
     */
    boolean isRelease(String prose) {
        String says = description.orElse("");
        if (SAYS_RELEASE.matcher(says).find()) {
            return true;
        }
        String beginning = prose.substring(0, Math.min(prose.length(), BEGINNING));
        return !SAYS_OTHER.matcher(says).find()
                && (READS_LIKE_RELEASE.matcher(beginning).find()
                        || DATELINE.matcher(beginning).find());
    }

    /** As problems name it: {@code EX-99.2 "Investor presentation" (slides.htm)}. */
    String label() {
        return Stream.of(
                        Optional.of(type.isEmpty() ? "a document without a type" : type),
                        description.filter(d -> !d.equalsIgnoreCase(type)).map(d -> "\"" + d + "\""),
                        fileName.map(f -> "(" + f + ")"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
