package org.disclosurelint.detect.residue;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurelint.detect.Subjects;
import org.disclosurelint.rule.Detector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailerTextTest {
    private static final Detector DETECTOR = Subjects.detector(new TrailerTextProvider(), "");
    private static final String RELEASE = "FOR IMMEDIATE RELEASE\n\nOrrin Tools Opens a Plant\n\n"
            + "MACON, Ga., June 3, 2030 -- Orrin Tools, Inc. today opened a plant in Macon, its third in the state of Georgia.\n\n"
            + "The plant makes hammers and employs forty people from the town and its surroundings.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Company opened the plant after three years of work with the town of Macon.",
                "Note from Ana: the number of people still needs to be checked by Orrin's counsel.",
                "Please confirm with Ana that the plant is open before this goes to the wire.",
                "Orrin said that it hired forty people in Macon and that more of them come next year."
            })
    void runningProseBehindTheEndMarkIsFound(String leftOver) {
        assertThat(Subjects.words(DETECTOR, Subjects.of(RELEASE + "###\n\n" + leftOver + "\n")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SOURCE Orrin Tools, Inc.",
                "Orrin and the hammer are trademarks of Orrin Tools, Inc. and its affiliates in many countries.",
                "Photo: the plant in Macon, which was opened today by the mayor and the people of the town.",
                "1 The number of people is that of the first of May and does not count apprentices.",
                "* The number of people is that of the first of May and does not count apprentices.",
                "Find out what else we do on our web site at www.orrin.example whenever you want to.",
                "Notes to editors\n\nThe hammer was invented long ago and has been improved many times since then.",
                "Contact:\nAna Reyes\nOrrin Tools, Inc.\n555-555-0100\nana@orrin.example",
                "Macon, Georgia"
            })
    void whatBelongsThereIsNotFound(String trailer) {
        assertThat(Subjects.words(DETECTOR, Subjects.of(RELEASE + "###\n\n" + trailer + "\n")))
                .isEmpty();
    }

    @Test
    void withoutAnEndMarkNothingIsBehindIt() {
        assertThat(Subjects.words(DETECTOR, Subjects.of(RELEASE + "Please confirm with Ana that the plant is open.\n")))
                .isEmpty();
    }

    @Test
    void starsBetweenSectionsEndNothing() {
        String text =
                RELEASE + "* * *\n\nThe Company opened the plant after three years of work with the town.\n\n* * *\n";
        assertThat(Subjects.words(DETECTOR, Subjects.of(text))).isEmpty();
    }
}
