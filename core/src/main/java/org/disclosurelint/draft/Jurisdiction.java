package org.disclosurelint.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whose securities law a release answers to. A release may answer to several. */
public enum Jurisdiction {
    US,
    CANADA,
    UNITED_KINGDOM,
    EUROPEAN_UNION,
    AUSTRALIA,
    HONG_KONG;

    /** The word in rule files, front matter and {@code disclosure.yml}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of all, in their order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Jurisdiction::id).toList();
    }

    /** The jurisdiction of a word. */
    public static Optional<Jurisdiction> of(String id) {
        return Arrays.stream(values()).filter(j -> j.id().equals(id)).findFirst();
    }
}
