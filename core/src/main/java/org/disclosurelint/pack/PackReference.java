package org.disclosurelint.pack;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.source.Problem;
import org.disclosurelint.yaml.YamlValue;

/**
 * How somebody names a pack: {@code us-securities}, {@code ../house}, {@code house.jar}, each pinned to a version if
 * {@code @1.2.0} follows. Immutable.
 */
public final class PackReference {
    private final String text;
    private final Optional<YamlValue> place;

    private PackReference(String text, Optional<YamlValue> place) {
        this.text = text.strip();
        this.place = place;
    }

    /** A pack that is asked for on a command line. */
    public static PackReference of(String text) {
        return new PackReference(text, Optional.empty());
    }

    /** A pack that a file names. */
    public static PackReference of(YamlValue value) {
        return new PackReference(value.words(), Optional.of(value));
    }

    /** Without the version. */
    String name() {
        int at = at();
        return at < 0 ? text : text.substring(0, at);
    }

    /** The version to which it is pinned, if it is. */
    Optional<String> version() {
        int at = at();
        return at < 0 ? Optional.empty() : Optional.of(text.substring(at + 1));
    }

    void tell(List<Problem> problems, String message, Optional<String> hint) {
        place.ifPresentOrElse(
                value -> value.problem(message, hint),
                () -> problems.add(new Problem(label(), Optional.empty(), "", message, hint)));
    }

    /** How a problem names what somebody asked for; of an absolute path only the end. */
    private String label() {
        boolean isAbsolute = text.startsWith("/") || text.matches("[A-Za-z]:[/\\\\].*");
        return isAbsolute ? text.replaceAll(".*[/\\\\](?=[^/\\\\])", "") : text;
    }

    /** Where the version begins; folders may hold the sign too. */
    private int at() {
        int at = text.lastIndexOf('@');
        return at > 0 && text.indexOf('/', at) < 0 && text.indexOf('\\', at) < 0 ? at : -1;
    }

    @Override
    public String toString() {
        return text;
    }
}
