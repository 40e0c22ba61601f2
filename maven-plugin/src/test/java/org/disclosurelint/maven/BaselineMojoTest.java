package org.disclosurelint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

@MojoTest
class BaselineMojoTest {
    private static final Path BASELINE = Path.of("target/mojo-reports/old-drafts-baseline.txt");

    @Test
    @Basedir("src/test/projects/old-drafts")
    @InjectMojo(goal = "baseline")
    @MojoParameter(name = "date", value = "2026-11-22")
    void theFindingsThatStandAreWrittenWhereTheConfigurationSays(BaselineMojo mojo) throws Exception {
        Files.deleteIfExists(BASELINE);

        mojo.execute();

        assertThat(Files.readString(BASELINE))
                .contains("# written 2026-11-22: 1 finding\n")
                .containsPattern("(?m)^[0-9a-f]{16} promise-of-growth drafts/new-mill.txt$");
    }

    @Test
    @Basedir("src/test/projects/repository")
    @InjectMojo(goal = "baseline")
    @MojoParameter(name = "packs", value = "house")
    void withoutABaselineInTheConfigurationNoneIsWritten(BaselineMojo mojo) {
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("1 problem, no baseline was written:")
                .withMessageContaining("disclosure.yml: names no baseline")
                .withMessageContaining("write into it: 'baseline: disclosure-baseline.txt'");
    }

    @Test
    @Basedir("src/test/projects/old-drafts")
    @InjectMojo(goal = "check")
    @MojoParameter(name = "date", value = "tomorrow")
    void aDayThatIsNoneIsAProblem(CheckMojo mojo) {
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("disclosure.date: 'tomorrow' is no date like 2026-11-22");
    }
}
