package org.disclosurelint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSelectionTest {
    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name :
                List.of("b.txt", "a.md", "2024/q1.txt", "2024/old/q0.txt", ".git/x.txt", "2024/.draft.txt", "~$a.md")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "text");
        }
    }

    @Test
    void allFilesButHiddenOnesInTheOrderOfTheirPaths() throws IOException {
        assertThat(below(FileSelection.ALL)).containsExactly("2024/old/q0.txt", "2024/q1.txt", "a.md", "b.txt");
    }

    @Test
    void twoStarsStandForNoFolderToo() throws IOException {
        assertThat(below(new FileSelection(List.of("**/*.txt"), List.of())))
                .containsExactly("2024/old/q0.txt", "2024/q1.txt", "b.txt");
    }

    @Test
    void oneStarStaysWithinAName() throws IOException {
        assertThat(below(new FileSelection(List.of("*.txt"), List.of()))).containsExactly("b.txt");
    }

    @Test
    void whatIsExcludedIsOutThoughItIsIncluded() throws IOException {
        assertThat(below(new FileSelection(List.of("**/*.txt"), List.of("**/old/**"))))
                .containsExactly("2024/q1.txt", "b.txt");
        assertThat(below(new FileSelection(List.of(), List.of("2024/")))).containsExactly("a.md", "b.txt");
    }

    @Test
    void bracesAndBracketsOfANameAreMeantAsTheyStand() throws IOException {
        Files.writeString(folder.resolve("c{1},[2].txt"), "text");

        assertThat(below(new FileSelection(List.of("c{1},[2].*"), List.of()))).containsExactly("c{1},[2].txt");
    }

    private List<String> below(FileSelection selection) throws IOException {
        return selection.in(folder).stream()
                .map(p -> folder.relativize(p).toString().replace('\\', '/'))
                .toList();
    }
}
