package org.disclosurelint.detect.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.disclosurelint.detect.name.CompanyNames;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.profile.Person;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * Finds people of the issuer whom a draft quotes and the profile does not name as spokespersons. Whose they are, the words
 * behind the name tell ({@code said Ruth Aldane, Chief Executive Officer of Velder Foods}); where these give a title alone,
 * they are the issuer's if the draft names no other company. Whoever is a customer, a partner or the like is left out.
 */
final class UnlistedSpeakers implements Detector {
    private static final Pattern OFFICE = Pattern.compile(
            "(?i)\\b(?:president|chief|officer|director|manager|head|chair|chair(?:man|woman|person)|secretary|treasurer|counsel|controller|spokes(?:man|woman|person)|founder|vp|svp|evp|c[efotim]o)\\b");

    private static final Pattern OUTSIDER = Pattern.compile(
            "(?i)\\b(?:customers?|clients?|partners?|users?|distributors?|dealers?|suppliers?|vendors?|franchisees?|licensees?|analysts?|students?|professors?|shareholders?|stockholders?|advisory|advis[eo]rs?|consultants?|universit(?:y|ies)|institute|college|hospital|investigators?|investor(?![ \\n]relations)|former|formerly|ex-\\w{2,12})\\b");

    private static final Pattern FORM = Pattern.compile(
            "(?i),? (?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|l\\.l\\.c|lp|l\\.p|plc|n\\.v|s\\.a|ag|se)\\.?$");

    @Override
    public Optional<String> notApplicable(Subject subject, Scope scope) {
        return subject.reference().profile().spokespersons().isEmpty()
                ? Optional.of("the issuer's profile names no spokespersons")
                : Optional.empty();
    }

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        IssuerProfile profile = subject.reference().profile();
        Set<String> known = new HashSet<>();
        profile.spokespersons().stream()
                .map(Person::name)
                .map(UnlistedSpeakers::last)
                .forEach(known::add);
        List<Match.Found> found = new ArrayList<>();
        for (QuotedPerson person : subject.recall(QuotedPerson.ANALYSIS)) {
            String name = subject.draft().words(person.name());
            if (scope.contains(subject.anatomy().partOf(person.name()))
                    && !known.contains(last(name))
                    && isOfIssuer(subject, person.title())) {
                known.add(last(name));
                found.add(new Match.Found(person.name(), new SpokenWords(name)));
            }
        }
        return found;
    }

    private static boolean isOfIssuer(Subject subject, String title) {
        if (!OFFICE.matcher(title).find() || OUTSIDER.matcher(title).find()) {
            return false;
        }
        List<String> names = names(subject.reference().profile());
        if (names.stream().anyMatch(n -> names(title, n))) {
            return true;
        }
        return TitleWords.only(title)
                && subject.recall(CompanyNames.ANALYSIS).stream()
                        .allMatch(c -> names.stream().anyMatch(n -> names(c.name(), n)));
    }

    /** The legal name without its form, and the short names that are more than "the Company". */
    private static List<String> names(IssuerProfile profile) {
        List<String> names = new ArrayList<>(profile.shortNames());
        profile.legalName().map(n -> FORM.matcher(n).replaceFirst("")).ifPresent(names::add);
        names.removeIf(n -> n.isBlank() || n.toLowerCase(Locale.ROOT).startsWith("the "));
        return names;
    }

    private static boolean names(String text, String name) {
        int at = text.indexOf(name);
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (at + name.length() == text.length() || !Character.isLetterOrDigit(text.charAt(at + name.length())));
    }

    /** The last name in small letters: "Tom Ibarra" and "Thomas Ibarra" are one. */
    private static String last(String name) {
        String[] words = name.replaceFirst(",.*$", "").toLowerCase(Locale.ROOT).split("[ \\n]+", -1);
        String last = words[words.length - 1];
        boolean suffix = words.length > 2 && last.matches("(?:jr|sr|ii|iii)\\.?");
        return suffix ? words[words.length - 2] : last;
    }
}
