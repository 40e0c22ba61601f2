package org.disclosurelint.detect.tailored;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.yaml.YamlMapping;

/**
 * {@code cautionary-mismatch: {of: borrowed-event}}: where a cautionary statement does not fit the release in which it stands.
 *
 * <ul>
 *   <li>{@code borrowed-event}: an event of which the statement speaks as known and the release does not tell; slot {@code event};
 *   <li>{@code uncovered-topic}: words of a forward-looking statement on a topic of which no factor speaks; slot {@code topic};
 *   <li>{@code hypothetical-risk}: a risk put as possible of which the release tells that it happened; slot {@code happened};
 *   <li>{@code unlisted-word}: a forward-looking statement without any of the words in the statement's closed list; slot {@code listed};
 *   <li>{@code unknown-name}: a product, program or site that the release does not name; slot {@code name};
 *   <li>{@code other-year}: an annual report of another year than another cautionary statement of the release names; slot {@code other}.
 * </ul>
 */
public final class MismatchProvider implements DetectorProvider {
    @Override
    public String name() {
        return "cautionary-mismatch";
    }

    @Override
    public String label() {
        return "mismatch of cautionary statement and release";
    }

    @Override
    public String description() {
        return "Where the cautionary statement does not fit the release in which it stands.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.word("of", Mismatch.ids(), "In what the two do not fit."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        Optional<Mismatch> of =
                parameters.required("of").flatMap(v -> v.oneOf(Mismatch.ids())).flatMap(Mismatch::of);
        return (subject, scope) -> of.stream()
                .flatMap(m -> m.in(subject).stream())
                .filter(f -> scope.contains(subject.anatomy().partOf(f.range())))
                .toList();
    }
}
