package org.disclosurelint.author;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.contact.ContactEntry;
import org.disclosurelint.detect.listing.ListingCitation;
import org.disclosurelint.detect.listing.ListingCitations;
import org.disclosurelint.finding.Facts;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.profile.Person;
import org.disclosurelint.profile.ProfileListing;

/**
 * What drafts say of their issuer, as a first profile for its counsel to check: what most of them say goes first, and what they
 * say once at odds with the rest is left out.
 */
final class ProfileGuess {
    private static final int MOST_CONTACTS = 4;

    private static final Pattern ABOUT = Pattern.compile("About (?:the )?(\\p{Lu}[^\\n:]{1,80}?)[:.]?(?=\\n|$)");

    private static final Pattern LEGAL_FORM = Pattern.compile(
            ",? (?:Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|LLC|L\\.P|plc|PLC|N\\.V|S\\.A|AG|SE)\\.?$");

    private ProfileGuess() {}

    static IssuerProfile of(List<Facts> drafts) {
        Optional<String> legal = byFrequency(drafts, ProfileGuess::namesBeforeTags)
                .filter(name -> LEGAL_FORM.matcher(name).find())
                .findFirst();
        List<String> shortNames = legal.stream()
                .flatMap(name -> Stream.concat(
                        Stream.of(LEGAL_FORM.matcher(name).replaceFirst("")),
                        byFrequency(drafts, ProfileGuess::headings).filter(h -> name.startsWith(h + " "))))
                .distinct()
                .filter(name -> !legal.get().equals(name))
                .toList();
        List<ProfileListing> listings =
                byFrequency(drafts, ProfileGuess::listings).limit(1).toList();
        return new IssuerProfile(legal, shortNames, listings, contacts(drafts), List.of(), List.of());
    }

    private static Stream<String> namesBeforeTags(Facts facts) {
        String text = facts.draft().text();
        return facts.listings().stream()
                .filter(ListingCitation::issuers)
                .flatMap(c -> ListingCitations.nameBefore(text, c).stream())
                .map(range -> facts.draft().words(range));
    }

    private static Stream<String> headings(Facts facts) {
        return facts.anatomy().sections(Part.BOILERPLATE).stream()
                .map(s -> ABOUT.matcher(s.range().of(facts.draft().text())))
                .filter(Matcher::lookingAt)
                .map(m -> m.group(1).strip());
    }

    private static Stream<ProfileListing> listings(Facts facts) {
        return facts.listings().stream()
                .filter(c -> c.issuers() && c.market().isPresent())
                .map(c -> new ProfileListing(
                        c.exchange(), c.ticker(), Optional.<LocalDate>empty(), Optional.<LocalDate>empty()));
    }

    /** The people who can be reached, each once, as the draft tells that says most. */
    private static List<Person> contacts(List<Facts> drafts) {
        Map<String, List<Person>> byName = byFrequency(drafts, ProfileGuess::people)
                .collect(Collectors.groupingBy(Person::name, LinkedHashMap::new, Collectors.toList()));
        List<Person> contacts = new ArrayList<>();
        byName.values()
                .forEach(same -> same.stream()
                        .max(Comparator.comparingLong(ProfileGuess::told))
                        .ifPresent(contacts::add));
        return contacts.stream().limit(MOST_CONTACTS).toList();
    }

    private static Stream<Person> people(Facts facts) {
        return facts.contacts().stream()
                .filter(c -> c.name().isPresent()
                        && !(c.phones().isEmpty() && c.emails().isEmpty()))
                .map(ProfileGuess::person);
    }

    private static Person person(ContactEntry entry) {
        return new Person(
                entry.name().orElseThrow(),
                entry.title(),
                entry.phones().stream().findFirst(),
                entry.emails().stream().findFirst());
    }

    private static long told(Person person) {
        return Stream.of(person.title(), person.phone(), person.email())
                .filter(Optional::isPresent)
                .count();
    }

    /** What drafts say, what most of them say first; of the same frequency what was said first. */
    private static <T> Stream<T> byFrequency(List<Facts> drafts, Function<Facts, Stream<T>> said) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        drafts.forEach(d -> said.apply(d).distinct().forEach(t -> counts.merge(t, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey);
    }
}
