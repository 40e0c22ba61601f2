package org.disclosurelint.format.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element is to a browser that lays the page out, told from its name, its attributes and its own style. */
final class Elements {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "document",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "page",
            "plaintext",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "text",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "xmp");

    /** Blocks that a browser sets apart by a margin. */
    private static final Set<String> SPACED = Set.of(
            "article",
            "blockquote",
            "dl",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "listing",
            "main",
            "ol",
            "p",
            "page",
            "plaintext",
            "pre",
            "section",
            "table",
            "ul",
            "xmp");

    private static final Set<String> NEVER_SHOWN = Set.of(
            "head",
            "title",
            "script",
            "style",
            "noscript",
            "template",
            "noembed",
            "noframes",
            "param",
            "datalist",
            "rp",
            "audio",
            "video",
            "canvas",
            "svg",
            "math",
            "map",
            "object",
            "iframe",
            "embed",
            "applet",
            "img",
            "select",
            "button",
            "input",
            "textarea",
            "progress",
            "meter",
            "xml");

    private static final Set<String> AS_TYPED = Set.of("pre", "listing", "xmp", "plaintext");

    private static final Pattern HIDDEN = Pattern.compile(
            "(?i)(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|mso-hide\\s*:\\s*all|font-size\\s*:\\s*0(?:px|pt|em)?\\s*(?:;|!|$))");
    private static final Pattern BLOCK =
            Pattern.compile("(?i)(?:^|[;\\s])display\\s*:\\s*(?:block|flex|grid|table|list-item)");
    private static final Pattern INLINE = Pattern.compile("(?i)(?:^|[;\\s])display\\s*:\\s*inline(?![-\\w])");
    private static final Pattern TYPED = Pattern.compile("(?i)(?:^|[;\\s])white-space\\s*:\\s*(?:pre|break-spaces)");
    private static final Pattern VERTICAL =
            Pattern.compile("(?i)(?:^|[;\\s])(?:margin|padding)-(top|bottom)\\s*:\\s*(-?[\\d.]{0,10})([a-z%]{0,3})");
    private static final Pattern ALL_SIDES = Pattern.compile("(?i)(?:^|[;\\s])margin\\s*:\\s*([^;]{1,80})");

    /** Longer styles are not looked into. */
    private static final int LONGEST_STYLE = 2_000;
    /** A smaller margin in points parts nothing. */
    private static final double GAP = 4;

    private Elements() {}

    static boolean isHidden(Element element) {
        return NEVER_SHOWN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || HIDDEN.matcher(style(element)).find()
                || element.normalName().equals("dialog") && !element.hasAttr("open");
    }

    static boolean isBlock(Element element) {
        String style = style(element);
        return BLOCKS.contains(element.normalName())
                ? style.isEmpty() || !INLINE.matcher(style).find()
                : !style.isEmpty() && BLOCK.matcher(style).find();
    }

    static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    static boolean keepsLines(Element element) {
        return AS_TYPED.contains(element.normalName())
                || TYPED.matcher(style(element)).find();
    }

    /** Whether there is room above the block (or below it), so that what is there is not its neighbor. */
    static boolean isSpaced(Element element, boolean above) {
        boolean spaced = SPACED.contains(element.normalName());
        String style = style(element);
        if (style.isEmpty()) {
            return spaced;
        }
        var all = ALL_SIDES.matcher(style);
        if (all.find()) {
            String[] sides = all.group(1).strip().split("\\s+");
            spaced = isGap(sides[above || sides.length < 3 ? 0 : 2]);
        }
        var side = VERTICAL.matcher(style);
        while (side.find()) {
            if (side.group(1).equalsIgnoreCase(above ? "top" : "bottom")) {
                spaced = isGap(side.group(2) + side.group(3));
            }
        }
        return spaced;
    }

    private static boolean isGap(String length) {
        int end = 0;
        while (end < length.length() && "0123456789.".indexOf(length.charAt(end)) >= 0) {
            end++;
        }
        String unit = length.substring(end).toLowerCase(Locale.ROOT);
        try {
            double points = Double.parseDouble(length.substring(0, end))
                    * switch (unit) {
                        case "in" -> 72;
                        case "em", "rem", "pc" -> 12;
                        case "cm" -> 28;
                        case "mm" -> 2.8;
                        case "px" -> 0.75;
                        default -> 1;
                    };
            return points >= GAP;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String style(Element element) {
        String style = element.attributesSize() == 0 ? "" : element.attr("style");
        return style.length() > LONGEST_STYLE ? style.substring(0, LONGEST_STYLE) : style;
    }
}
