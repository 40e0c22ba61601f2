package org.disclosurelint.detect.arithmetic;

import java.util.EnumSet;
import java.util.Set;
import org.disclosurelint.anatomy.Part;

/** Where sentences with amounts stand. */
final class Prosaic {
    /** All parts but tables. */
    static final Set<Part> PARTS =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Part.FINANCIAL_TABLE, Part.END_MARK, Part.CONTACT_BLOCK)));

    private Prosaic() {}
}
