package org.disclosurelint.detect.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.yaml.YamlMapping;

/**
 * A piece of a legend.
 *
 * @param lack how a message names it where it is missing
 * @param near the id of the piece near which alone it counts
 * @param patterns one of these shows it
 */
record LegendPiece(String lack, Optional<String> near, List<Pattern> patterns) {
    LegendPiece {
        patterns = List.copyOf(patterns);
    }

    static LegendPiece read(YamlMapping entry) {
        return new LegendPiece(
                entry.requiredString("lack"),
                entry.string("near"),
                entry.strings("patterns").stream().map(Wording::of).toList());
    }

    /** Where it first stands in a stretch of a text. */
    Optional<TextRange> first(String text, TextRange within) {
        List<TextRange> found = new ArrayList<>();
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text).region(within.start(), within.end());
            if (matcher.find()) {
                found.add(new TextRange(matcher.start(), matcher.end()));
            }
        }
        return found.stream().sorted().findFirst();
    }
}
