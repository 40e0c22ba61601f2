package org.disclosurelint.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a draft and the issuer's profile both say. */
enum Fact {
    /** Where the issuer's securities are listed or quoted. */
    LISTINGS;

    /** The word in rule files. */
    String id() {
        return "profile-" + name().toLowerCase(Locale.ROOT);
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Fact::id).toList();
    }

    static Fact of(String id) {
        return Arrays.stream(values())
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
