package org.disclosurelint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("src/test/projects/plain-words")
@MojoParameter(name = "packs", value = "plain")
@MojoParameter(name = "date", value = "2026-11-22")
@MojoParameter(name = "drafts", value = "../../../../target/mojo-drafts/new-mill.txt")
class FixMojoTest {
    private static final Path DRAFT = Path.of("target/mojo-drafts/new-mill.txt");

    @BeforeEach
    void aDraftThatMayBeChanged() throws IOException {
        Files.createDirectories(DRAFT.getParent());
        Files.writeString(DRAFT, "The mill utilizes forty looms.\n");
    }

    @Test
    @InjectMojo(goal = "fix")
    void aDraftThatNobodyElseChangesIsPutRight(FixMojo mojo) throws Exception {
        mojo.execute();

        assertThat(DRAFT).hasContent("The mill uses forty looms.\n");
    }

    @Test
    @InjectMojo(goal = "fix")
    @MojoParameter(name = "dryRun", value = "yes")
    void aDryRunThatIsAskedForInOtherWordsIsAProblemAndChangesNothing(FixMojo mojo) {
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("disclosure.dryRun: 'yes' is neither 'true' nor 'false'");

        assertThat(DRAFT).hasContent("The mill utilizes forty looms.\n");
    }

    @Test
    @InjectMojo(goal = "fix")
    void whoeverSavedTheDraftWhileItWasJudgedKeepsWhatWasSaved(FixMojo mojo) {
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                try {
                    Files.writeString(DRAFT, "The mill burnt down.\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });

        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("1 problem, nothing was changed")
                .withMessageContaining(DRAFT + ": was changed while it was judged; run the goal again");

        assertThat(DRAFT).hasContent("The mill burnt down.\n");
    }
}
