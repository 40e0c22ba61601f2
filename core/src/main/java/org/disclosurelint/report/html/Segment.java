package org.disclosurelint.report.html;

import java.util.List;

/**
 * Words of a release that all bear the same marks, as the template shows them. Marks overlap; segments never do.
 *
 * @param text the words; where something is missing what to write there
 * @param anchors names of the places that begin here
 * @param mark whether a finding is about the words
 * @param target the name of the place that tells of the first of the findings
 * @param look words by which the style knows the heaviest of the findings
 * @param findings the names of the findings, spaced
 * @param lights the names of the forward-looking statements and risk factors that the words belong to, spaced
 * @param first whether one of its findings begins here: then it is a stop of the tabulator key
 * @param notes the numbers of the findings that end here
 * @param gap whether something is missing here
 */
record Segment(
        String text,
        List<String> anchors,
        boolean mark,
        String target,
        String look,
        String findings,
        String lights,
        boolean first,
        List<Integer> notes,
        boolean gap) {
    Segment {
        anchors = List.copyOf(anchors);
        notes = List.copyOf(notes);
    }

    /** Whether no finding is about it, but a statement or a risk factor is. */
    boolean lit() {
        return !mark && !gap && !lights.isEmpty();
    }

    boolean plain() {
        return !mark && !gap && lights.isEmpty();
    }

    /** Whether findings are about its words. */
    boolean marked() {
        return mark && !gap;
    }
}
