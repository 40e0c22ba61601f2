package org.disclosurelint.detect.release;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurelint.detect.Phrase;
import org.disclosurelint.yaml.YamlMapping;

/**
 * The verbs of headlines. Where a phrase has one as one company does it ({@code signs}), the form for several ({@code sign}),
 * which is that behind {@code to} and {@code will}, stands for it, too.
 *
 * @param plural by the form for one
 */
record Headlinese(Map<String, String> plural) {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    Headlinese {
        plural = Map.copyOf(plural);
    }

    static Headlinese read(YamlMapping verbs) {
        Map<String, String> plural = new HashMap<>();
        verbs.values().forEach((one, several) -> plural.put(one, several.string()));
        return new Headlinese(plural);
    }

    /** The phrases with all forms of their verbs. */
    Set<Phrase> phrases(Collection<String> texts) {
        Set<String> all = new HashSet<>(texts);
        texts.forEach(t -> all.add(WORD.matcher(t).replaceAll(m -> plural.getOrDefault(m.group(), m.group()))));
        return all.stream().map(Phrase::of).collect(Collectors.toSet());
    }
}
