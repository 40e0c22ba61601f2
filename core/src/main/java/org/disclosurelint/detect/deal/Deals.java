package org.disclosurelint.detect.deal;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * What a release says of its deal: stock is the consideration, a vote is needed, a registration statement is filed and not yet
 * effective. Each trait is looked for when first asked for. Not thread-safe: one draft is judged on one thread.
 */
public final class Deals {
    /** Of one draft. */
    public static final Analysis<Deals> ANALYSIS = Deals::new;

    private static final String RESOURCE = "deals.yaml";

    private final Subject subject;
    private final Map<String, Trait> traits;
    private final Map<String, List<TextRange>> known = new HashMap<>();

    private Deals(Subject subject) {
        this.subject = subject;
        this.traits = Traits.BY_ID;
    }

    /** The traits that can be asked for, in the order of their letters. */
    public static SortedSet<String> traits() {
        return new TreeSet<>(Traits.BY_ID.keySet());
    }

    /**
     * The words of the draft that show a trait, in order; empty if none do.
     *
     * @throws NullPointerException if there is no such trait
     */
    public List<TextRange> shownBy(String trait) {
        return known.computeIfAbsent(
                trait, t -> Objects.requireNonNull(traits.get(t), t).in(subject));
    }

    /** Whether words of the draft show a trait. */
    public boolean is(String trait) {
        return !shownBy(trait).isEmpty();
    }

    /** All traits by their ids: every rule about deals asks for their names, so the file is read once. */
    private static final class Traits {
        static final Map<String, Trait> BY_ID =
                Collections.unmodifiableMap(DealFile.read(RESOURCE, "traits", Trait::read));
    }
}
