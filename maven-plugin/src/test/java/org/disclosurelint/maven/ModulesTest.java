package org.disclosurelint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;

class ModulesTest {
    private static final Path ROOT = Path.of("/repository");
    private static final Configuration SOME = new Configuration(List.of(), IssuerProfile.UNKNOWN, Map.of());

    private final Modules modules = new Modules(ROOT);

    @Test
    void modulesOfOneConfigurationAreJudgedTogetherInTheOrderOfTheirPaths() {
        add(by("disclosure.yml"), "second", "second/drafts/b.txt");
        add(by("disclosure.yml"), "first", "first/drafts/a.txt");

        assertThat(modules.groups()).singleElement().satisfies(group -> {
            assertThat(group.folder()).isEmpty();
            assertThat(group.by()).isEqualTo("disclosure.yml");
            assertThat(group.drafts())
                    .extracting(SourceFile::path)
                    .containsExactly("first/drafts/a.txt", "second/drafts/b.txt");
        });
    }

    @Test
    void aConfigurationIsReadOnce() {
        add(by("disclosure.yml"), "first", "first/drafts/a.txt");

        assertThat(modules.configuration(by("disclosure.yml"), () -> fail("read again")))
                .isSameAs(SOME);
    }

    @Test
    void reportsStandWhereTheirConfigurationDoes() {
        add(by("disclosure.yml"), "first", "first/drafts/a.txt");
        add(by("sites/second/disclosure.yml"), "sites/second", "sites/second/drafts/b.txt");

        assertThat(modules.groups()).extracting(Modules.Group::folder).containsExactly("", "sites/second");
    }

    @Test
    void noTwoGroupsWriteIntoOneFolder() {
        add(new Modules.By(Optional.empty(), List.of("/repository/first/house")), "first", "first/drafts/a.txt");
        add(new Modules.By(Optional.empty(), List.of("/repository/second/house")), "second", "second/drafts/b.txt");

        assertThat(modules.groups()).extracting(Modules.Group::folder).containsExactly("", "second");
    }

    @Test
    void modulesBesideTheRootOfOneNameHaveFoldersOfTheirOwn() {
        add(by("../north/releases/disclosure.yml"), "../north/releases", "../north/releases/drafts/a.txt");
        add(by("../south/releases/disclosure.yml"), "../south/releases", "../south/releases/drafts/b.txt");
        add(by("../west/releases/disclosure.yml"), "../west/releases", "../west/releases/drafts/c.txt");

        assertThat(modules.groups())
                .extracting(Modules.Group::folder)
                .containsExactly("releases", "releases-2", "releases-3");
    }

    @Test
    void theRootDoesNotWriteOverAModuleThatCameBeforeIt() {
        add(new Modules.By(Optional.empty(), List.of("/repository/first/house")), "first", "first/drafts/a.txt");
        add(new Modules.By(Optional.empty(), List.of("/repository/house")), "", "drafts/b.txt");

        assertThat(modules.groups()).extracting(Modules.Group::folder).containsExactly("", "root");
    }

    @Test
    void aDraftInTheFoldersOfTwoModulesIsJudgedOnce() {
        add(by("disclosure.yml"), "", "drafts/first/a.txt");
        add(by("disclosure.yml"), "drafts/first", "drafts/first/a.txt");

        assertThat(modules.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.drafts()).hasSize(1));
    }

    @Test
    void aModuleWithoutADraftIsNoGroup() {
        modules.add(by("disclosure.yml"), SOME, new DraftSearch.Found(List.of(), List.of("x.svg"), ""), ROOT);

        assertThat(modules.groups()).isEmpty();
    }

    private static Modules.By by(String file) {
        return new Modules.By(Optional.of(ROOT.resolve(file).normalize()), List.of());
    }

    private void add(Modules.By by, String module, String draft) {
        List<SourceFile> drafts = List.of(SourceFile.of(draft, "Larkspur Mills opens a mill.\n"));
        modules.add(
                by,
                SOME,
                new DraftSearch.Found(drafts, List.of(), ""),
                ROOT.resolve(module).normalize());
    }
}
