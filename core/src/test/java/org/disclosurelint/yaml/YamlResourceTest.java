package org.disclosurelint.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;

class YamlResourceTest {
    @Test
    void aListThatNobodyReadsIsASlipOfOurs() {
        SourceFile file = SourceFile.of("words.yaml", "stop: [the]\nstopp: [a]\n");

        assertThatThrownBy(() -> YamlResource.read(file, top -> top.strings("stop")))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("words.yaml:2:1: unknown key 'stopp'");
    }

    @Test
    void whatTheReaderMadeIsGivenBack() {
        List<String> read = YamlResource.read(SourceFile.of("words.yaml", "stop: [the]\n"), top -> top.strings("stop"));

        assertThat(read).containsExactly("the");
    }
}
