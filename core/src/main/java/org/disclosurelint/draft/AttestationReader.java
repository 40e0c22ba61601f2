package org.disclosurelint.draft;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads an attestation, in front matter or in a file of them: who, when, and what about. */
public final class AttestationReader {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private AttestationReader() {}

    /** The attestation of a mapping, which may hold keys of the caller's; empty with problems if it is not right. */
    public static Optional<Attestation> read(YamlMapping given) {
        Optional<String> attests = given.required("attests").flatMap(AttestationReader::name);
        Optional<String> by = given.required("by").flatMap(AttestationReader::line);
        Optional<String> office = given.value("office").flatMap(AttestationReader::line);
        Optional<LocalDate> on = given.required("on").flatMap(YamlValue::date);
        Optional<LocalDate> until = given.value("until").flatMap(YamlValue::date);
        Optional<String> says = given.value("says").flatMap(AttestationReader::line);
        if (on.isPresent() && until.filter(u -> u.isBefore(on.get())).isPresent()) {
            given.problem("until", "it ends before the day on which it was given");
        }
        return attests.isPresent() && by.isPresent() && on.isPresent()
                ? Optional.of(new Attestation(attests.get(), by.get(), office, on.get(), until, says))
                : Optional.empty();
    }

    /** The name of an attestation: small letters, digits and hyphens; empty with a problem otherwise. */
    public static Optional<String> name(YamlValue value) {
        String name = value.words().strip();
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            value.problem("the name of an attestation is in small letters, digits and hyphens: not-a-penny-stock");
            return Optional.empty();
        }
        return Optional.of(name).filter(n -> !n.isEmpty());
    }

    private static Optional<String> line(YamlValue value) {
        return Optional.of(value.words().replaceAll("\\s+", " ").strip()).filter(w -> !w.isEmpty());
    }
}
