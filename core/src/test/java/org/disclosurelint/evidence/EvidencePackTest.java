package org.disclosurelint.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.format.Reading;
import org.disclosurelint.report.ReportFormat;
import org.disclosurelint.report.ReportFormats;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidencePackTest {
    private static final Path SCHEMA = Path.of("src/main/resources/org/disclosurelint/evidence/manifest.schema.json");

    @TempDir
    Path root;

    private Kept kept;

    @BeforeEach
    void aRepository() {
        kept = new Kept(root);
    }

    @Test
    void holdsWhatWasJudgedByWhatAndWithWhatResult() throws IOException {
        Path pack = kept.pack().file();

        assertThat(Kept.entries(pack).keySet())
                .filteredOn(name -> !name.startsWith("reports/"))
                .containsExactly(
                        "manifest.json",
                        "configuration/attestations.yml",
                        "configuration/disclosure.yml",
                        "configuration/old.txt",
                        "configuration/texts/safe-harbor.txt",
                        "configuration/waivers.yml",
                        "drafts/drafts/a.adoc",
                        "drafts/drafts/b.txt",
                        "history/releases/2026-01-05-first-mill.txt",
                        "included/shared/end.adoc",
                        "rules-in-force/house/bare-promise.txt",
                        "rules-in-force/overview.txt",
                        "rules/house/bare-promise.yaml",
                        "rules/house/pack.yaml");
        assertThat(Kept.entries(pack).get("drafts/drafts/b.txt"))
                .isEqualTo(Files.readAllBytes(root.resolve("drafts/b.txt")));
        assertThat(Kept.text(pack, "rules/house/bare-promise.yaml")).contains("severity: error");
    }

    @Test
    void aRuleStandsThereAsItWasLaidOver() throws IOException {
        assertThat(Kept.text(kept.pack().file(), "rules-in-force/house/bare-promise.txt"))
                .contains("severity", "warning", "disclosure.yml:4");
    }

    @Test
    void everyReportFormatIsThereBesideTheConsole() throws IOException {
        ReportFormats formats = ReportFormats.load(EvidencePackTest.class.getClassLoader());
        List<String> names = formats.names().stream()
                .map(n -> "reports/"
                        + formats.named(n).map(ReportFormat::fileName).orElseThrow())
                .toList();

        Path pack = kept.pack().file();

        assertThat(Kept.entries(pack).keySet())
                .contains("reports/disclosure-report.console.txt")
                .containsAll(names);
        assertThat(Kept.text(pack, "reports/disclosure-report.console.txt")).contains("bare-promise", "waived");
        assertThat(Kept.text(pack, "reports/disclosure-report.json")).contains("\"outcome\" : \"failed\"");
    }

    @Test
    void theSameRunGivesTheSameBytesInEveryTimeZone() throws IOException {
        EvidencePack.Written first = kept.pack(kept.run(), "first");
        TimeZone before = TimeZone.getDefault();
        EvidencePack.Written second;
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            second = kept.pack(kept.run(), "second");
        } finally {
            TimeZone.setDefault(before);
        }

        assertThat(second.file()).hasSameBinaryContentAs(first.file());
        assertThat(second.sha256()).isEqualTo(first.sha256());
    }

    @Test
    void theHashBesideThePackIsThatOfThePack() throws IOException {
        EvidencePack.Written written = kept.pack();

        String hash = SourceFile.of("pack", Files.readAllBytes(written.file())).sha256();
        assertThat(written.sha256()).isEqualTo(hash);
        assertThat(root.resolve("target/disclosure-evidence.zip.sha256"))
                .hasContent(hash + "  disclosure-evidence.zip\n");
        assertThat(written.manifestSha256())
                .isEqualTo(SourceFile.of("m", Kept.text(written.file(), "manifest.json"))
                        .sha256());
    }

    @Test
    void theManifestIsAsItsSchemaSays() throws IOException {
        String manifest = Kept.text(kept.pack().file(), "manifest.json");

        List<Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                .validate(manifest, InputFormat.JSON);
        assertThat(errors).isEmpty();
        assertThat(manifest).contains("\"evaluatedOn\" : \"2026-11-22\"", "\"revisionView\" : \"final\"");
        Part.Kind.ids().forEach(kind -> assertThat(manifest).contains("\"kind\" : \"" + kind + "\""));
    }

    @Test
    void aPathThatLeadsOutOfTheRepositoryStaysInThePack() {
        assertThat(EntryName.of("../other/a b.txt")).isEqualTo("%2E%2E/other/a b.txt");
        assertThat(EntryName.of("/etc/x")).isEqualTo("%/etc/x");
        assertThat(EntryName.of("C:\\x")).isEqualTo("C%3A%5Cx");
        assertThat(EntryName.of("100%")).isEqualTo("100%25");
        assertThat(EntryName.of("d\u00e9j\u00e0/\u2028")).isEqualTo("d\u00e9j\u00e0/%E2%80%A8");
    }

    @Test
    void aDraftThatChangedWhileItWasJudgedIsAProblem() throws IOException {
        LintRun before = kept.run();
        LintRun after = kept.with("drafts/b.txt", "Another draft.").run();
        LintRun torn = new LintRun(
                before.version(),
                before.configuration(),
                before.evaluation(),
                List.of(before.drafts().get(1), after.drafts().get(1)),
                List.of());

        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> EvidencePack.of(
                        torn, Reading.DEFAULT, ReportFormats.load(EvidencePackTest.class.getClassLoader())))
                .withMessageContaining("drafts/drafts/b.txt: two files of this name that differ");
    }

    @Test
    void ofARedactedRunNoWordOfADraftIsThereButEveryHash() throws IOException {
        EvidencePack.Written written = kept.pack(kept.run().redacted(), "target");

        Map<String, byte[]> entries = Kept.entries(written.file());
        assertThat(entries.keySet())
                .noneMatch(name -> name.startsWith("drafts/") || name.startsWith("included/"))
                .doesNotContain("configuration/waivers.yml")
                .contains("configuration/disclosure.yml", "reports/disclosure-report.json");
        entries.forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as(name)
                .doesNotContain(Kept.CANARY, "heron", "Weavers"));
        assertThat(Kept.text(written.file(), "manifest.json"))
                .contains(
                        "\"redacted\" : true",
                        SourceFile.read(root, root.resolve("drafts/b.txt")).sha256());
        assertThat(EvidenceVerification.of(written.file(), "pack.zip", Optional.of(written.sha256()))
                        .differences())
                .isEmpty();
    }

    @Test
    void whatWasWithheldMustNotBeThere() throws IOException {
        EvidencePack.Written written = kept.pack(kept.run().redacted(), "target");
        Map<String, byte[]> entries = new LinkedHashMap<>(Kept.entries(written.file()));
        entries.put("drafts/drafts/b.txt", Files.readAllBytes(root.resolve("drafts/b.txt")));
        Kept.repack(entries, written.file());

        assertThat(EvidenceVerification.of(written.file(), "pack.zip", Optional.empty())
                        .differences())
                .containsExactly("drafts/drafts/b.txt: is there, and the manifest says that it was left out");
    }
}
