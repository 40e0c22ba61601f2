package org.disclosurelint.detect.structure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.detect.name.DefinedTerms;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * Finds people whom a draft quotes for another organization than those that announce it: a customer or partner. The words behind
 * their names give an office and a name that the rest of the draft has too, and nothing of the names of whoever announces: the
 * issuer, and organizations with a section about themselves.
 */
final class QuotedOutsiders implements Detector {
    private static final Pattern OFFICE = Pattern.compile(
            "(?i)\\b(?:president|chief|officer|director|manager|head|chair|chair(?:man|woman|person)|owner|partner|founder|principal|vp|svp|evp|c[efotim]o)\\b");

    /** Other people who are quoted for what they know or for what they are, and hold no contract with the issuer. */
    private static final Pattern EXPERT = Pattern.compile(
            "(?i)\\b(?:analysts?|professor|universit(?:y|ies)|college|school|hospital|institute|m\\.?d|ph\\.?d|senator|governor|mayor|minister|commissioner|secretary|former)\\b");

    private static final Pattern BETWEEN = Pattern.compile(",| (?:of|at|for|with|from) ");

    private static final Pattern FORM =
            Pattern.compile("(?i)(?:jr|sr|ii|iii|inc|corp|ltd|llc|l\\.l\\.c|l\\.?p|plc|co)\\.?");

    private static final Pattern ABOUT = Pattern.compile("(?m)^(?i:about) (?<name>[^\\n:]{2,80})");

    /** The capitalized words with which a lead begins. */
    private static final Pattern OPENING = Pattern.compile("(?:(?:[\\p{Lu}\\d(“\"][^\\s]{0,40}|of|and|the|&)\\s){1,8}");

    private static final Set<String> COMMON = Set.of("the", "of", "and", "inc", "corporation", "company", "group", "");

    private static final int LEAD = 300;

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        List<QuotedPerson> people = subject.recall(QuotedPerson.ANALYSIS);
        if (people.isEmpty()) {
            return List.of();
        }
        Set<String> announcers = announcers(subject);
        return people.stream()
                .filter(p -> scope.contains(subject.anatomy().partOf(p.name())))
                .filter(p -> isOutsider(subject, p.title(), announcers))
                .map(p -> new Match.Found(
                        p.name(), new SpokenWords(subject.draft().words(p.name()))))
                .toList();
    }

    private static boolean isOutsider(Subject subject, String title, Set<String> announcers) {
        if (!title.startsWith(",")
                || !OFFICE.matcher(title).find()
                || EXPERT.matcher(title).find()
                || words(title).anyMatch(announcers::contains)) {
            return false;
        }
        String name = organization(title);
        String text = subject.draft().text();
        int at = name.isEmpty() ? -1 : text.indexOf(name);
        return at >= 0 && text.indexOf(name, at + name.length()) >= 0;
    }

    /** The last part of a title that names an organization; empty if none does. */
    private static String organization(String title) {
        String[] parts = BETWEEN.split(title, -1);
        for (int i = parts.length - 1; i >= 0; i--) {
            String part = parts[i].strip()
                    .replaceFirst("^[Tt]he ", "")
                    .replaceFirst("['’]s .*$", "")
                    .replaceFirst("\\.$", "");
            if (!part.isEmpty()
                    && Character.isUpperCase(part.charAt(0))
                    && !TitleWords.only(part)
                    && !FORM.matcher(part).matches()) {
                return part;
            }
        }
        return "";
    }

    /** The words of the names of those who announce the release, in small letters. */
    private static Set<String> announcers(Subject subject) {
        Set<String> announcers = new HashSet<>();
        subject.reference().profile().legalName().ifPresent(n -> words(n).forEach(announcers::add));
        subject.reference().profile().shortNames().forEach(n -> words(n).forEach(announcers::add));
        String text = subject.draft().text();
        for (Section section : subject.anatomy().sections(Part.BOILERPLATE)) {
            Matcher about = ABOUT.matcher(section.range().of(text));
            while (about.find()) {
                words(about.group("name")).forEach(announcers::add);
            }
        }
        subject.anatomy().sections(Part.LEAD).stream().findFirst().ifPresent(lead -> {
            int from = lead.range().start();
            Matcher opening = OPENING.matcher(text).region(from, Math.min(text.length(), from + LEAD));
            if (opening.lookingAt()) {
                words(opening.group()).forEach(announcers::add);
            }
            subject.recall(DefinedTerms.ANALYSIS).stream()
                    .filter(t -> t.range().start() >= from && t.range().start() < from + LEAD)
                    .forEach(t -> words(t.term()).forEach(announcers::add));
        });
        announcers.removeAll(COMMON);
        return announcers;
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(name.split("[\\s,/()-]+"))
                .map(w -> w.toLowerCase(Locale.ROOT).replaceFirst("['’]s?$", "").replaceAll("[^\\p{L}\\p{N}]", ""));
    }
}
