package org.disclosurelint.format.html;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * What of a page is no part of the release: navigation, cookie banners, share bars, lists of other news, footers. Told from
 * what elements are named, what roles and classes they have, and how much of their text are links. No element is taken for
 * chrome that holds much of the page's text.
 */
final class Chrome {
    private static final Set<String> NAMES = Set.of("nav", "menu");
    private static final Set<String> FRAME_NAMES = Set.of("header", "footer", "aside");
    private static final Set<String> ROLES =
            Set.of("navigation", "search", "menu", "menubar", "toolbar", "dialog", "alertdialog", "tablist", "tooltip");
    private static final Set<String> FRAME_ROLES = Set.of("banner", "contentinfo", "complementary");
    private static final Set<String> CLASSES = Set.of(
            "nav",
            "navbar",
            "navigation",
            "navitems",
            "navlinks",
            "menu",
            "submenu",
            "megamenu",
            "breadcrumb",
            "breadcrumbs",
            "share",
            "sharing",
            "sharebar",
            "social",
            "socials",
            "addthis",
            "addtoany",
            "sharethis",
            "related",
            "sidebar",
            "newsletter",
            "subscribe",
            "skip",
            "skiplink",
            "pagination",
            "pager",
            "offcanvas",
            "modal",
            "popup",
            "footer",
            "masthead",
            "topbar");

    /** Banners that ask for consent are long, and never news. */
    private static final Set<String> CONSENT = Set.of("cookie", "cookies", "consent", "gdpr", "onetrust");

    private static final Pattern WORDS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    /** An element with a larger share of the page's text outside links is no chrome, whatever it is called. */
    private static final double LARGEST = 0.3;

    /** From that many links on, an element that is mostly links is a menu or a list of other pages. */
    private static final int FEWEST_LINKS = 3;

    private static final double MOSTLY = 0.6;

    /** The main element of a page holds at least so much of the text outside links. */
    private static final double MAIN = 0.5;

    private static final Pattern CONTACT = Pattern.compile(
            "(?i)\\b(?:media|press|investors?|ir|pr|company|corporate)(?: relations)?(?: contacts?| inquiries)\\b|\\bcontacts?:");

    private static final Pattern REACH =
            Pattern.compile("[\\w.-]{1,60}@[\\w-]{1,60}\\.|\\d{3}[-. )]{1,2}\\d{3,4}|\\+\\d{1,3} \\(?\\d");

    private static final int LONGEST_CONTACT = 1_500;

    private static final int LONGEST_CLASS = 500;

    /** Whose page it is; below the release, not in it. */
    private static final Pattern RIGHTS = Pattern.compile("(?i)©|\\bcopyright\\b|\\ball rights\\b");

    private static final int LONGEST_RIGHTS = 400;

    /** What holds so much of the text outside links holds the release. */
    private static final double BULK = 0.7;

    private final Page page;
    private final int all;
    private final Element release;
    /** The elements around the release, from the outermost on. */
    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Element innermost;

    Chrome(Page page) {
        this.page = page;
        Element body = page.document().body();
        all = page.weight(body).ownLetters();
        release = main(body).orElse(body);
        Element within = body;
        around.add(within);
        for (Optional<Element> next = bulk(body); next.isPresent(); next = bulk(within)) {
            within = next.get();
            around.add(within);
        }
        innermost = within;
    }

    private Optional<Element> bulk(Element element) {
        return element.children().stream()
                .filter(c -> all > 0 && page.weight(c).ownLetters() >= BULK * all)
                .findFirst();
    }

    /** The main element, or what holds it and the heading of the page. */
    private Optional<Element> main(Element body) {
        Element[] found = new Element[1];
        NodeFilter search = (node, depth) -> {
            if (!(node instanceof Element element)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            if (page.isHidden(element) || page.weight(element).ownLetters() < MAIN * all) {
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
            String name = element.normalName();
            boolean main = name.equals("main") || element.attr("role").equals("main");
            if (main || (name.equals("article") && found[0] == null)) {
                found[0] = element;
            }
            return main ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        };
        if (all > 0) {
            NodeTraversor.filter(search, body);
        }
        Element main = found[0];
        boolean titleElsewhere = page.weight(body).holdsTitle();
        while (main != null
                && main != body
                && titleElsewhere
                && !page.weight(main).holdsTitle()) {
            main = main.parent();
        }
        return Optional.ofNullable(main);
    }

    Element release() {
        return release;
    }

    boolean contains(Element element) {
        if (element == release || !Elements.isBlock(element) && !isNamed(element)) {
            return false;
        }
        Page.Weight weight = page.weight(element);
        if (weight.letters() == 0) {
            return false;
        }
        if (weight.holdsTitle() || weight.ownLetters() > MAIN * all) {
            return false;
        }
        if (hasWord(element, CONSENT)) {
            return true;
        }
        return weight.ownLetters() <= LARGEST * all
                && (isMostlyLinks(weight)
                        || isBelow(element, weight)
                        || (isNamed(element) || isFrame(element)) && !isContact(element, weight));
    }

    private boolean isNamed(Element element) {
        return NAMES.contains(element.normalName())
                || ROLES.contains(element.attr("role"))
                || hasWord(element, CLASSES);
    }

    private static boolean hasWord(Element element, Set<String> words) {
        return hasWord(element.className(), words) || hasWord(element.id(), words);
    }

    /** Some newsrooms put the contacts of a release beside it. */
    private static boolean isContact(Element element, Page.Weight weight) {
        return weight.letters() <= LONGEST_CONTACT
                && CONTACT.matcher(element.text()).find()
                && REACH.matcher(element.text()).find();
    }

    private static boolean hasWord(String names, Set<String> words) {
        return !names.isEmpty()
                && names.length() <= LONGEST_CLASS
                && Arrays.stream(WORDS.split(names)).anyMatch(w -> words.contains(w.toLowerCase(Locale.ROOT)));
    }

    /** Header and footer of the page, not of an article in it. */
    private boolean isFrame(Element element) {
        if (!FRAME_NAMES.contains(element.normalName()) && !FRAME_ROLES.contains(element.attr("role"))) {
            return false;
        }
        if (element.normalName().equals("header") && isHeadline(element)) {
            return false;
        }
        for (Element up = element.parent(); up != null; up = up.parent()) {
            if (up.normalName().equals("article") || up.normalName().equals("main")) {
                return element.normalName().equals("aside");
            }
        }
        return true;
    }

    /** A line on rights beside the element that holds the release. */
    private boolean isBelow(Element element, Page.Weight weight) {
        return element.parent() != null
                && around.contains(element.parent())
                && !around.contains(element)
                && element.parent() != innermost
                && weight.letters() <= LONGEST_RIGHTS
                && RIGHTS.matcher(element.text()).find();
    }

    /** Whether the headline may stand in the header of a page that has no {@code h1}. */
    private boolean isHeadline(Element header) {
        return !page.weight(page.document().body()).holdsTitle()
                && page.weight(header).holdsHeading()
                && !isMostlyLinks(page.weight(header));
    }

    private static boolean isMostlyLinks(Page.Weight weight) {
        return weight.links() >= FEWEST_LINKS && weight.linkedLetters() >= MOSTLY * weight.letters();
    }
}
