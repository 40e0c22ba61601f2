package org.disclosurelint.format.asciidoc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How lines of AsciiDoc begin blocks. */
final class Blocks {
    private static final Pattern HEADING = Pattern.compile("(={1,6}|#{1,6})[ \t]+(\\S.*)");
    private static final Pattern ITEM = Pattern.compile(
            "[ \t]*(?:(-|\\*{1,5}|•)|(\\.{1,5}|\\d{1,9}\\.|[a-zA-Z]\\.|[ivxIVX]{1,12}\\))|(<(?:\\d{1,3}|\\.)>))[ \t]+(?=\\S)");
    private static final Pattern TERM = Pattern.compile("[ \t]*(\\S.{0,400}?)(:::?:?|;;)(?:[ \t]+(?=\\S)|$)");
    private static final Pattern MACRO = Pattern.compile("(?:image|video|audio|toc)::?[^\\s\\[]{0,1000}+\\[");
    private static final Pattern UNDERLINE = Pattern.compile("={4,}|-{4,}|~{4,}|\\^{4,}|\\+{4,}");

    private Blocks() {}

    /** What an item of a list begins with: its sign, which tells the level, and where its words begin. */
    record Item(String sign, int words) {}

    /** A heading: its level, from 1, and its words, without the signs that may stand behind them too. */
    record Heading(int level, Line words) {}

    static Optional<Heading> heading(Line line) {
        Matcher heading = HEADING.matcher(line.text());
        boolean may = line.text().startsWith("=") || line.text().startsWith("#");
        if (!may || !heading.matches() || isEndMark(line)) {
            return Optional.empty();
        }
        String signs = heading.group(1);
        int start = heading.start(2);
        int end = line.text().length();
        int behind = end - signs.length();
        if (behind > start && line.text().endsWith(signs) && isBlank(line, behind - 1)) {
            end = behind;
            while (isBlank(line, end - 1)) {
                end--;
            }
        }
        Line words = new Line(line.text().substring(start, end), line.start() + start, line.offset());
        return Optional.of(new Heading(signs.length(), words));
    }

    private static boolean isBlank(Line line, int at) {
        return line.text().charAt(at) == ' ' || line.text().charAt(at) == '\t';
    }

    /** {@code # # #}, which Asciidoctor would take for a heading, is an end mark. */
    static boolean isEndMark(Line line) {
        return line.text().matches("#[# \t]{0,20}");
    }

    static Optional<Item> item(Line line) {
        Matcher item = ITEM.matcher(line.text());
        if (!item.lookingAt()) {
            return Optional.empty();
        }
        String sign;
        if (item.group(1) != null) {
            sign = item.group(1);
        } else if (item.group(3) != null) {
            sign = "<1>";
        } else {
            String number = item.group(2);
            boolean dots = number.startsWith(".");
            sign = dots ? number : number.replaceAll("\\d+", "1").replaceAll("[a-zA-Z]+", "a");
        }
        return Optional.of(new Item(sign, item.end()));
    }

    /** A term of a description list: its end and the beginning of the words behind it are groups 1 and 0. */
    static Optional<Matcher> term(Line line) {
        Matcher term = TERM.matcher(line.text());
        boolean may = line.text().contains("::") || line.text().contains(";;");
        return may && term.lookingAt() ? Optional.of(term) : Optional.empty();
    }

    /** The line that ends the block which a line opens; empty if it opens none. */
    static Optional<String> delimiter(Line line) {
        String text = line.text();
        if (text.equals("--")
                || text.equals("|===")
                || text.equals(",===")
                || text.equals(":===")
                || text.equals("!===")) {
            return Optional.of(text);
        }
        if (text.startsWith("```")) {
            return Optional.of("```");
        }
        boolean same = text.length() >= 4
                && "-.=*_+/".indexOf(text.charAt(0)) >= 0
                && text.chars().allMatch(c -> c == text.charAt(0));
        return same ? Optional.of(text) : Optional.empty();
    }

    static boolean isSeparator(Line line) {
        return line.text().equals("'''") || line.text().matches("(?:-{3}|\\*{3}|_{3}|- - -|\\* \\* \\*|_ _ _)");
    }

    /** A picture, a film, a table of contents: nothing of it is prose. */
    static boolean isMacro(Line line) {
        return line.text().endsWith("]") && MACRO.matcher(line.text()).lookingAt();
    }

    /** The level of a title by the line drawn under it, from 0; -1 if it is none. */
    static int underlined(List<Line> lines, int n) {
        if (n + 1 >= lines.size()) {
            return -1;
        }
        String title = lines.get(n).text();
        String under = lines.get(n + 1).text();
        boolean fits = Math.abs(title.length() - under.length()) < 2
                && UNDERLINE.matcher(under).matches()
                && title.chars().anyMatch(Character::isLetterOrDigit)
                && !title.startsWith(" ");
        return fits ? "=-~^+".indexOf(under.charAt(0)) : -1;
    }

    /** Whether a line ends a paragraph that stands before it. */
    static boolean interrupts(Line line) {
        return line.isBlank()
                || delimiter(line)
                        .filter(d -> !d.equals("--") || line.text().equals("--"))
                        .isPresent()
                || BlockAttributes.isAttributes(line) && line.text().matches("\\[(?:\\[[^\\]]*]|[\\w.#%,\"=\\- ]*)]");
    }
}
