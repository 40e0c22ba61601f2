package org.disclosurelint.detect.cautionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.cautionary.Act.Law;
import org.disclosurelint.detect.pattern.GuardedMatcher;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;

/**
 * Reads citations of the safe harbor and says which name no law there is: Section 27A is in the Securities Act of 1933 (15
 * U.S.C. 77z-2), Section 21E in the Securities Exchange Act of 1934 (78u-5); both were put there by the Private Securities
 * Litigation Reform Act of 1995. What is merely short ("the 1933 Act", "the Exchange Act", "PSLRA") is right.
 */
final class StatuteCitations {
    private static final String NUMBER = "(\\d{2}(?:\\s?(?:\\([a-z]\\)|[A-Z](?![a-z])))?)";
    private static final GuardedPattern SECTIONS = GuardedPattern.of(Pattern.compile(
            "\\b(?:Sections?|Sec\\.|§§?)\\s{0,3}" + NUMBER
                    + "(?:\\s{0,3}(?:,\\s{0,3}and|,|and|&|or)\\s{1,3}(?:Sections?\\s{1,3})?" + NUMBER + ")?(?![\\d(])",
            Pattern.CASE_INSENSITIVE));
    private static final Pattern OF =
            Pattern.compile(",?\\s{1,3}(?:of|under|in)\\s{1,3}" + Act.COUNTRY, Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile(
            "(?:,?\\s{0,3}(?:\\(?(?:each\\s{1,3})?as\\s{1,3}amended\\)?|\\([^)]{0,80}\\)))*,?\\s{1,3}(?:and|&|or)\\s{1,3}(?:of\\s{1,3})?"
                    + Act.COUNTRY,
            Pattern.CASE_INSENSITIVE);
    private static final GuardedPattern REFORM = GuardedPattern.of(
            "\\b(?:Private|Public|Personal)\\s{1,3}(?<name>(?:(?:Securit(?:y|ies)|Litigation|Legislation|Reform|Reformed|Reforms|Litigations|Litigated"
                    + "|and|Act|Exchange)\\s{1,3}){1,5})(?:Act|Action|Law)\\b(?:\\s{1,3}of\\s{1,3}(?<year>\\d{4})\\b)?");
    private static final GuardedPattern SHORT_REFORM = GuardedPattern.of(
            "\\bSecurities\\s{1,3}(?:Litigation\\s{1,3}Reform|Reform\\s{1,3}Litigation)\\s{1,3}Act\\s{1,3}of\\s{1,3}(\\d{4})\\b");
    private static final GuardedPattern LONE = GuardedPattern.of(Pattern.compile(
            "\\b(?:the|U\\.\\s?S\\.|United\\s{1,3}States|federal|of|under|and)\\s{1,3}(?=(?:Securities|Exchange)\\s)",
            Pattern.CASE_INSENSITIVE));
    private static final Pattern HARBOR = Pattern.compile(
            "forward[\\s-]{1,3}looking|safe[\\s-]harbou?r|Litigation\\s{1,3}Reform", Pattern.CASE_INSENSITIVE);
    private static final Pattern DEFINED_BY = Pattern.compile(
            "forward[\\s-]{1,3}looking[^.;]{0,60}(?:within\\s{1,3}the\\s{1,3}meanings?\\s{1,3}of|defined\\s{1,3}(?:in|by|under))\\s{1,3}$",
            Pattern.CASE_INSENSITIVE);

    private final Subject subject;
    private final String text;
    private final List<GarbledCitation> garbled = new ArrayList<>();

    private StatuteCitations(Subject subject) {
        this.subject = subject;
        this.text = subject.draft().text();
    }

    /** The garbled citations of a draft, in order. */
    static List<GarbledCitation> garbled(Subject subject) {
        StatuteCitations citations = new StatuteCitations(subject);
        citations.readSections();
        citations.readActs();
        citations.readReform();
        return citations.garbled.stream()
                .sorted((a, b) -> a.range().compareTo(b.range()))
                .toList();
    }

    private void readSections() {
        GuardedMatcher citations = SECTIONS.matcher(subject);
        Matcher sections = citations.match();
        while (citations.find()) {
            Optional<Act> first = act(OF, sections.end());
            if (first.isPresent()
                    && isAboutTheHarbor(sections.start(), first.get().range().end())) {
                Optional<Act> second = act(AND, first.get().range().end());
                judge(sections, first.get(), second);
            }
        }
    }

    private Optional<Act> act(Pattern before, int at) {
        Matcher joint = before.matcher(text).region(at, text.length());
        if (!joint.lookingAt()) {
            return Optional.empty();
        }
        Matcher name = Act.NAME.matcher(text).region(joint.end(), text.length());
        return name.lookingAt() ? Optional.of(Act.of(name)) : Optional.empty();
    }

    private boolean isAboutTheHarbor(int from, int to) {
        return HARBOR.matcher(text)
                .region(Math.max(0, from - 400), Math.min(text.length(), to + 250))
                .find();
    }

    private void judge(Matcher sections, Act first, Optional<Act> second) {
        String one = number(sections.group(1));
        if (sections.group(2) == null) {
            judge(new TextRange(sections.start(), first.range().end()), one, first);
            return;
        }
        String two = number(sections.group(2));
        boolean pair = lawOf(one).isPresent() && lawOf(two).isPresent() && !one.equals(two);
        TextRange whole =
                new TextRange(sections.start(), second.orElse(first).range().end());
        if (!pair) {
            if (lawOf(one).isPresent() || lawOf(two).isPresent()) {
                add(whole, "the safe harbor is in Sections 27A and 21E", both());
            }
        } else if (second.isEmpty()) {
            first.law()
                    .filter(l -> l != Law.REFORM)
                    .ifPresent(law -> add(
                            whole,
                            "only " + (law == Law.SECURITIES ? "Section 27A" : "Section 21E") + " is in the "
                                    + law.title(),
                            both()));
        } else if (respectively(whole.end())
                && (first.law()
                        .filter(l -> l != Law.REFORM && lawOf(two).equals(Optional.of(l)))
                        .isPresent())) {
            add(whole, "the two Acts stand in the wrong order", both());
        }
    }

    /** The Acts of one section, and its own faults; a fault of the Act alone is told by {@link #readActs}. */
    private void judge(TextRange range, String number, Act act) {
        Optional<Law> meant = lawOf(number);
        if (act.law().equals(Optional.of(Law.REFORM))) {
            meant.ifPresent(law -> add(
                    range,
                    law.citation().substring(0, 11) + " is in the " + law.title()
                            + "; the Private Securities Litigation Reform Act of 1995 put it there",
                    law.citation()));
        } else if (meant.isPresent()) {
            Law law = meant.get();
            if (act.isMisnomer() || !act.law().equals(meant) || !act.isDatedRightly()) {
                add(range, problem(law, act), law.citation());
            }
        } else if (number.startsWith("27") || number.startsWith("21")) {
            Optional<Law> named = act.law().filter(l -> l == (number.startsWith("27") ? Law.SECURITIES : Law.EXCHANGE));
            named.ifPresent(law -> addOther(range, number, law));
        } else if (definesLookingForward(range.start())) {
            act.law().filter(l -> l != Law.REFORM).ifPresent(law -> addOther(range, number, law));
        }
    }

    private void addOther(TextRange range, String number, Law law) {
        add(
                range,
                "the safe harbor of the " + law.title() + " is "
                        + law.citation().substring(0, 11) + ", not Section " + number,
                law.citation());
    }

    /** Whether the words before are "forward-looking statements within the meaning of": then no other section can be meant. */
    private boolean definesLookingForward(int at) {
        return DEFINED_BY.matcher(text).region(Math.max(0, at - 160), at).find();
    }

    private static String problem(Law law, Act act) {
        String section = law.citation().substring(0, 11);
        if (act.isMisnomer()) {
            return "no Act is called so; " + section + " is in the " + law.title();
        }
        if (!act.law().equals(Optional.of(law))) {
            return section + " is in the " + law.title();
        }
        return "the " + law.title().replaceFirst(" of \\d+", "") + " is of " + law.enacted();
    }

    /** Acts that stand without a section, or whose section has been judged. */
    private void readActs() {
        GuardedMatcher names = LONE.matcher(subject);
        Matcher lone = names.match();
        while (names.find()) {
            Matcher name = Act.NAME.matcher(text).region(lone.end(), text.length());
            if (name.lookingAt()) {
                Act act = Act.of(name);
                if (act.year().isPresent()
                        && garbled.stream().noneMatch(g -> g.range().overlaps(act.range()))) {
                    judge(act);
                }
            }
        }
    }

    private void judge(Act act) {
        int year = act.year().orElseThrow();
        if (act.isMisnomer()) {
            if (year == Law.EXCHANGE.enacted() || year == Law.SECURITIES.enacted()) {
                add(
                        act.range(),
                        "no Act is called so; the Act of 1934 is the Securities Exchange Act",
                        Law.EXCHANGE.title());
            }
        } else if (!act.isDatedRightly() && year > 1900 && year < 2000) {
            Law law = act.law().orElseThrow();
            Optional<Law> dated = Law.of(year).filter(l -> l != Law.REFORM);
            String name = law.title().replaceFirst(" of \\d+", "");
            add(
                    act.range(),
                    dated.map(d -> "the " + name + " is of " + law.enacted() + "; the Act of " + year + " is the "
                                    + d.title().replaceFirst(" of \\d+", ""))
                            .orElse("the " + name + " is of " + law.enacted()),
                    // "Securities Act of 1934": the year is the surer sign, "Exchange" was lost
                    law == Law.SECURITIES && dated.isPresent() ? dated.get().title() : law.title());
        }
    }

    private void readReform() {
        GuardedMatcher reformActs = REFORM.matcher(subject);
        Matcher reform = reformActs.match();
        while (reformActs.find()) {
            String name = reform.group().replaceAll("\\s+", " ");
            boolean named = name.matches("Private Securities Litigation Reform Act(?: of \\d{4})?");
            boolean dated = reform.group("year") == null || reform.group("year").equals("1995");
            boolean reforms =
                    reform.group("name").toLowerCase(Locale.ROOT).matches("(?s).*(?:reform|litigation|legislation).*");
            if (reforms && (!named || !dated)) {
                add(
                        new TextRange(reform.start(), reform.end()),
                        named ? "the Private Securities Litigation Reform Act is of 1995" : "no Act is called so",
                        Law.REFORM.title());
            }
        }
        GuardedMatcher shorts = SHORT_REFORM.matcher(subject);
        Matcher shorter = shorts.match();
        while (shorts.find()) {
            TextRange range = new TextRange(shorter.start(), shorter.end());
            boolean ordered = shorter.group().contains("Reform")
                    && shorter.group().indexOf("Litigation") < shorter.group().indexOf("Reform");
            if ((!ordered || !shorter.group(1).equals("1995"))
                    && garbled.stream().noneMatch(g -> g.range().overlaps(range))) {
                add(
                        range,
                        ordered ? "the Private Securities Litigation Reform Act is of 1995" : "no Act is called so",
                        Law.REFORM.title());
            }
        }
    }

    private boolean respectively(int at) {
        return text.substring(at, Math.min(text.length(), at + 60))
                .matches("(?is)[\\s,()]*(?:(?:each\\s+)?as\\s+amended[\\s,)]*)?respectively.*");
    }

    private static String both() {
        return Law.SECURITIES.citation() + " and " + Law.EXCHANGE.citation();
    }

    private static String number(String written) {
        return written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static Optional<Law> lawOf(String number) {
        return number.equals("27A")
                ? Optional.of(Law.SECURITIES)
                : number.equals("21E") ? Optional.of(Law.EXCHANGE) : Optional.empty();
    }

    private void add(TextRange range, String problem, String right) {
        garbled.add(new GarbledCitation(range, problem, right));
    }
}
