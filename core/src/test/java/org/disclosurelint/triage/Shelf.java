package org.disclosurelint.triage;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.disclosurelint.Linter;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.pack.PackFolder;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.report.ConsoleReport;
import org.disclosurelint.report.Ink;
import org.disclosurelint.report.JsonReport;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;

/** A small repository of a made-up issuer, with a pack of three rules. */
final class Shelf {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Path root;
    private List<String> packsAsked = List.of();
    private UnaryOperator<Linter> asked = linter -> linter.on(DAY);

    Shelf(Path root) {
        this.root = root;
        PackFolder.in(root, "house")
                .with(
                        "bare-promise.yaml",
                        rule("error", "phrases: [will benefit, will lead]", "'{match}' promises", ""))
                .with("hype.yaml", rule("warning", "phrases: [game-changing]", "'{match}' is hype", ""))
                .with(
                        "never-this.yaml",
                        rule("error", "phrases: [guaranteed]", "'{match}' is a guarantee", "waivable: false\n"))
                .with("no-phone.yaml", """
                        title: No telephone number
                        severity: warning
                        kind: require
                        belongs-in: contact
                        phrases: [call us]
                        message: nobody to call
                        rationale: Why it matters.
                        remedy: What clears it.
                        basis: house
                        since: 0.1.0
                        violates: ["Write to us."]
                        complies: ["Call us."]
                        """);
        with("disclosure.yml", "schema: 1\npacks: [house]\nrules:\n  no-phone: {off: \"We have no telephone.\"}\n");
    }

    private static String rule(String severity, String detector, String message, String more) {
        String found = detector.replaceAll(".*\\[|,.*|\\].*", "");
        return """
                title: Made up
                severity: %s
                kind: forbid
                %s
                message: "%s"
                rationale: Why it matters.
                remedy: What clears it.
                basis: house
                %ssince: 0.1.0
                violates: ["Holders [[%s]]."]
                complies: ["Holders wait."]
                """.formatted(severity, detector, message, more, found);
    }

    Shelf with(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Shelf without(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A waiver file of these waivers, each of several lines of {@code key: value}. */
    Shelf waiving(String... waivers) {
        StringBuilder text = new StringBuilder("schema: 1\nwaivers:\n");
        for (String waiver : waivers) {
            text.append("  - ")
                    .append(waiver.strip().lines().collect(Collectors.joining("\n    ")))
                    .append('\n');
        }
        return with("waivers.yml", text.toString());
    }

    /** With more keys in {@code disclosure.yml}. */
    Shelf configured(String more) {
        return with(
                "disclosure.yml",
                "schema: 1\npacks: [house]\nrules:\n  no-phone: {off: \"We have no telephone.\"}\n" + more);
    }

    Shelf asking(UnaryOperator<Linter> of) {
        asked = linter -> of.apply(linter.on(DAY));
        return this;
    }

    /** In force are these packs, whatever {@code disclosure.yml} names; without any, those that it names. */
    Shelf underPacks(String... packs) {
        packsAsked = List.of(packs);
        return this;
    }

    Configuration configuration() {
        return Configuration.read(
                Optional.of(root.resolve("disclosure.yml")),
                root,
                packsAsked,
                RulePacks.of(Shelf.class.getClassLoader()));
    }

    /** Judges these drafts of the repository. */
    LintRun lint(String... drafts) {
        List<SourceFile> files = new ArrayList<>();
        for (String draft : drafts) {
            try {
                files.add(SourceFile.read(root, root.resolve(draft)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return asked.apply(Linter.of(configuration())).lint(files);
    }

    String problems(String... drafts) {
        try {
            lint(drafts);
            return "";
        } catch (ProblemsException e) {
            return e.problems().stream().map(Problem::render).collect(Collectors.joining("\n\n"));
        }
    }

    static List<String> open(LintRun run) {
        return run.findings().stream().map(Shelf::line).toList();
    }

    static List<String> accepted(LintRun run) {
        return run.accepted().stream().map(Shelf::line).toList();
    }

    /** Where, which rule, which words or for an engine rule which message, and what of the disposition is worth a word. */
    static String line(Finding f) {
        String what = f.part().isPresent() ? f.words() : f.message();
        String how = "";
        if (f.disposition() instanceof Disposition.Waived w) {
            how = " | waived by " + w.approver();
        } else if (f.disposition() instanceof Disposition.Baselined) {
            how = " | baselined";
        } else if (f.disposition() instanceof Disposition.Open o) {
            how = o.remark().map(r -> " | " + r).orElse("");
        }
        return f.path() + ":" + f.region().startLine() + ":" + f.region().startColumn() + " "
                + f.rule().id() + ": " + what + how;
    }

    static String console(LintRun run) {
        StringBuilder out = new StringBuilder();
        ConsoleReport.in(Ink.none())
                .write(run, (weight, line) -> out.append(line).append('\n'));
        return out.toString();
    }

    static String json(LintRun run) {
        StringWriter out = new StringWriter();
        try {
            new JsonReport().write(run, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
