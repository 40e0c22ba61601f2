package org.disclosurelint.detect.name;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * The words by which readers know whose release it is, in small letters: of the profile, of the companies of the lead, of the
 * headings over the boilerplate, and of the short forms and symbols that the lead defines.
 */
final class IssuerWords {
    static final Analysis<Set<String>> ANALYSIS = IssuerWords::of;

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern ABOUT = Pattern.compile("(?m)^(?i:about) (?<name>[^\\n:]{2,80})");
    private static final Pattern SYMBOL = Pattern.compile("\\([^()\\n]{2,60}?:[ ]?(?<symbol>[A-Z0-9.]{1,6})\\b");
    private static final Set<String> COMMON =
            Set.copyOf(List.of(("the inc incorporated corp corporation company companies co ltd limited llc llp lp plc"
                            + " group holdings holding international and of for our us global new american national united states america"
                            + " about trust fund partners management first")
                    .split(" ")));
    /** The capitalized words with which a lead begins. */
    private static final Pattern OPENING = Pattern.compile("(?:(?:[\\p{Lu}\\d(“\"][^\\s]{0,40}|of|and|the|&)\\s){1,8}");

    private static final int LEAD = 600;

    private IssuerWords() {}

    private static Set<String> of(Subject subject) {
        Set<String> words = new HashSet<>();
        subject.reference().profile().legalName().ifPresent(n -> add(words, n));
        subject.reference().profile().shortNames().forEach(n -> add(words, n));
        String text = subject.draft().text();
        for (Section section : subject.anatomy().sections(Part.BOILERPLATE)) {
            Matcher about = ABOUT.matcher(section.range().of(text));
            while (about.find()) {
                add(words, about.group("name"));
            }
        }
        List<Section> leads = subject.anatomy().sections(Part.LEAD);
        if (!leads.isEmpty()) {
            int from = leads.get(0).range().start();
            int to = Math.min(text.length(), from + LEAD);
            subject.recall(CompanyNames.ANALYSIS).stream()
                    .filter(c -> c.range().start() >= from && c.range().start() < to)
                    .forEach(c -> add(words, c.name()));
            subject.recall(DefinedTerms.ANALYSIS).stream()
                    .filter(t -> t.range().start() >= from && t.range().start() < to)
                    .forEach(t -> add(words, t.term()));
            Matcher opening = OPENING.matcher(text).region(from, to);
            if (opening.lookingAt()) {
                add(words, opening.group());
            }
            Matcher symbol = SYMBOL.matcher(text).region(from, to);
            while (symbol.find()) {
                add(words, symbol.group("symbol"));
            }
        }
        return Set.copyOf(words);
    }

    private static void add(Set<String> words, String name) {
        String[] all = name.split("[\\s,/()-]+");
        Arrays.stream(all)
                .map(IssuerWords::plain)
                .filter(w -> w.length() > 1 && !COMMON.contains(w))
                .forEach(words::add);
        StringBuilder initials = new StringBuilder();
        Arrays.stream(all).map(IssuerWords::plain).filter(w -> !w.isEmpty()).forEach(w -> initials.append(w.charAt(0)));
        if (initials.length() > 1) {
            words.add(initials.toString());
        }
    }

    /** Whether a word tells no company from another; as {@link #plain} gives it. */
    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    /** In small letters, without a possessive and signs. */
    static String plain(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return SIGN.matcher(POSSESSIVE.matcher(small).replaceFirst("")).replaceAll("");
    }
}
