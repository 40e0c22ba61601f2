package org.disclosurelint.detect.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.name.CompanyNames;
import org.disclosurelint.draft.TextRange;
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
    private static final Pattern SAID = Pattern.compile("[”\"][ \\n]"
            + "(?:said|says|stated|states|commented|comments|added|adds|noted|notes|explained|explains|remarked|concluded|continued|observed)[ \\n]"
            + "(?<name>(?:(?:Dr|Mr|Ms|Mrs|Prof|Sir)\\.?[ \\n])?\\p{Lu}[\\p{L}'’.-]{0,20}(?:[ \\n](?:van|von|de|der|la|le|di|bin|\\p{Lu}[\\p{L}'’.-]{0,20})){1,3}?)"
            + "(?:,[ \\n](?:Jr|Sr|II|III|Ph\\.?D|M\\.?D)\\.?){0,2}"
            + "(?<title>,?[ \\n][^”“\"]{1,200}?)(?=\\.[ \\n]|\\.$|[“\"]|\\n\\n|$)");

    /** What follows is said of somebody else, or tells a story. */
    private static final Pattern ASIDE = Pattern.compile("[ \\n](?:who|which|whose|that|as|when|while|in[ \\n]a)\\b");

    private static final Pattern OFFICE = Pattern.compile(
            "(?i)\\b(?:president|chief|officer|director|manager|head|chair|chair(?:man|woman|person)|secretary|treasurer|counsel|controller|spokes(?:man|woman|person)|founder|vp|svp|evp|c[efotim]o)\\b");

    private static final Pattern OUTSIDER = Pattern.compile(
            "(?i)\\b(?:customers?|clients?|partners?|users?|distributors?|dealers?|suppliers?|vendors?|franchisees?|licensees?|analysts?|students?|professors?|shareholders?|stockholders?|advisory|advis[eo]rs?|consultants?|universit(?:y|ies)|institute|college|hospital|investigators?|investor(?![ \\n]relations)|former|formerly|ex-\\w{2,12})\\b");

    private static final Pattern FORM = Pattern.compile(
            "(?i),? (?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|l\\.l\\.c|lp|l\\.p|plc|n\\.v|s\\.a|ag|se)\\.?$");

    /** The words of titles that name no company. */
    private static final Set<String> TITLE_WORDS = Set.copyOf(Arrays.asList(
            ("the a and of for our its & chief executive financial operating medical scientific science technology technical marketing information"
                            + " digital commercial legal people human resources accounting administrative revenue product products strategy compliance officer president chairman"
                            + " chairwoman chairperson chair board directors director senior vice group general counsel secretary corporate treasurer controller founder"
                            + " co-founder cofounder interim acting managing manager investor relations communications sales research development operations finance"
                            + " head ceo cfo coo cto cmo cio svp evp vp company company's global worldwide business engineering clinical regulatory affairs")
                    .split(" ")));

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
        Matcher said = SAID.matcher(subject.draft().text());
        while (said.find()) {
            TextRange range = new TextRange(said.start("name"), said.end("name"));
            String name = subject.draft().words(range);
            if (scope.contains(subject.anatomy().partOf(range))
                    && !known.contains(last(name))
                    && isOfIssuer(subject, head(said.group("title")))) {
                known.add(last(name));
                found.add(new Match.Found(range, new SpokenWords(name)));
            }
        }
        return found;
    }

    private static String head(String title) {
        Matcher aside = ASIDE.matcher(title);
        return (aside.find() ? title.substring(0, aside.start()) : title).replace('\n', ' ');
    }

    private static boolean isOfIssuer(Subject subject, String title) {
        if (!OFFICE.matcher(title).find() || OUTSIDER.matcher(title).find()) {
            return false;
        }
        List<String> names = names(subject.reference().profile());
        if (names.stream().anyMatch(n -> names(title, n))) {
            return true;
        }
        boolean officeAlone = Arrays.stream(
                        title.toLowerCase(Locale.ROOT).replace('’', '\'').split("[ ,./-]+", -1))
                .filter(w -> !w.isEmpty())
                .allMatch(TITLE_WORDS::contains);
        return officeAlone
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
