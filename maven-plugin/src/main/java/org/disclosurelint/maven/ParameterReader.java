package org.disclosurelint.maven;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.disclosurelint.author.Service;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.Threshold;
import org.disclosurelint.format.RevisionView;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.report.ReportFormat;
import org.disclosurelint.report.ReportFormats;
import org.disclosurelint.report.ReportOptions;
import org.disclosurelint.report.SarifKind;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.yaml.NearestWord;
import org.jspecify.annotations.Nullable;

/**
 * Turns parameters into what they mean. What is wrong with one is kept, a harmless value is returned, and {@link #close} tells
 * all problems at once.
 */
final class ParameterReader {
    private static final String PREFIX = "disclosure.";

    /** The formats that are printed and not written to a file. */
    private static final List<String> PRINTED = List.of("console", "github");

    private static final String WAIVERS = "waivers.yml";

    private final Places places;
    private final RulePacks available;
    private final List<Problem> problems = new ArrayList<>();

    ParameterReader(Places places) {
        this(places, rulePacks());
    }

    /** @param available where packs of a name are found */
    ParameterReader(Places places, RulePacks available) {
        this.places = places;
        this.available = available;
    }

    /**
     * The reports asked for.
     *
     * @param console whether findings are printed
     * @param github whether they are printed as orders to GitHub's runner
     * @param files those that are written
     */
    record Formats(boolean console, boolean github, List<ReportFormat> files) {
        /** The same, each file as somebody wants it, and with orders to the runner if it is one who reads the console. */
        Formats with(ReportOptions options, boolean onGithub) {
            return new Formats(
                    console,
                    github || (console && onGithub),
                    files.stream().map(f -> f.with(options)).toList());
        }
    }

    /** A property that starts like ours and is not: a slip of the pen that must not pass for an order obeyed. */
    void onlyKnown(Properties user, PluginDescriptor plugin) {
        List<String> known = plugin.getMojos().stream()
                .flatMap(mojo -> Stream.ofNullable(mojo.getParameters()).flatMap(List::stream))
                .flatMap(parameter -> Stream.ofNullable(parameter.getExpression()))
                .filter(expression -> expression.startsWith("${" + PREFIX))
                .map(expression -> expression.substring(2, expression.length() - 1))
                .distinct()
                .toList();
        // Maven takes every word but "true" for false: a draft that was to be redacted would be printed.
        plugin.getMojos().stream()
                .flatMap(mojo -> Stream.ofNullable(mojo.getParameters()).flatMap(List::stream))
                .filter(ParameterReader::isFlag)
                .flatMap(parameter -> Stream.ofNullable(parameter.getExpression()))
                .map(expression -> expression.replaceAll("[${}]", ""))
                .distinct()
                .sorted()
                .filter(name ->
                        name.startsWith(PREFIX) && !user.getProperty(name, "").isBlank())
                .forEach(name -> flag(name.substring(PREFIX.length()), user.getProperty(name)));
        user.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
                .sorted()
                .forEach(name -> problem(name, "there is no such property", NearestWord.hint(name, known)));
    }

    private static boolean isFlag(Parameter parameter) {
        return String.valueOf(parameter.getType()).matches("boolean|java\\.lang\\.Boolean")
                || String.valueOf(parameter.getDefaultValue()).matches("true|false");
    }

    /** Whether a word means yes; whatever does not mean no does, and is kept as a problem if it is none of the two. */
    boolean flag(String parameter, String word) {
        if (!word.strip().matches("(?i)true|false")) {
            problem(PREFIX + parameter, "'" + word + "' is neither 'true' nor 'false'", Optional.empty());
        }
        return isOn(word);
    }

    /** Whether a word means anything but no. */
    static boolean isOn(String word) {
        return !word.strip().equalsIgnoreCase("false");
    }

    Threshold failOn(String word) {
        return Threshold.of(word).orElseGet(() -> {
            unknown("failOn", word, Threshold.ids());
            return Threshold.ERROR;
        });
    }

    Formats formats(List<String> names) {
        ReportFormats known = ReportFormats.load(ParameterReader.class.getClassLoader());
        List<ReportFormat> files = new ArrayList<>();
        List<String> asked = names.stream().map(String::strip).distinct().toList();
        for (String name : asked) {
            if (!PRINTED.contains(name)) {
                known.named(name)
                        .ifPresentOrElse(
                                files::add,
                                () -> unknown(
                                        "formats",
                                        name,
                                        Stream.concat(PRINTED.stream(), known.names().stream())
                                                .toList()));
            }
        }
        return new Formats(asked.contains("console"), asked.contains("github"), files);
    }

    Set<SarifKind> sarifKinds(List<String> words) {
        Set<SarifKind> kinds = EnumSet.noneOf(SarifKind.class);
        for (String word : words) {
            SarifKind.of(word.strip()).ifPresentOrElse(kinds::add, () -> unknown("sarifKinds", word, SarifKind.ids()));
        }
        return kinds;
    }

    Optional<LocalDate> date(@Nullable String day) {
        try {
            return Optional.ofNullable(day).map(String::strip).map(LocalDate::parse);
        } catch (DateTimeException e) {
            problem(PREFIX + "date", "'" + day + "' is no date like 2026-11-22", Optional.empty());
            return Optional.empty();
        }
    }

    Optional<Charset> encoding(@Nullable String name) {
        try {
            return Optional.ofNullable(name).map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            unknown(
                    "encoding",
                    String.valueOf(name),
                    Charset.availableCharsets().keySet());
            return Optional.empty();
        }
    }

    RevisionView revisionView(String word) {
        return RevisionView.of(word.strip()).orElseGet(() -> {
            unknown("revisionView", word, RevisionView.ids());
            return RevisionView.FINAL;
        });
    }

    Set<Service> services(List<String> names) {
        Set<Service> services = EnumSet.noneOf(Service.class);
        for (String name : names) {
            Service.of(name.strip()).ifPresentOrElse(services::add, () -> unknown("services", name, Service.ids()));
        }
        return services;
    }

    /** Ids of rules in force. */
    List<String> rules(String parameter, List<String> ids, Configuration configuration) {
        List<Rule> inForce = configuration.packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .toList();
        List<String> asked = ids.stream().map(String::strip).toList();
        for (String id : inForce.isEmpty() ? List.<String>of() : asked) {
            if (inForce.stream().noneMatch(rule -> rule.isCalled(id))) {
                unknown(parameter, id, inForce.stream().map(Rule::id).toList());
            }
        }
        return asked;
    }

    /** Keeps what is wrong with the drafts; that there is none is wrong if some were asked for. */
    DraftSearch.Found drafts(DraftSearch search, Optional<String> asked, @Nullable Boolean failIfNone)
            throws IOException {
        try {
            DraftSearch.Found found = search.find(asked);
            // Without a pom the goal was called by hand: who did so wants something judged.
            boolean wanted =
                    failIfNone != null ? failIfNone : asked.isPresent() || search.isChoosy() || !places.hasProject();
            if (found.drafts().isEmpty() && wanted) {
                problem("disclosure.drafts", found.nothingThere(), Optional.empty());
            }
            return found;
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
            return new DraftSearch.Found(List.of(), List.of(), "");
        }
    }

    /** The drafts of a module; that there is none is nothing wrong. */
    DraftSearch.Found draftsOfModule(DraftSearch search, Optional<String> asked) throws IOException {
        try {
            return search.findInModule(asked);
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
            return new DraftSearch.Found(List.of(), List.of(), "");
        }
    }

    /** Keeps that there is no draft, if that is wrong. */
    void noDrafts(String nothingThere, boolean isWrong) {
        if (isWrong) {
            problem("disclosure.drafts", nothingThere, Optional.empty());
        }
    }

    /** Keeps what is wrong for another module, too. */
    void also(ParameterReader other) {
        other.problems.stream().filter(p -> !problems.contains(p)).forEach(problems::add);
    }

    /** The {@code disclosure.yml}, if there is one. */
    Optional<Path> configurationFile(@Nullable String asked) {
        return places.find(asked == null ? Configuration.FILE_NAME : asked);
    }

    /** Packs by their places or names. */
    List<String> packs(List<String> packs) {
        return packs.stream().map(this::pack).toList();
    }

    Configuration configuration(@Nullable String asked, List<String> packs) {
        Optional<Path> file = configurationFile(asked);
        if (asked != null && file.isEmpty()) {
            problem(
                    "disclosure.config",
                    "no file '" + asked + "'; looked for " + places.tried(asked),
                    Optional.empty());
            return none();
        }
        if (file.isEmpty() && places.find(WAIVERS).isPresent()) {
            problem(
                    WAIVERS,
                    "waivers count only beside a " + Configuration.FILE_NAME + ", and there is none",
                    Optional.of("write one; its only line may be 'schema: 1'"));
        }
        Configuration read = keepProblems(() -> Configuration.read(file, places.root(), packs(packs), available));
        if (read.ruleCount() == 0 && problems.isEmpty()) {
            String why = read.switchedOff().isEmpty()
                    ? "no rule pack is in force, on the class path there is " + available.names()
                    : "every rule is switched off";
            problem(file.map(places::shown).orElse("disclosure.packs"), "no rules: " + why, Optional.empty());
        }
        return read;
    }

    /** @throws ProblemsException if there was a problem */
    void close() {
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    /** A pack that is a folder by its place; any other by its name. */
    private String pack(String pack) {
        return places.find(pack.strip()).map(Path::toString).orElse(pack.strip());
    }

    static RulePacks rulePacks() {
        return RulePacks.of(ParameterReader.class.getClassLoader());
    }

    private Configuration keepProblems(Supplier<Configuration> read) {
        try {
            return read.get();
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
            return none();
        }
    }

    private static Configuration none() {
        return new Configuration(List.of(), IssuerProfile.UNKNOWN, Map.of());
    }

    private void unknown(String parameter, String word, Iterable<String> words) {
        List<String> known = new ArrayList<>();
        words.forEach(known::add);
        String expected = known.size() > 12 ? "" : ", expected one of " + String.join(", ", known);
        problem(PREFIX + parameter, "unknown '" + word + "'" + expected, NearestWord.hint(word, known));
    }

    private void problem(String where, String message, Optional<String> hint) {
        Problem problem = new Problem(where, Optional.empty(), "", message, hint);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
