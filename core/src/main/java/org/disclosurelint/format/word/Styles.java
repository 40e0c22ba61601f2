package org.disclosurelint.format.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What properties of paragraphs and runs come to, with those of their styles and of the defaults of the document. */
final class Styles {
    /** How long a chain of styles, each based on the next, may be; one that runs in a circle ends here. */
    private static final int LONGEST_CHAIN = 30;

    private static final int TWIPS_PER_COLUMN = 144;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Boolean> hidden = new HashMap<>();
    private final List<Element> defaults = new ArrayList<>();
    private final Numbering numbering;
    private String normal = "";

    Styles(Optional<Document> part, Numbering numbering) {
        this.numbering = numbering;
        for (Element e : part.map(d -> Wml.children(d.getDocumentElement())).orElse(List.of())) {
            if (Wml.is(e, "docDefaults")) {
                defaults.addAll(Wml.at(e, "pPrDefault", "pPr").stream().toList());
                defaults.addAll(Wml.at(e, "rPrDefault", "rPr").stream().toList());
            } else if (Wml.is(e, "style")) {
                String id = Wml.attribute(e, "styleId");
                styles.put(id, e);
                String standard = Wml.attribute(e, "default");
                if (Wml.attribute(e, "type").equals("paragraph") && (standard.equals("1") || standard.equals("true"))) {
                    normal = id;
                }
            }
        }
    }

    /** The style of a paragraph, by its id. */
    String of(Optional<Element> paragraphProperties) {
        return paragraphProperties
                .flatMap(p -> Wml.child(p, "pStyle"))
                .map(Wml::val)
                .filter(styles::containsKey)
                .orElse(normal);
    }

    Look look(Optional<Element> properties) {
        String style = of(properties);
        boolean centered = property(properties, style, "jc")
                .filter(j -> Wml.val(j).equals("center"))
                .isPresent();
        Optional<Element> indent = property(properties, style, "ind");
        int left = indent.map(i -> Math.max(measure(i, "left", 0), measure(i, "start", 0))
                        + measure(i, "firstLine", 0)
                        - measure(i, "hanging", 0))
                .orElse(0);
        return new Look(
                heading(properties, style),
                item(properties, style),
                spacing(properties, style, "before"),
                spacing(properties, style, "after"),
                Math.max(0, left / TWIPS_PER_COLUMN),
                centered);
    }

    /** Whether a run is hidden: by itself, else by its character style, else by the style of its paragraph. */
    boolean isHidden(Optional<Element> runProperties, String paragraphStyle) {
        Optional<Element> own = runProperties.flatMap(r -> Wml.child(r, "vanish"));
        if (own.isPresent()) {
            return Wml.isOn(own.get());
        }
        String character =
                runProperties.flatMap(r -> Wml.child(r, "rStyle")).map(Wml::val).orElse("");
        return hidden.computeIfAbsent(
                character + '\n' + paragraphStyle,
                key -> inStyle(character, s -> Wml.at(s, "rPr", "vanish"))
                        .or(() -> inStyle(paragraphStyle, s -> Wml.at(s, "rPr", "vanish")))
                        .map(Wml::isOn)
                        .orElse(false));
    }

    private int heading(Optional<Element> properties, String style) {
        Optional<Integer> named = inStyle(
                style,
                s -> Wml.child(s, "name").map(Wml::val).map(Styles::headingOf).filter(l -> l > 0));
        int outline = property(properties, style, "outlineLvl")
                .map(o -> Wml.number(Wml.val(o), 9))
                .orElse(9);
        return outline >= 0 && outline < 9 ? outline + 1 : named.orElse(0);
    }

    /** The level of a heading by the name of its style; 0 if it names none. */
    static int headingOf(String name) {
        String low = name.toLowerCase(Locale.ROOT).strip();
        if (low.startsWith("heading ") && low.length() == 9 && Character.isDigit(low.charAt(8))) {
            return low.charAt(8) - '0';
        }
        return low.equals("title") ? 1 : low.equals("subtitle") ? 2 : 0;
    }

    private int item(Optional<Element> properties, String style) {
        Optional<Element> own = properties.flatMap(p -> Wml.child(p, "numPr"));
        Optional<Element> number = own.flatMap(n -> Wml.child(n, "numId"))
                .or(() -> inStyle(style, s -> Wml.at(s, "pPr", "numPr", "numId")));
        Optional<Element> level =
                own.flatMap(n -> Wml.child(n, "ilvl")).or(() -> inStyle(style, s -> Wml.at(s, "pPr", "numPr", "ilvl")));
        int at = Math.max(0, level.map(l -> Wml.number(Wml.val(l), 0)).orElse(0));
        return number.filter(n -> numbering.hasMarker(Wml.val(n), at)).isPresent() ? at + 1 : 0;
    }

    private int spacing(Optional<Element> properties, String style, String side) {
        Optional<Element> spacing = properties
                .flatMap(p -> Wml.child(p, "spacing"))
                .filter(s -> !Wml.attribute(s, side).isEmpty())
                .or(() -> inStyle(
                        style,
                        s -> Wml.at(s, "pPr", "spacing")
                                .filter(e -> !Wml.attribute(e, side).isEmpty())))
                .or(() -> defaults.stream()
                        .flatMap(d -> Wml.child(d, "spacing").stream())
                        .findFirst());
        return spacing.map(s -> measure(s, side, 0)).orElse(0);
    }

    private Optional<Element> property(Optional<Element> properties, String style, String name) {
        return properties
                .flatMap(p -> Wml.child(p, name))
                .or(() -> inStyle(style, s -> Wml.at(s, "pPr", name)))
                .or(() -> defaults.stream()
                        .flatMap(d -> Wml.child(d, name).stream())
                        .findFirst());
    }

    private <T> Optional<T> inStyle(String id, Function<Element, Optional<T>> of) {
        Element style = styles.get(id);
        for (int n = 0; n < LONGEST_CHAIN && style != null; n++) {
            Optional<T> found = of.apply(style);
            if (found.isPresent()) {
                return found;
            }
            style = Wml.child(style, "basedOn").map(Wml::val).map(styles::get).orElse(null);
        }
        return Optional.empty();
    }

    private static int measure(Element element, String name, int otherwise) {
        return Wml.number(Wml.attribute(element, name), otherwise);
    }
}
