package org.disclosurelint.detect.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;

/**
 * A stretch of a contact block between line breaks, commas, addresses and the like: a name, a title, a desk, a company. A
 * lost line break inside a word ("Jane PorterChief Executive Officer") parts fields too.
 *
 * @param range its stretch of the prose, without white space and marks around it
 * @param joint what stands before it: {@code ','}, {@code '\n'}, {@code ':'}, {@code '('}, {@code 'o'} for "of", "at" or
 *     "for", {@code 'r'} for "or" and "and", {@code ' '} for an address or a lost line break
 */
record Field(TextRange range, String words, char joint) {
    private static final Pattern PARTS = Pattern.compile(
            "(?<nl>\\n)|(?<comma>,)|(?<colon>:)|(?<open>[(\\[])|(?<or>\\s(?:or|and|/|&nbsp;)\\s|[;|/•·]|\\s[-–—]{1,2}\\s|\\s{3,})|(?<of>\\s(?:of|at|for|with|from)\\s)|(?<verb>(?i:(?<!\\w)(?:please )?(?:contact|contacting|call|calling|is|email|e-mail|reach)\\s(?:the company at )?(?:mr\\.|ms\\.|dr\\.)?))|(?<close>[)\\]])");

    /** Where a lost line break ran two words together: three small letters or more, then a capital. */
    private static final Pattern STUCK = Pattern.compile(
            "(?<=\\p{Ll}{3})(?=\\p{Lu}[\\p{L}.]|2K\\b)|(?<=[A-Z]{3})(?=[A-Z][a-z]{2})|(?<=\\b(?:Inc|Corp|Ltd|LLC)\\.)(?=[A-Z][a-z])|(?<= (?:AG|SE|SA|AB|NV|plc|PLC|Inc|Ltd|LLC|LLP|LP))(?=[A-Z][a-z]{2})|(?<=\\b(?:CEO|CFO|COO|CTO|CMO|President))(?=[A-Z])"
                    + "|(?<=\\b(?:Relations|Contacts?|Inquiries|Enquiries|Affairs)) (?=\\p{Lu}\\p{Ll}{1,20} \\p{Lu}[\\p{Ll}'’-])"
                    + "|(?<=[\\p{L}.]) (?=(?:Chief|Vice|Senior|Executive|President|CEO|CFO|Director|Manager|Head of|Investor|Media|Public|Corporate|Phone|Tel|Email|E-mail|Contact|Office|Mobile|Cell)\\b)");

    private static final Pattern PREFIX = Pattern.compile("\\b(?:Mac|Van|Von|Fitz|Del|Des|San)$");

    static List<Field> in(String text, TextRange within, List<Reach> reaches) {
        List<Field> fields = new ArrayList<>();
        int at = within.start();
        char joint = '\n';
        for (Reach reach : reaches) {
            if (reach.range().start() >= at) {
                split(text, at, reach.range().start(), joint, fields);
                at = reach.range().end();
                joint = ' ';
            }
        }
        split(text, at, within.end(), joint, fields);
        return fields;
    }

    private static void split(String text, int from, int to, char first, List<Field> fields) {
        Matcher part = PARTS.matcher(text).region(from, to);
        int at = from;
        char joint = first;
        while (part.find()) {
            unstick(text, at, part.start(), joint, fields);
            at = part.end();
            joint = part.group("nl") != null
                    ? '\n'
                    : part.group("comma") != null
                            ? ','
                            : part.group("colon") != null
                                    ? ':'
                                    : part.group("open") != null ? '(' : part.group("of") != null ? 'o' : 'r';
        }
        unstick(text, at, to, joint, fields);
    }

    private static void unstick(String text, int from, int to, char joint, List<Field> fields) {
        Matcher stuck = STUCK.matcher(text).region(from, to).useTransparentBounds(true);
        int at = from;
        char before = joint;
        while (stuck.find()) {
            int cut = stuck.start();
            boolean prefix =
                    PREFIX.matcher(text.substring(Math.max(from, cut - 5), cut)).find();
            if (!prefix && cut > at) {
                add(text, at, cut, before, fields);
                at = cut;
                before = ' ';
            }
        }
        add(text, at, to, before, fields);
    }

    private static void add(String text, int from, int to, char joint, List<Field> fields) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '.') {
            end--;
        }
        if (end > start) {
            fields.add(new Field(
                    new TextRange(start, end), text.substring(start, end).replace('\n', ' '), joint));
        }
    }
}
