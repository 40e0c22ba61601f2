package org.disclosurelint.format.word;

import java.util.Optional;
import org.w3c.dom.Element;

/**
 * What the looks of a run tell.
 *
 * @param isHidden whether nobody sees it
 * @param isHighlighted whether it stands on a colored ground
 * @param reformattedBy who changed its looks, if that is tracked; empty text if the file does not say who
 * @param font the font of its letters, if the run itself names it
 */
record RunLook(boolean isHidden, boolean isHighlighted, Optional<String> reformattedBy, String font) {
    static final RunLook PLAIN = new RunLook(false, false, Optional.empty(), "");

    /** The fill with which editors without highlighters mark words. */
    private static final String YELLOW = "FFFF00";

    static RunLook of(Optional<Element> properties, boolean isHidden) {
        boolean highlighted = properties
                        .flatMap(p -> Wml.child(p, "highlight"))
                        .filter(h -> !Wml.val(h).equals("none"))
                        .isPresent()
                || properties
                        .flatMap(p -> Wml.child(p, "shd"))
                        .filter(s -> Wml.attribute(s, "fill").equalsIgnoreCase(YELLOW))
                        .isPresent();
        Optional<String> reformatted =
                properties.flatMap(p -> Wml.child(p, "rPrChange")).map(c -> Wml.attribute(c, "author"));
        String font = properties
                .flatMap(p -> Wml.child(p, "rFonts"))
                .map(f -> Wml.attribute(f, "ascii"))
                .orElse("");
        return new RunLook(isHidden, highlighted, reformatted, font);
    }
}
