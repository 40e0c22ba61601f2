package org.disclosurelint.detect.residue;

import java.util.List;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.detect.Phrases;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/**
 * {@code placeholder}: words that hold the place of others, and notes of drafters to each other. {@code words} adds to what
 * is one, {@code allow} names words that are none.
 */
public final class PlaceholderProvider implements DetectorProvider {
    @Override
    public String name() {
        return "placeholder";
    }

    @Override
    public String description() {
        return "Blanks and notes of drafters to each other.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.texts("words", "More words that hold the place of others."),
                Parameter.texts("allow", "Words that are no placeholder here."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new Placeholders(Phrases.of(parameters.strings("words")), Phrases.of(parameters.strings("allow")));
    }
}
