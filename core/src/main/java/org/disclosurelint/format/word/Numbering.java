package org.disclosurelint.format.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Which levels of the lists of a document have a marker. */
final class Numbering {
    private final Map<String, Element> kinds = new HashMap<>();
    private final Map<String, String> kindOf = new HashMap<>();

    Numbering(Optional<Document> part) {
        for (Element e : part.map(d -> Wml.children(d.getDocumentElement())).orElse(List.of())) {
            if (Wml.is(e, "abstractNum")) {
                kinds.put(Wml.attribute(e, "abstractNumId"), e);
            } else if (Wml.is(e, "num")) {
                Wml.child(e, "abstractNumId").ifPresent(a -> kindOf.put(Wml.attribute(e, "numId"), Wml.val(a)));
            }
        }
    }

    /** Whether a paragraph of this list is set off by a number or a sign; {@code 0} takes a paragraph out of its list. */
    boolean hasMarker(String list, int level) {
        Element kind = kinds.get(kindOf.getOrDefault(list, ""));
        if (kind == null) {
            return false;
        }
        return Wml.children(kind).stream()
                .filter(l -> Wml.is(l, "lvl") && Wml.number(Wml.attribute(l, "ilvl"), -1) == level)
                .findFirst()
                .map(Numbering::hasMarker)
                .orElse(true);
    }

    private static boolean hasMarker(Element level) {
        boolean none = Wml.child(level, "numFmt")
                .filter(f -> Wml.val(f).equals("none"))
                .isPresent();
        boolean blank =
                Wml.child(level, "lvlText").filter(t -> Wml.val(t).isBlank()).isPresent();
        return !none && !blank;
    }
}
