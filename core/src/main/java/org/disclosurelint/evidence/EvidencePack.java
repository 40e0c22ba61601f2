package org.disclosurelint.evidence;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.disclosurelint.author.RuleExplanation;
import org.disclosurelint.author.RuleOverview;
import org.disclosurelint.config.Acceptance;
import org.disclosurelint.config.Baseline;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.evidence.Part.Kind;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.Threshold;
import org.disclosurelint.format.DraftFormats;
import org.disclosurelint.format.Reading;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.SwitchedOff;
import org.disclosurelint.report.ConsoleReport;
import org.disclosurelint.report.Ink;
import org.disclosurelint.report.ReportFile;
import org.disclosurelint.report.ReportFormat;
import org.disclosurelint.report.ReportFormats;
import org.disclosurelint.report.ReportOptions;
import org.disclosurelint.report.SarifKind;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.yaml.YamlFile;

/**
 * What was judged, by which rules and with what result, as one zip file for counsel's file: the drafts and what they include, as
 * they are; configuration, waivers, attestations and baseline; the releases that went out before; the files of the rule packs, and each rule as it came to be; every report; and a
 * manifest with the SHA-256 of each. The same run gives the same bytes. Immutable.
 */
public final class EvidencePack {
    /** The name of the file. */
    public static final String FILE_NAME = "disclosure-evidence.zip";

    /** What the name of the file ends with that holds the SHA-256 of a pack, as {@code sha256sum} writes it. */
    public static final String HASH_ENDING = ".sha256";

    /** Passed and not applicable rules, too. */
    private static final ReportOptions EVERYTHING = new ReportOptions(Threshold.ERROR, Set.of(SarifKind.values()));

    private final SourceFile manifest;
    private final List<Part> parts;

    private EvidencePack(SourceFile manifest, List<Part> parts) {
        this.manifest = manifest;
        this.parts = List.copyOf(parts);
    }

    /**
     * A pack that was written.
     *
     * @param file the pack; a file with its hash stands beside it
     * @param sha256 of the pack, 64 hexadecimal digits
     * @param manifestSha256 of its manifest
     * @param parts how many parts the manifest lists
     */
    public record Written(Path file, String sha256, String manifestSha256, int parts) {}

    /**
     * The pack of a run. Of a redacted run the drafts, what they include, the waivers, which quote them, the attestations and
     * the earlier releases are left out; their hashes stay.
     *
     * @param how the drafts were read
     * @param formats the reports to be made
     * @throws ProblemsException if a file changed while the drafts were judged, or the pack would be too large
     */
    public static EvidencePack of(LintRun run, Reading how, ReportFormats formats) throws IOException {
        Collected all = new Collected();
        boolean redacted = run.isRedacted();
        for (DraftResult draft : run.drafts()) {
            SourceText source = draft.facts().draft().source();
            all.add(Part.of(Kind.DRAFT, source.file()).withheld(redacted));
            source.included().forEach(f -> all.add(Part.of(Kind.INCLUDED, f).withheld(redacted)));
        }
        configuration(run.configuration(), redacted, all);
        history(run.configuration(), redacted, all);
        for (RulePack pack : run.packs()) {
            rules(pack, run.configuration(), all);
        }
        all.add(Part.of(Kind.RULE_IN_FORCE, "overview.txt", lines(RuleOverview.of(run.configuration()))));
        reports(run, formats, all);
        List<Part> parts = List.copyOf(all.byEntry.values());
        SourceFile manifest = Manifest.of(run, how, redacted, parts);
        long size = parts.stream().mapToLong(p -> p.file().size()).sum();
        if (manifest.size() > YamlFile.LARGEST || size > StoredArchive.LARGEST / 2) {
            throw new ProblemsException(List.of(Problem.of(
                    FILE_NAME,
                    "would be too large: " + parts.size() + " parts of together " + size
                            + " bytes; make packs of fewer drafts")));
        }
        return new EvidencePack(manifest, parts);
    }

    private static void configuration(Configuration configuration, boolean redacted, Collected all) {
        configuration.files().forEach(f -> all.add(Part.of(Kind.CONFIGURATION, f)));
        Acceptance acceptance = configuration.acceptance();
        acceptance
                .waiverFile()
                .map(SourceText::file)
                .ifPresent(f -> all.add(Part.of(Kind.CONFIGURATION, f).withheld(redacted)));
        acceptance
                .attestationFile()
                .map(SourceText::file)
                .ifPresent(f -> all.add(Part.of(Kind.CONFIGURATION, f).withheld(redacted)));
        acceptance
                .baseline()
                .filter(Baseline::exists)
                .ifPresent(b -> all.add(Part.of(Kind.CONFIGURATION, b.source().file())));
    }

    private static void history(Configuration configuration, boolean redacted, Collected all) throws IOException {
        if (configuration.history().isPresent()) {
            for (SourceFile file : configuration.history().get().releases(DraftFormats.load(loader()))) {
                all.add(Part.of(Kind.HISTORY, file).withheld(redacted));
            }
        }
    }

    private static ClassLoader loader() {
        return EvidencePack.class.getClassLoader();
    }

    private static void rules(RulePack pack, Configuration configuration, Collected all) {
        for (SourceFile file : pack.files()) {
            String name = file.path().substring(file.path().lastIndexOf('/') + 1);
            all.add(Part.of(Kind.RULE_FILE, SourceFile.of(pack.name() + "/" + name, file.bytes())));
        }
        List<Rule> rules = new ArrayList<>(pack.rules());
        pack.switchedOff().stream().map(SwitchedOff::rule).forEach(rules::add);
        for (Rule rule : rules) {
            all.add(Part.of(
                    Kind.RULE_IN_FORCE,
                    pack.name() + "/" + rule.id() + ".txt",
                    lines(RuleExplanation.of(configuration, rule.id()))));
        }
    }

    private static void reports(LintRun run, ReportFormats formats, Collected all) throws IOException {
        List<String> console = new ArrayList<>();
        ConsoleReport.in(Ink.none()).verbose(true).write(run, (weight, line) -> console.add(line));
        all.add(Part.of(Kind.REPORT, "disclosure-report.console.txt", lines(console)));
        for (String name : formats.names()) {
            ReportFormat format = formats.named(name).orElseThrow().with(EVERYTHING);
            StringWriter out = new StringWriter();
            format.write(run, out);
            all.add(Part.of(Kind.REPORT, format.fileName(), out.toString()));
        }
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    /**
     * Writes the pack and a file with its hash, each whole or not at all.
     *
     * @param folder made if it is not there
     */
    public Written write(Path folder) throws IOException {
        Path file = folder.resolve(FILE_NAME);
        List<SourceFile> entries = new ArrayList<>(List.of(manifest));
        parts.stream().filter(p -> !p.withheld()).map(Part::file).forEach(entries::add);
        MessageDigest digest = Sha256.digest();
        ReportFile.writeBytes(file, out -> StoredArchive.write(entries, new DigestOutputStream(out, digest)));
        String sha256 = HexFormat.of().formatHex(digest.digest());
        byte[] line = (sha256 + "  " + FILE_NAME + "\n").getBytes(StandardCharsets.UTF_8);
        ReportFile.writeBytes(folder.resolve(FILE_NAME + HASH_ENDING), out -> out.write(line));
        return new Written(file, sha256, manifest.sha256(), parts.size());
    }

    /** Parts in the order of their entries, each once. */
    private static final class Collected {
        private final Map<String, Part> byEntry = new TreeMap<>();

        void add(Part part) {
            Part other = byEntry.putIfAbsent(part.entry(), part);
            if (other != null && !other.file().sha256().equals(part.file().sha256())) {
                throw new ProblemsException(List.of(Problem.of(
                        part.entry(),
                        "two files of this name that differ: did it change while the drafts were judged?")));
            }
        }
    }
}
