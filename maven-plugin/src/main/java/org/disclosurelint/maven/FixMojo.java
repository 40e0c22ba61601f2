package org.disclosurelint.maven;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.disclosurelint.Linter;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.fix.DraftFixer;
import org.disclosurelint.fix.FixedDraft;
import org.disclosurelint.fix.NotFixed;
import org.disclosurelint.format.Reading;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.jspecify.annotations.NullUnmarked;

/**
 * Puts findings right in the drafts themselves, where that changes no meaning: the name of an exchange, an approved cautionary
 * statement that is missing. Prints every change as a diff before it is made. A change stays only if the draft, judged anew, has
 * that finding no longer and no other one instead; doing it twice changes nothing. What a rule suggests that means more or less
 * than what stands there is put in only if the rule is named in {@code rules}.
 */
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
@NullUnmarked // Maven sets the fields
public final class FixMojo extends DraftsMojo {
    /** Whether only to print what would be changed. */
    @Parameter(property = "disclosure.dryRun", defaultValue = "false")
    private String dryRun = "false"; // not a boolean: Maven takes every word but "true" for false

    /** Rules whose suggestions are put in though they may change what the draft means. Read the diff. */
    @Parameter(property = "disclosure.fix")
    private List<String> rules = List.of();

    /** Maven makes it. */
    public FixMojo() {
        super("nothing was changed");
    }

    @Override
    void run(Places places, ParameterReader parameters) throws IOException {
        DraftSearch.Found found = drafts(places, parameters);
        Reading how = reading(parameters);
        Optional<LocalDate> day = day(parameters);
        Configuration configuration = configuration(parameters);
        Set<String> asked = new HashSet<>(parameters.rules("fix", rules, configuration));
        boolean onlyTell = parameters.flag("dryRun", dryRun);
        parameters.close();
        if (found.drafts().isEmpty()) {
            getLog().info(found.nothingThere() + ": nothing is changed");
            return;
        }
        linter(configuration, how, day)
                .lint(found.drafts()); // tells every draft that cannot be read before any is changed
        Linter linter = whole(configuration, how, day);
        DraftFixer fixer = new DraftFixer(
                file -> linter.lint(List.of(file)).drafts(), configuration.profile(), asked, how.encoding());
        List<FixedDraft> fixed = new ArrayList<>();
        for (SourceFile draft : found.drafts()) {
            FixedDraft result = fixer.fix(draft);
            fixed.add(result);
            print(result, how.encoding());
        }
        write(fixed, onlyTell);
    }

    private void print(FixedDraft draft, Optional<Charset> encoding) throws IOException {
        for (Finding finding : draft.done()) {
            getLog().info(draft.before().path() + ": " + finding.rule().id()
                    + (redacts() ? "" : ": " + finding.message()));
        }
        if (draft.changed() && !redacts()) {
            UnifiedDiff.between(draft.before(), draft.after(), encoding).forEach(line -> getLog().info("  " + line));
        }
        for (NotFixed left : draft.left()) {
            getLog().warn(draft.before().path() + ": " + left.finding().rule().id() + " stays: " + left.why());
        }
    }

    /** Whoever saved the draft while it was judged keeps what was saved. */
    private static void stillThere(SourceFile draft) throws IOException {
        if (!Arrays.equals(Files.readAllBytes(Path.of(draft.uri().orElseThrow())), draft.bytes())) {
            throw new ProblemsException(
                    List.of(Problem.of(draft.path(), "was changed while it was judged; run the goal again")));
        }
    }

    private void write(List<FixedDraft> fixed, boolean onlyTell) throws IOException {
        int drafts = 0;
        int findings = 0;
        for (FixedDraft draft : fixed) {
            if (draft.changed()) {
                drafts++;
                findings += draft.done().size();
                if (!onlyTell) {
                    stillThere(draft.before());
                    // Not moved into place: the file keeps its owner and its mode.
                    Files.write(
                            Path.of(draft.before().uri().orElseThrow()),
                            draft.after().bytes());
                }
            }
        }
        String what = findings == 0
                ? "nothing to put right without being asked (what a rule suggests is put in by -Ddisclosure.fix=<rule>)"
                : findings + (findings == 1 ? " finding" : " findings") + (onlyTell ? " would be" : "")
                        + " put right in " + drafts + (drafts == 1 ? " draft" : " drafts");
        getLog().info(onlyTell ? what + "; no file was changed" : what);
    }
}
