package org.disclosurelint.rule;

import java.util.List;
import java.util.function.Supplier;
import org.disclosurelint.source.ProblemsException;
import org.jspecify.annotations.Nullable;

/**
 * The examples that stand beside a rule. Those of a pack that was built are only read when somebody asks for them: no draft needs
 * them, and they are the longer half of the files. Thread-safe; compared by identity, since to compare would be to read.
 */
public final class Examples {
    /** A rule that was never a file has none. */
    public static final Examples NONE = of(List.of(), List.of());

    private record Both(List<Example> violates, List<Example> complies) {}

    private final Supplier<Both> reading;
    private @Nullable Both read;

    private Examples(Supplier<Both> reading) {
        this.reading = reading;
    }

    /**
     * Examples that have been read.
     *
     * @param violates examples in which the rule finds something
     * @param complies examples in which it finds nothing
     */
    public static Examples of(List<Example> violates, List<Example> complies) {
        Both both = new Both(List.copyOf(violates), List.copyOf(complies));
        return new Examples(() -> both);
    }

    /**
     * Examples that are read when first asked for.
     *
     * @param reading may throw {@link ProblemsException}, and is asked again then
     */
    public static Examples later(Supplier<Examples> reading) {
        return new Examples(() -> reading.get().both());
    }

    /**
     * Examples in which the rule finds something.
     *
     * @throws ProblemsException if they are read only now, and something is wrong with one
     */
    public List<Example> violates() {
        return both().violates();
    }

    /**
     * Examples in which the rule finds nothing.
     *
     * @throws ProblemsException if they are read only now, and something is wrong with one
     */
    public List<Example> complies() {
        return both().complies();
    }

    private synchronized Both both() {
        Both known = read;
        if (known == null) {
            known = reading.get();
            read = known;
        }
        return known;
    }
}
