package org.disclosurelint.detect.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * The names by which a draft calls its issuer, told from other companies without a doubt: that of the profile, the one with which
 * the lead begins, and that of the only heading over a boilerplate.
 *
 * @param names in small letters, one space between words, without a legal form; each shorter form that begins a name is one too
 */
public record IssuerNames(Set<String> names) {
    /** Those of a draft. */
    public static final Analysis<IssuerNames> ANALYSIS = IssuerNames::of;

    private static final Pattern ABOUT = Pattern.compile("(?m)^(?i:about) (?<name>[^\\n:]{2,80})");
    private static final Pattern WORDS = Pattern.compile("(?:(?:[\\p{Lu}\\d][^\\s,(]{0,40}|of|and|the|&)[ ]?){1,7}");

    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp", "lp", "plc");

    public IssuerNames {
        names = Set.copyOf(names);
    }

    /** Whether words are a name of the issuer, with or without an article and a legal form. */
    public boolean contain(List<String> words) {
        return names.contains(String.join(" ", plain(words)));
    }

    private static IssuerNames of(Subject subject) {
        Set<String> names = new HashSet<>();
        subject.reference().profile().legalName().ifPresent(n -> add(names, n));
        subject.reference().profile().shortNames().forEach(n -> add(names, n));
        String text = subject.draft().text();
        List<String> headings = new ArrayList<>();
        for (Section section : subject.anatomy().sections(Part.BOILERPLATE)) {
            Matcher about = ABOUT.matcher(section.range().of(text));
            while (about.find()) {
                headings.add(about.group("name"));
            }
        }
        if (headings.size() == 1) {
            add(names, headings.get(0));
        }
        List<Section> leads = subject.anatomy().sections(Part.LEAD);
        if (!leads.isEmpty()) {
            Matcher opening = WORDS.matcher(text)
                    .region(leads.get(0).range().start(), leads.get(0).range().end());
            if (opening.lookingAt()) {
                add(names, opening.group());
            }
        }
        return new IssuerNames(names);
    }

    private static void add(Set<String> names, String name) {
        List<String> words = plain(List.of(name.split("[\\s,/()]+")));
        for (int length = 1; length <= words.size(); length++) {
            String last = words.get(length - 1);
            boolean telling =
                    words.subList(0, length).stream().anyMatch(w -> !IssuerWords.isCommon(w) && w.length() > 1);
            if (telling && !last.equals("and") && !last.equals("of") && !last.equals("the")) {
                names.add(String.join(" ", words.subList(0, length)));
            }
        }
    }

    private static List<String> plain(List<String> words) {
        List<String> plain = new ArrayList<>();
        for (String word : words) {
            String small = IssuerWords.plain(word);
            boolean article = plain.isEmpty() && small.equals("the");
            if (!small.isEmpty() && !article && !LEGAL_FORMS.contains(small)) {
                plain.add(small);
            }
        }
        return plain;
    }
}
