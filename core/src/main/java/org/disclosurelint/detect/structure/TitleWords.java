package org.disclosurelint.detect.structure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The words of titles that name no company. */
final class TitleWords {
    private static final Set<String> ALL = Set.copyOf(Arrays.asList(
            ("the a and of for our its & chief executive financial operating medical scientific science technology technical marketing information"
                            + " digital commercial legal people human resources accounting administrative revenue product products strategy compliance officer president chairman"
                            + " chairwoman chairperson chair board directors director senior vice group general counsel secretary corporate treasurer controller founder"
                            + " co-founder cofounder interim acting managing manager investor relations communications sales research development operations finance"
                            + " head ceo cfo coo cto cmo cio svp evp vp company company's global worldwide business engineering clinical regulatory affairs")
                    .split(" ")));

    private TitleWords() {}

    /** Whether a title, or a part of one, holds no other words. */
    static boolean only(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).replace('’', '\'').split("[ ,./-]+", -1))
                .filter(w -> !w.isEmpty())
                .allMatch(ALL::contains);
    }
}
