package org.disclosurelint.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("src/test/projects/repository")
@MojoParameter(name = "failOn", value = "warnings")
class CheckAggregateMojoTest {
    @Inject
    private MavenProject project;

    @Test
    @InjectMojo(goal = "check-aggregate")
    void theRootJudges(CheckAggregateMojo mojo) {
        project.setExecutionRoot(true);

        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("disclosure.failOn: unknown 'warnings'");
    }

    @Test
    @InjectMojo(goal = "check-aggregate")
    void aModuleThatInheritsTheGoalLeavesAllToTheRoot(CheckAggregateMojo mojo) {
        project.setExecutionRoot(false);

        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }
}
