package org.disclosurelint.detect.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.profile.ProfileListing;
import org.disclosurelint.rule.Subject;

/**
 * Tells whose listings are cited. With a profile, the issuer is the company of the profile. Without one, it is the company
 * (or companies) that the lead makes its subject, or that the headline or an "About" section names; a release of a
 * subsidiary speaks for the parent that it names.
 */
final class Ownership {
    /** A company of whose part a release speaks. */
    private static final Pattern PARENT = Pattern.compile(
            "(?i)(?:subsidiar(?:y|ies)|division|unit|label|affiliate|brand|arm|business|segment|part|group|member|parent|shares|stock|units|holding company) (?:of|for)(?: the| its)?(?: parent)?(?: company)?,?[\"“”]?\\s$|(?:offered|owned|operated|provided|controlled|published|managed) by(?: the)?\\s$");

    private static final Pattern OTHERS = Pattern.compile(
            "(?i)(?:\\b(?:with|by|from|between|acquire|acquires|acquired|acquiring|of|to|at|for|against|versus|like|including|and its partner|such as|joins|via|than|in|into|on) (?:the |its |rival |partner |certain )?)$");

    private static final Pattern PRONOUN = Pattern.compile(
            "(?i)\\b(?:the (?:company|corporation|partnership|bank|firm|trust|fund|issuer|group)|our|we|its|the (?:stock|shares|units))\\b");

    private final Subject subject;
    private final ExchangeTable table;
    private final String text;
    private final List<Company> issuers = new ArrayList<>();
    private final List<Cited> found;
    private final Map<TextRange, Boolean> verdicts = new HashMap<>();
    private final Blocks blocks;
    private final AboutHeadings headings;

    private Ownership(Subject subject, ExchangeTable table, List<Cited> found) {
        this.subject = subject;
        this.table = table;
        this.text = subject.draft().text();
        this.found = found;
        this.blocks = new Blocks(text);
        this.headings = new AboutHeadings(subject);
    }

    static Ownership of(Subject subject, ExchangeTable table, List<Cited> found) {
        Ownership ownership = new Ownership(subject, table, found);
        ownership.decide();
        return ownership;
    }

    boolean isIssuers(Cited cited) {
        return verdicts.getOrDefault(cited.group(), false);
    }

    private void decide() {
        IssuerProfile profile = subject.reference().profile();
        profile.legalName().flatMap(Company::named).ifPresent(issuers::add);
        profile.shortNames().forEach(n -> Company.named(n).ifPresent(issuers::add));
        boolean known = !issuers.isEmpty() || !profile.listings().isEmpty();
        if (!known) {
            readIssuers();
        }
        for (Cited cited : found) {
            boolean own = known ? isProfiles(cited, profile) : isByText(cited);
            verdicts.merge(cited.group(), own, Boolean::logicalOr);
        }
        if (!known) {
            fallBack(this::isInHeadline);
            fallBack(this::isTickerInHeadline);
            fallBack(this::speaksForParent);
            fallBack(this::isAboutItself);
        }
        sameSymbols();
    }

    /** Asks another question of all tags while none is known to be the issuer's. */
    private void fallBack(Predicate<Cited> question) {
        if (verdicts.containsValue(true)) {
            return;
        }
        found.stream().filter(question).forEach(c -> verdicts.put(c.group(), true));
    }

    /** A symbol that is the issuer's once is the issuer's everywhere. */
    private void sameSymbols() {
        Set<String> own = found.stream()
                .filter(this::isIssuers)
                .map(c -> c.ticker().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        for (Cited cited : found) {
            if (own.contains(cited.ticker().toUpperCase(Locale.ROOT))) {
                verdicts.put(cited.group(), true);
            }
        }
    }

    private boolean isProfiles(Cited cited, IssuerProfile profile) {
        for (ProfileListing listing : profile.listings()) {
            if (listing.ticker().equalsIgnoreCase(cited.ticker())
                    && table.sameMarket(listing.exchange(), cited.label().of(text))) {
                return true;
            }
        }
        Optional<Company> owner = owner(cited);
        return owner.map(this::isIssuer).orElseGet(() -> isLeading(cited) || isPronoun(cited));
    }

    private boolean isByText(Cited cited) {
        Optional<Company> owner = owner(cited);
        if (owner.isPresent()) {
            return isIssuer(owner.get());
        }
        return isLeading(cited) || !inOthersSection(cited);
    }

    private boolean isIssuer(Company company) {
        return issuers.stream().anyMatch(i -> i.isSame(company));
    }

    /**
     * The companies that are the subject of the lead; where the headline names none of them, those of headline and
     * subheadline too; failing all, the first that is the subject of a block. A headline may begin with the customer:
     * "Harbor Foods Selects Meridian".
     */
    private void readIssuers() {
        subject.anatomy().sections(Part.LEAD).forEach(s -> readLead(s.range()));
        boolean headed = subject.anatomy().sections(Part.HEADLINE).stream()
                .map(s -> s.range().of(text))
                .anyMatch(heading -> issuers.stream().anyMatch(i -> i.isNamedIn(heading)));
        for (Part part : headed ? List.<Part>of() : List.of(Part.HEADLINE, Part.SUBHEADLINE)) {
            readHeads(part);
        }
        boolean anybody =
                found.stream().anyMatch(c -> owner(c).filter(this::isIssuer).isPresent());
        if (!anybody) {
            found.stream()
                    .filter(Cited::inTag)
                    .filter(c -> isSubjectOfBlock(c))
                    .findFirst()
                    .ifPresent(c -> readLead(new TextRange(
                            blocks.startOf(c.group().start()), c.group().end())));
        }
    }

    private void readHeads(Part part) {
        for (Section section : subject.anatomy().sections(part)) {
            Company.startingAt(text, section.range().start(), section.range().end())
                    .ifPresent(issuers::add);
        }
    }

    private boolean isSubjectOfBlock(Cited cited) {
        int start = blocks.startOf(cited.group().start());
        boolean verb = Blocks.MAIN_VERB
                .matcher(text)
                .region(
                        Math.max(start, cited.group().start() - 500),
                        cited.group().start())
                .find();
        return !verb
                && Company.before(text, cited.group().start())
                        .filter(c -> isSubject(c, start))
                        .isPresent();
    }

    /** All companies before the main verb of the lead. */
    private void readLead(TextRange lead) {
        int start = lead.start();
        int end = Math.min(lead.end(), start + 700);
        Matcher verb = Blocks.MAIN_VERB.matcher(text).region(start, end);
        int until = verb.find() ? verb.start() : end;
        for (Cited cited : found) {
            if (cited.group().start() >= start && cited.group().start() < until) {
                Company.before(text, cited.group().start())
                        .filter(c -> isSubject(c, start))
                        .ifPresent(issuers::add);
            }
        }
        int at = start;
        for (int n = 0; n < 6 && at < until; n++) {
            Optional<Company> next = Company.startingAt(text, at, until);
            next.filter(c -> isSubject(c, start)).ifPresent(issuers::add);
            if (next.isEmpty()) {
                return;
            }
            Matcher and = AND.matcher(text).region(next.get().range().end(), until);
            if (!and.lookingAt()) {
                return;
            }
            at = and.end();
        }
    }

    private static final Pattern AND = Pattern.compile(
            "(?:,?\\s?\\([^()]{1,120}\\)){0,4},?\\s{0,2}(?:and|&)\\s(?:its\\s(?:[\\w-]{2,14}\\s){1,3})?(?:the\\s)?");

    private boolean isSubject(Company company, int least) {
        int start = company.range().start();
        String before = text.substring(Math.max(Math.min(least, start), start - 40), start);
        return PARENT.matcher(before).find() || !OTHERS.matcher(before).find();
    }

    private Optional<Company> owner(Cited cited) {
        if (cited.inTag()) {
            Optional<Company> name = Company.before(text, cited.group().start());
            boolean market =
                    name.map(n -> n.range().of(text)).filter(table::knows).isPresent();
            return market || name.isEmpty() && isInSentence(cited) ? subjectOf(cited) : name;
        }
        return subjectOf(cited);
    }

    /** {@code trades under the symbol NYSE: ABC}: a tag without a bracket that goes on a sentence. */
    private boolean isInSentence(Cited cited) {
        int start = cited.group().start();
        return UNDER.matcher(text).region(Math.max(0, start - 30), start).find();
    }

    /** The company that the sentence before a citation names. */
    private Optional<Company> subjectOf(Cited cited) {
        int start = Math.max(0, cited.group().start() - 200);
        Matcher sentence = SENTENCE.matcher(text).region(start, cited.group().start());
        while (sentence.find()) {
            start = sentence.end();
        }
        return isPronoun(cited)
                ? Optional.empty()
                : Company.last(text, start, cited.group().start());
    }

    private static final Pattern UNDER =
            Pattern.compile("(?i)\\b(?:symbols?|tickers?|under|on|as)\\s(?:the\\s)?[\"“]?$");

    private static final Pattern SENTENCE = Pattern.compile("(?<![A-Z]|Inc|Corp|Ltd|Co)[.!?][\"”)]?\\s|\\n");

    /** A tag that stands before the headline, or without a name at the head of the lead. */
    private boolean isLeading(Cited cited) {
        Part part = subject.anatomy().partOf(cited.group());
        return switch (part) {
            case LETTERHEAD, RELEASE_LINE, HEADLINE, SUBHEADLINE, DATELINE, CONTACT_BLOCK -> true;
            case LEAD -> !blocks.hasVerbBefore(cited.group().start());
            default -> false;
        };
    }

    private boolean isPronoun(Cited cited) {
        int start = Math.max(0, cited.range().start() - 110);
        Matcher pronoun = PRONOUN.matcher(text).region(start, cited.range().start());
        return pronoun.find();
    }

    /** Whether the last "About" heading before a citation, in its section, is another company's. */
    private boolean inOthersSection(Cited cited) {
        return headings.sectionOf(cited.range())
                .flatMap(s -> headings.last(s, cited.range().start()))
                .filter(c -> !isIssuer(c))
                .isPresent();
    }

    /** Headline and the head of the lead name the owner. */
    private boolean isInHeadline(Cited cited) {
        Optional<Company> owner = Company.before(text, cited.group().start());
        return owner.filter(o -> isSubject(o, 0)).isPresent()
                && Stream.of(Part.HEADLINE, Part.SUBHEADLINE)
                        .flatMap(p -> subject.anatomy().sections(p).stream())
                        .anyMatch(s -> owner.get().isNamedIn(s.range().of(text)));
    }

    /** "MRI Opens Plant". */
    private boolean isTickerInHeadline(Cited cited) {
        Pattern ticker = Pattern.compile("(?<![A-Z])" + Pattern.quote(cited.ticker()) + "(?![A-Za-z])");
        return cited.ticker().length() > 2
                && subject.anatomy().sections(Part.HEADLINE).stream()
                        .anyMatch(s -> ticker.matcher(s.range().of(text)).find());
    }

    /** "a subsidiary of Meridian, Inc. (NYSE: X)". */
    private boolean speaksForParent(Cited cited) {
        return Company.before(text, cited.group().start())
                .map(c -> c.range().start())
                .map(at -> text.substring(Math.max(0, at - 50), at))
                .filter(before -> PARENT.matcher(before).find())
                .isPresent();
    }

    /** A tag of Meridian in "About Meridian", or at the head of some block of boilerplate. */
    private boolean isAboutItself(Cited cited) {
        Optional<Company> owner = Company.before(text, cited.group().start());
        return owner.isPresent()
                && headings.sectionOf(cited.range())
                        .filter(s -> headings.first(s)
                                .map(a -> a.isSame(owner.get()))
                                .orElse(true))
                        .isPresent();
    }
}
