package org.disclosurelint.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.profile.ApprovedText;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.profile.Person;
import org.disclosurelint.profile.ProfileListing;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads an issuer's profile: of {@code disclosure.yml}, and of rules whose examples need one. */
public final class ProfileReader {
    private ProfileReader() {}

    /**
     * Reads {@code legal-name}, {@code short-names}, {@code listings}, {@code contacts}, {@code spokespersons}, {@code
     * status} and {@code fiscal-year-end}; closes the mapping.
     *
     * @param texts the approved texts, which stand elsewhere
     */
    public static IssuerProfile read(YamlMapping issuer, List<ApprovedText> texts) {
        issuer.value("history"); // a folder of the repository: whoever reads that looks for it
        IssuerProfile profile = new IssuerProfile(
                issuer.value("legal-name").map(YamlValue::words),
                texts(issuer, "short-names"),
                issuer.mappings("listings").stream().map(ProfileReader::listing).toList(),
                issuer.mappings("contacts").stream().map(ProfileReader::person).toList(),
                issuer.mappings("spokespersons").stream()
                        .map(ProfileReader::person)
                        .toList(),
                texts,
                StandingReader.read(issuer),
                issuer.value("fiscal-year-end").flatMap(YamlValue::dayOfYear));
        issuer.close();
        return profile;
    }

    private static List<String> texts(YamlMapping mapping, String key) {
        return mapping.value(key)
                .map(v -> v.items().stream().map(YamlValue::words).toList())
                .orElse(List.of());
    }

    private static ProfileListing listing(YamlMapping listing) {
        String exchange = listing.requiredString("exchange");
        String ticker = listing.requiredString("ticker");
        Optional<LocalDate> from = listing.value("from").flatMap(YamlValue::date);
        Optional<LocalDate> to = listing.value("to").flatMap(YamlValue::date);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            listing.problem("to", "'to' is before 'from'");
        }
        listing.close();
        return new ProfileListing(exchange, ticker, from, to);
    }

    private static Person person(YamlMapping person) {
        String name = person.requiredString("name");
        Optional<String> title = person.value("title").map(YamlValue::words);
        Optional<String> phone = person.value("phone").map(YamlValue::words);
        Optional<String> email = person.value("email").map(YamlValue::words);
        person.close();
        return new Person(name, title, phone, email);
    }
}
