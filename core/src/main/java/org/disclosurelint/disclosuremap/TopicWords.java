package org.disclosurelint.disclosuremap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlResource;

/** Which words are no topic, and which are one topic in several words. Immutable. */
final class TopicWords {
    private static final String RESOURCE = "topic-words.yaml";

    private final Set<String> stops = new HashSet<>();
    private final Set<String> weak = new HashSet<>();
    private final Map<String, String> families = new HashMap<>();

    private TopicWords(YamlMapping file) {
        file.strings("stop").forEach(line -> stops.addAll(List.of(line.split("\\s+"))));
        file.strings("weak").forEach(line -> weak.addAll(List.of(line.split("\\s+"))));
        for (String line : file.strings("families")) {
            List<String> words = List.of(line.split("\\s+"));
            words.forEach(w -> families.put(w, words.get(0)));
        }
    }

    static TopicWords read() {
        return YamlResource.read(TopicWords.class, RESOURCE, TopicWords::new);
    }

    boolean isStop(String word) {
        return stops.contains(word);
    }

    /** Whether a topic says something only together with another. */
    boolean isWeak(String topic) {
        return weak.contains(topic);
    }

    /** The word by which a family goes, of any of its words. */
    Optional<String> family(String word) {
        return Optional.ofNullable(families.get(word));
    }
}
