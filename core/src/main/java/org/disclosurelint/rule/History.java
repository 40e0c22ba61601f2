package org.disclosurelint.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.disclosurelint.source.SourceFile;

/** The releases that an issuer sent out before. They are read when a rule first asks for them. Thread-safe. */
public final class History {
    private final Supplier<List<EarlierRelease>> reading;
    private Optional<List<EarlierRelease>> read = Optional.empty();

    /** @param reading gives all releases, in any order; asked at most once, unless it fails */
    public History(Supplier<List<EarlierRelease>> reading) {
        this.reading = reading;
    }

    /** The releases of days before that of a draft, the latest first; none of a draft without a date, and never the draft itself. */
    public List<EarlierRelease> before(Subject subject) {
        Optional<LocalDate> date = subject.date();
        SourceFile file = subject.draft().source().file();
        return date.isEmpty()
                ? List.of()
                : all().stream()
                        .filter(r -> r.date().isBefore(date.get()))
                        .filter(r -> !r.path().equals(file.path())
                                && !r.draft().source().file().sha256().equals(file.sha256()))
                        .toList();
    }

    private synchronized List<EarlierRelease> all() {
        if (read.isEmpty()) {
            read = Optional.of(reading.get().stream()
                    .sorted(Comparator.comparing(EarlierRelease::date)
                            .reversed()
                            .thenComparing(EarlierRelease::path))
                    .toList());
        }
        return read.get();
    }
}
