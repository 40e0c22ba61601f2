package org.disclosurelint.report;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The report formats at hand. Immutable and thread-safe. */
public final class ReportFormats {
    private final List<ReportFormat> formats;

    private ReportFormats(List<ReportFormat> formats) {
        this.formats = formats;
    }

    /** The formats that a class loader finds. */
    public static ReportFormats load(ClassLoader loader) {
        return new ReportFormats(ServiceLoader.load(ReportFormat.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    public Optional<ReportFormat> named(String name) {
        return formats.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    public List<String> names() {
        return formats.stream().map(ReportFormat::name).toList();
    }
}
