package org.disclosurelint.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.disclosurelint.profile.IssuerProfile;

/**
 * What all drafts of a run are judged against besides the rules: the issuer's profile, what counsel added to the lexicons,
 * and what detectors compile from both. Thread-safe.
 */
public final class Reference {
    /** No profile, no additions. */
    public static Reference none() {
        return new Reference(IssuerProfile.UNKNOWN, Map.of());
    }

    private final IssuerProfile profile;
    private final Map<String, List<String>> lexiconAdditions;
    private final Optional<History> history;
    private final Map<Class<?>, Object> compiled;

    /** @param lexiconAdditions by list name ({@code forward-looking/triggers}), what to add; a leading {@code -} takes away */
    public Reference(IssuerProfile profile, Map<String, List<String>> lexiconAdditions) {
        this(profile, Map.copyOf(lexiconAdditions), Optional.empty(), new ConcurrentHashMap<>());
    }

    private Reference(
            IssuerProfile profile,
            Map<String, List<String>> lexiconAdditions,
            Optional<History> history,
            Map<Class<?>, Object> compiled) {
        this.history = history;
        this.profile = profile;
        this.lexiconAdditions = lexiconAdditions;
        this.compiled = compiled;
    }

    /** The same with the releases that went out before; what is compiled is shared, and never depends on them. */
    public Reference with(History releases) {
        return new Reference(profile, lexiconAdditions, Optional.of(releases), compiled);
    }

    /** The releases that went out before; empty if the profile does not say where they are. */
    public Optional<History> history() {
        return history;
    }

    public IssuerProfile profile() {
        return profile;
    }

    /** What counsel added to a list, and took away (with a leading {@code -}); empty if nothing. */
    public List<String> additions(String list) {
        return lexiconAdditions.getOrDefault(list, List.of());
    }

    /**
     * Something dear to build that all drafts share (a compiled lexicon), built when first asked for.
     *
     * @param build from the profile and the lexicons alone
     */
    public <T> T compiled(Class<T> type, Function<Reference, T> build) {
        return type.cast(compiled.computeIfAbsent(type, t -> build.apply(this)));
    }
}
