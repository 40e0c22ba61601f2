package org.disclosurelint.author;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.profile.Person;
import org.disclosurelint.profile.ProfileListing;

/**
 * The files with which a repository of releases begins: a configuration with what its drafts say of the issuer, a first pack of
 * the company with one rule, a file for waivers, and the schemas by which editors check all of them. Immutable.
 *
 * @param texts by path from the root of the repository, with forward slashes, in the order in which they are best read
 */
public record StarterFiles(Map<String, String> texts) {
    private static final List<String> SCHEMAS = List.of("disclosure", "pack", "rule", "waivers");

    public StarterFiles {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /**
     * The files of a repository.
     *
     * @param drafts a run over its drafts, under any rules; without drafts the profile is left to its counsel
     * @param bases the packs that the company's pack builds on; at least one
     * @param services what is to judge drafts besides a build by hand
     */
    public static StarterFiles of(LintRun drafts, List<RulePack> bases, Set<Service> services) {
        IssuerProfile profile =
                ProfileGuess.of(drafts.drafts().stream().map(d -> d.facts()).toList());
        String company = profile.shortNames().stream()
                .findFirst()
                .or(profile::legalName)
                .map(StarterFiles::slug)
                .filter(slug -> !slug.isEmpty())
                .orElse("company");
        Map<String, Object> words = words(profile, company, bases);
        words.put("engine", drafts.version());
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pom.xml", filled("pom.xml", words));
        files.put(".gitignore", filled("gitignore", words));
        files.put("disclosure.yml", filled("disclosure.yml", words));
        files.put("waivers.yml", filled("waivers.yml", words));
        files.put("rules/" + company + "/pack.yaml", filled("pack.yaml", words));
        files.put("rules/" + company + "/hype-in-headline.yaml", filled("hype-in-headline.yaml", words));
        services.stream()
                .sorted()
                .forEach(service ->
                        service.files().forEach((path, template) -> files.put(path, filled(template, words))));
        for (String schema : SCHEMAS) {
            String name = schema + ".schema.json";
            resource("/org/disclosurelint/schema/" + name).ifPresent(text -> files.put("rules/schema/" + name, text));
        }
        return new StarterFiles(files);
    }

    private static Map<String, Object> words(IssuerProfile profile, String company, List<RulePack> bases) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("company", company);
        words.put("base", bases.stream().map(b -> b.name() + "@" + b.version()).collect(Collectors.joining(", ")));
        words.put("baseName", bases.stream().map(RulePack::name).collect(Collectors.joining(", ")));
        words.put("baseTitle", bases.stream().map(RulePack::title).collect(Collectors.joining("; ")));
        words.put("nothingKnown", profile.equals(IssuerProfile.UNKNOWN));
        words.put(
                "legalName",
                profile.legalName().map(StarterFiles::yaml).stream().toList());
        words.put("noLegalName", profile.legalName().isEmpty());
        words.put(
                "shortNames",
                String.join(
                        ", ",
                        profile.shortNames().stream().map(StarterFiles::yaml).toList()));
        words.put("hasShortNames", !profile.shortNames().isEmpty());
        words.put(
                "listings",
                profile.listings().stream().map(StarterFiles::listing).toList());
        words.put("noListings", profile.listings().isEmpty());
        words.put(
                "contacts",
                profile.contacts().stream().map(StarterFiles::person).toList());
        words.put("noContacts", profile.contacts().isEmpty());
        return words;
    }

    private static String listing(ProfileListing listing) {
        return "{exchange: " + yaml(listing.exchange()) + ", ticker: " + yaml(listing.ticker()) + "}";
    }

    private static String person(Person person) {
        return "{name: " + yaml(person.name())
                + person.title().map(t -> ", title: " + yaml(t)).orElse("")
                + person.phone().map(p -> ", phone: " + yaml(p)).orElse("")
                + person.email().map(e -> ", email: " + yaml(e)).orElse("") + "}";
    }

    /** The words as YAML reads them back, whatever they are. */
    private static String yaml(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.matches("[A-Za-z][A-Za-z0-9 .'&-]*[A-Za-z0-9.]")
                        && !line.matches("(?i)true|false|yes|no|on|off|null")
                ? line
                : "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String filled(String name, Map<String, Object> words) {
        // The files are YAML, and the words have been made so: nothing is escaped for HTML.
        return Mustache.compiler()
                .escapeHTML(false)
                .compile(resource("starter/" + name + ".mustache").orElseThrow())
                .execute(words);
    }

    private static Optional<String> resource(String name) {
        try (InputStream in = StarterFiles.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
