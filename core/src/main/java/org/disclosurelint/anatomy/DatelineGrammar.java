package org.disclosurelint.anatomy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dateline at the head of a line: places, a date and a wire service's slug in any order, with dashes, commas or
 * brackets between them, up to the dash that ends it.
 */
final class DatelineGrammar {
    /** No dateline is longer. */
    private static final int LIMIT = 260;

    private static final Pattern GAP = Pattern.compile("[\\s,()\\[\\]*]{1,6}");
    private static final Pattern DASH = Pattern.compile("\\s{0,3}(?:-{1,3}|[–—―]{1,2}|[?…/•|])\\s{0,3}");
    private static final Pattern COLON = Pattern.compile("\\s?:\\s{0,3}");
    private static final Pattern SLUG = Pattern.compile(
            "(?:[(/\\[] ?[^()/\\[\\]]{0,30}|PRISM Media)(?:wire|newsfile|CNW|news direct|EQS|RNS|PRWEB|marketed by)"
                    + "[^()/\\[\\]]{0,40}(?:\\([^()]{0,80}\\))?[)/\\]]?(?: via [A-Z]\\w+(?: [A-Z]\\w+)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final String WORD = "(?:\\p{Lu}[\\p{L}.'’&]*(?:-\\p{L}+)*|d[eu]|la|del|of|and|the|&|or)";
    private static final Pattern PLACE = Pattern.compile(WORD + "(?:(?: ?,)? {1,2}" + WORD + "){0,14}");
    private static final Pattern BEHIND_PLACE = Pattern.compile("(?: ?,)?\\s{0,3}(?:[-–—―?(/•|\\[\\d]|PRISM|$)");
    private static final Pattern REGION = Pattern.compile(
            "(?:[A-Z]{2}|[A-Z]\\.\\s?[A-Z]|Ala|Alaska|Ariz|Arizona|Ark|Arkansas|Cal|Calif|California|Colo|Colorado|Conn|Connecticut|Del|Delaware|Fla|Florida|Georgia"
                    + "|Hawaii|Idaho|Ill|Illinois|Ind|Indiana|Iowa|Kan|Kansas|Kentucky|Louisiana|Maine|Maryland|Mass|Massachusetts|Mich|Michigan|Minn|Minnesota|Miss|Missouri"
                    + "|Mont|Montana|Neb|Nebraska|Nev|Nevada|New Hampshire|New Jersey|New Mexico|New York|Ohio|Okla|Oklahoma|Ore|Oregon|Pennsylvania|Rhode Island"
                    + "|Tenn|Tennessee|Tex|Texas|Utah|Vermont|Virginia|Wash|Washington|Wis|Wisconsin|Wyo|Wyoming|Carolina|Dakota"
                    + "|Ontario|Ont|Quebec|Québec|Alberta|British Columbia|Manitoba|Nova Scotia|Saskatchewan|Canada|England|U\\.K|Israel|Ireland|Germany|France"
                    + "|Japan|China|India|Bermuda|Switzerland|Sweden|Denmark|Norway|Netherlands|Australia|Mexico|Brazil|Korea|Taiwan|Italy|Spain|Belgium|Luxembourg)\\.?$");

    private DatelineGrammar() {}

    /**
     * A dateline at the head of a line.
     *
     * @param end offset behind its dash, counted from the head of the line
     * @param date the date that it gives, if it gives one with a year
     * @param dated whether it gives a date at all
     */
    record Reading(int end, Optional<LocalDate> date, boolean dated) {}

    private enum Kind {
        PLACE,
        DATE,
        SLUG,
        DASH
    }

    private record Element(Kind kind, int end, boolean firm, Optional<LocalDate> date) {}

    /** The dateline that a line begins with, if it does. */
    static Optional<Reading> read(String line) {
        String text = line.substring(0, Math.min(line.length(), LIMIT));
        List<Element> elements = elements(text);
        int last = elements.size();
        boolean whole =
                last > 0 && elements.get(last - 1).end() >= line.stripTrailing().length();
        while (!whole && last > 0 && !closes(elements, last)) {
            last--;
        }
        return judge(elements.subList(0, last), whole, line.length());
    }

    private static List<Element> elements(String text) {
        List<Element> found = new ArrayList<>();
        Set<Kind> seen = EnumSet.noneOf(Kind.class);
        int at = 0;
        while (at < text.length()) {
            Matcher gap = GAP.matcher(text).region(at, text.length());
            Optional<Element> next = next(text, at, seen);
            if (next.isPresent()) {
                seen.add(next.get().kind());
                found.add(next.get());
                at = next.get().end();
            } else if (gap.lookingAt()) {
                at = gap.end();
            } else {
                break;
            }
        }
        return found;
    }

    private static Optional<Element> next(String text, int at, Set<Kind> seen) {
        Matcher m = SLUG.matcher(text).region(skipSpace(text, at), text.length());
        if (!seen.contains(Kind.SLUG) && m.lookingAt()) {
            return Optional.of(new Element(Kind.SLUG, m.end(), true, dateWithin(m.group())));
        }
        m.region(at, text.length());
        if (!seen.contains(Kind.DATE)) {
            Optional<WrittenDate> date = WrittenDate.at(text, at);
            if (date.isPresent()) {
                return date.map(d -> new Element(Kind.DATE, d.end(), true, d.date()));
            }
        }
        boolean colon = seen.contains(Kind.DATE);
        if (m.usePattern(DASH).lookingAt() && isDash(text, m, seen)
                || colon && m.usePattern(COLON).lookingAt()) {
            return Optional.of(new Element(Kind.DASH, m.end(), true, Optional.empty()));
        }
        return seen.contains(Kind.PLACE) ? Optional.empty() : place(text, at);
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && " ,".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** A hyphen within a word is no dash; behind a date or a bracket it is. */
    private static boolean isDash(String text, Matcher m, Set<Kind> seen) {
        return !m.group().equals("-") && !m.group().equals("/")
                || m.start() > 0 && (seen.contains(Kind.DATE) || ")/".indexOf(text.charAt(m.start() - 1)) >= 0);
    }

    /** A place runs up to a dash, a date, a slug or a bracket; anything else makes it the beginning of a sentence. */
    private static Optional<Element> place(String text, int at) {
        Matcher m = PLACE.matcher(text).region(at, text.length());
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        int end = m.end();
        for (int cut = at + 2; cut < m.end(); cut++) {
            if (Character.isUpperCase(text.charAt(cut))
                    && WrittenDate.at(text, cut).isPresent()) {
                end = cut;
                break;
            }
        }
        if (end == m.end()
                && !BEHIND_PLACE.matcher(text).region(end, text.length()).lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(new Element(Kind.PLACE, end, isFirm(text.substring(at, end)), Optional.empty()));
    }

    /** All capitals of some length, or a town with a state or country behind it. */
    private static boolean isFirm(String place) {
        String bare = place.replaceAll("[\\s,]+$", "");
        String town = bare.split("[,(]", 2)[0];
        boolean capitals = town.length() >= 4 && town.chars().noneMatch(Character::isLowerCase);
        return capitals || bare.contains(",") && REGION.matcher(bare).find();
    }

    private static Optional<LocalDate> dateWithin(String slug) {
        for (int i = 0; i < slug.length(); i++) {
            if (Character.isUpperCase(slug.charAt(i))) {
                Optional<WrittenDate> read = WrittenDate.at(slug, i);
                if (read.isPresent()) {
                    return read.get().date();
                }
            }
        }
        return Optional.empty();
    }

    /** A dateline ends with a dash, or, where the dash was lost, with a place and a whole date. */
    private static boolean closes(List<Element> elements, int size) {
        Element last = elements.get(size - 1);
        if (last.kind() == Kind.DASH) {
            return true;
        }
        return last.kind() == Kind.DATE
                && last.date().isPresent()
                && elements.subList(0, size).stream().anyMatch(e -> e.kind() == Kind.PLACE && e.firm());
    }

    private static Optional<Reading> judge(List<Element> elements, boolean whole, int length) {
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        boolean dated = elements.stream()
                .anyMatch(e -> e.kind() == Kind.DATE || e.date().isPresent());
        boolean slug = elements.stream().anyMatch(e -> e.kind() == Kind.SLUG);
        boolean place = elements.stream().anyMatch(e -> e.kind() == Kind.PLACE);
        boolean firm = elements.stream().anyMatch(e -> e.kind() == Kind.PLACE && e.firm());
        boolean good = dated || slug || firm && elements.size() == 2 && !whole;
        boolean enough = place || slug || dated;
        Optional<LocalDate> date =
                elements.stream().flatMap(e -> e.date().stream()).findFirst();
        int end = elements.get(elements.size() - 1).end();
        return good && enough ? Optional.of(new Reading(Math.min(end, length), date, dated)) : Optional.empty();
    }
}
