package org.disclosurelint.detect.cautionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;

/**
 * Finds who the cautionary statement speaks for ("X undertakes no obligation", "X's filings with the SEC", "could cause X's
 * results to differ") and whom it names in full ("implied by X, Inc."), and keeps those whom the release names nowhere else: a
 * name left over from the release that served as a template. Companies that are only the subject of a risk factor (a
 * competitor, a supplier), parties to a deal, exchanges and agencies are not looked at.
 */
final class OtherCompanies {
    private static final String WORD = "[A-Z][\\w&.'’-]{0,40}+";
    private static final String NAME =
            "(?<name>(?:" + WORD + ",?\\s{1,3}(?:of\\s|and\\s|&\\s)?){0,5}?[A-Z][\\w&.-]{0,40}?)";
    private static final List<Pattern> ROLES = List.of(
            Pattern.compile("(?<![\\w.&'’-])" + NAME
                    + ",?\\s{1,3}(?:undertakes?|disclaims?|assumes?\\s+no|cautions?|(?:expressly|specifically)\\s+disclaims?"
                    + "|do(?:es)?\\s+not\\s+(?:undertake|assume|intend\\s+to\\s+(?:update|revise)|have\\s+any\\s+obligation)|is\\s+under\\s+no\\s+obligation"
                    + "|ha(?:s|ve)\\s+no\\s+(?:obligation|duty|intention)|ha(?:s|ve)\\s+little\\s+or\\s+no\\s+control"
                    + "|believes?\\s+that\\s+(?:the|its|these)\\s+expectations)\\b"),
            Pattern.compile("\\b[Aa]lthough\\s" + NAME + "\\s{1,3}believes?\\b"),
            Pattern.compile(
                    "(?<![\\w.&'’-])" + NAME
                            + "['’]s?\\s{1,3}(?:actual\\s+(?:future\\s+)?results|future\\s+(?:results|plans|performance|financial)"
                            + "|(?:public\\s+|other\\s+|subsequent\\s+)?filings|reports\\s+filed"
                            + "|(?:(?:most\\s+recent|latest|[Aa]nnual|[Qq]uarterly|other)\\s+){0,3}(?:[Aa]nnual|[Qq]uarterly)\\s+[Rr]eports?\\s+on"
                            + "|forward-looking\\s+statements|management['’]?s?\\s+(?:current|expectations)|control\\b"
                            + "|(?:current\\s+)(?:views?|strateg|perspective|beliefs|estimates)|(?:current\\s+)?(?:expectations|plans|objectives)"
                            + "|financial\\s+(?:guidance|expectations|condition|performance)|ability\\s+to|business(?:es)?\\b|intentions)"),
            Pattern.compile(
                    "\\b(?:in|of)\\sthe\\s" + NAME + "\\s{1,3}(?:Annual|Quarterly)\\s+Reports?\\s+on\\s+Form\\b"),
            Pattern.compile("\\b(?:expectations|beliefs|views|judgment|management|control)\\sof\\s" + NAME
                    + "(?=['’,.;:)]|\\s{1,3}\\p{Ll})"));
    /** A name with its form of company. */
    private static final Pattern IN_FULL = Pattern.compile(
            "(?<![\\w.&'’-])(?<name>(?:" + WORD + ",?\\s(?:of\\s|and\\s|&\\s)?){1,5}?"
                    + "(?:Inc(?:orporated)?|Corp(?:oration)?|Ltd|Limited|LLC|L\\.L\\.C|PLC|plc|N\\.V|S\\.A|ASA|L\\.P)\\b\\.?)");
    /** Before the name of somebody whom the issuer deals with. */
    private static final Pattern DEALING = Pattern.compile(
            "\\b(?:with|from|against|between|among|to|at|via|through|than|like|acquir\\w{1,4}|purchas\\w{1,4}|buy\\w{0,3}"
                    + "|including|such\\sas|(?:acquisition|purchase|sale|spin-?off|separation|divestiture|integration|competitor|subsidiary|shares|stock|control|merger|part"
                    + "|member|division|trademarks?) of|(?:suppli|own|operat|manufactur|prepar|provid|licens|audit|distribut|publish)\\w{1,4} by)"
                    + "\\s(?:the\\s|its\\s|our\\s)?$");
    /** Agencies, markets and banks that issues are sold through. */
    private static final Pattern INSTITUTION = Pattern.compile(
            "(?i)\\b(?:exchange|nasdaq|nyse|stock market|securities|deposit|insurance corporation|services provider|not limited|markets)\\b");

    private static final Set<String> NO_NAMES = Set.copyOf(Arrays.asList(
            ("the a an this these those such any all no each neither nor either both although though while because since however therefore"
                            + " accordingly consequently further furthermore moreover additionally except unless if when where as in on by for"
                            + " from to of and or but our we us its it they he she company companies corporation corp inc incorporated ltd"
                            + " limited llc plc partnership group holdings holding issuer registrant trust fund bank management board parties"
                            + " party sec securities exchange commission act section statements statement factors risk risks management's"
                            + " forward-looking safe harbor information readers investors actual factors issuers parent subsidiary offeror"
                            + " purchaser buyer seller also words words certain other many some important more annual report form undue reliance"
                            + " u.s united states federal new including without limitation")
                    .split(" ")));

    /** What companies do, as their names tell it: no sign that two names are of one company. */
    private static final Set<String> TRADES = Set.copyOf(Arrays.asList(
            ("industries industrial technologies technology systems solutions services international global worldwide american national"
                            + " america energy power resources mining gold metals oil gas petroleum pharmaceuticals pharma therapeutics biosciences"
                            + " biotech biotechnology biopharma sciences medical health healthcare care diagnostics labs laboratories foods brands"
                            + " products stores retail entertainment media communications networks digital software data cloud capital financial"
                            + " bancorp bancshares ventures investments partners properties realty acquisition enterprises instruments motors"
                            + " airlines air water electric construction materials chemicals steel design research development")
                    .split(" ")));

    private OtherCompanies() {}

    static List<OtherCompany> of(Subject subject) {
        List<TextRange> sections = subject.recall(CautionaryStatements.ANALYSIS).ranges();
        if (sections.isEmpty()) {
            return List.of();
        }
        String text = subject.draft().text();
        String elsewhere = elsewhere(subject, text, sections);
        String closed = closed(elsewhere);
        if (closed.isEmpty()) {
            return List.of(); // nothing but a statement: nobody is known
        }
        String initials = initials(elsewhere);
        List<OtherCompany> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (TextRange section : sections) {
            for (Pattern role : ROLES) {
                Matcher matcher = role.matcher(text)
                        .region(section.start(), section.end())
                        .useTransparentBounds(true);
                while (matcher.find()) {
                    List<String> words = distinctive(matcher.group("name"));
                    boolean known = isKnown(words, closed, initials, text);
                    if (!words.isEmpty() && !known && told.add(words.get(0))) {
                        found.add(named(words, matcher, text));
                    }
                }
            }
            Matcher matcher =
                    IN_FULL.matcher(text).region(section.start(), section.end()).useTransparentBounds(true);
            while (matcher.find()) {
                List<String> words = distinctive(matcher.group("name"));
                boolean known = words.isEmpty() || isKnown(words.get(0), closed, initials, text);
                if (!known && speaksFor(subject, text, matcher) && told.add(words.get(0))) {
                    found.add(named(words, matcher, text));
                }
            }
        }
        return found.stream().sorted((a, b) -> a.range().compareTo(b.range())).toList();
    }

    private static OtherCompany named(List<String> words, Matcher matcher, String text) {
        TextRange range = new TextRange(text.indexOf(words.get(0), matcher.start("name")), matcher.end("name"));
        return new OtherCompany(range, range.of(text));
    }

    /** Whether a name in full is not that of an institution, of somebody whom the issuer deals with, or of a risk. */
    private static boolean speaksFor(Subject subject, String text, Matcher name) {
        TextRange range = new TextRange(name.start("name"), name.end("name"));
        Matcher dealing = DEALING.matcher(text).region(Math.max(0, range.start() - 40), range.start());
        return !INSTITUTION.matcher(name.group("name")).find()
                && !dealing.find()
                && subject.recall(CautionaryStatements.ANALYSIS).factors().stream()
                        .noneMatch(f -> f.range().overlaps(range));
    }

    /** The words of a name that tell it from others, as written. */
    private static List<String> distinctive(String name) {
        return Arrays.stream(name.split("[\\s,]+|(?<=\\w{2})\\.(?=[A-Z][a-z])"))
                .map(w -> w.replaceFirst("['’]s?$", "").replaceFirst("[.'’-]+$", ""))
                .filter(w -> w.length() > 1 && Character.isUpperCase(w.charAt(0)))
                .filter(w -> !NO_NAMES.contains(w.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Whether the first word of a name is known, or another that many companies do not have in theirs. */
    private static boolean isKnown(List<String> words, String closed, String initials, String text) {
        return IntStream.range(0, words.size())
                .filter(i -> i == 0 || !TRADES.contains(words.get(i).toLowerCase(Locale.ROOT)))
                .anyMatch(i -> isKnown(words.get(i), closed, initials, text));
    }

    /** Whether the release names it elsewhere, in full, within an address, by initials, or defines it as a short name. */
    private static boolean isKnown(String word, String closed, String initials, String text) {
        String plain = closed(word);
        String stem = plain.length() > 5 ? plain.substring(0, plain.length() - 1) : plain;
        boolean isShort = plain.length() <= 6 && initials.contains(plain);
        return plain.length() < 2
                || closed.contains(stem)
                || isShort
                || text.contains("“" + word)
                || text.contains("\"" + word)
                || text.contains("(" + word + ")");
    }

    private static String elsewhere(Subject subject, String text, List<TextRange> sections) {
        StringBuilder all = new StringBuilder();
        subject.reference().profile().legalName().ifPresent(n -> all.append(n).append('\n'));
        subject.reference().profile().shortNames().forEach(n -> all.append(n).append('\n'));
        int from = 0;
        for (TextRange section : sections) {
            all.append(text, from, section.start());
            from = section.end();
        }
        return all.append(text, from, text.length()).toString();
    }

    private static String closed(String text) {
        StringBuilder closed = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> closed.append((char) c));
        return closed.toString();
    }

    private static String initials(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\d]+"))
                .filter(w -> !w.isEmpty() && (Character.isUpperCase(w.charAt(0)) || Character.isDigit(w.charAt(0))))
                .map(w -> w.substring(0, 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
