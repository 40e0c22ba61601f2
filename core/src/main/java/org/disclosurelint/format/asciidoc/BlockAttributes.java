package org.disclosurelint.format.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What lines before a block say of it: {@code [quote, Ruth Amsel, treasurer]}, {@code [%hardbreaks]}, {@code .Title}. Mutable;
 * emptied by each block.
 */
final class BlockAttributes {
    private static final Pattern OPTIONS = Pattern.compile("\\boptions?=[\"']?([^\"']*+)");

    private final List<Line> positional = new ArrayList<>();
    private String all = "";
    private Optional<Line> title = Optional.empty();

    static boolean isAttributes(Line line) {
        String text = line.text();
        return text.length() > 1
                && text.charAt(0) == '['
                && text.endsWith("]")
                && (text.charAt(1) == '[' || " \t".indexOf(text.charAt(1)) < 0);
    }

    void add(Line line) {
        if (line.text().startsWith("[[") || all.length() > Attributes.LONGEST) {
            return;
        }
        all = all + "," + line.text().substring(1, line.text().length() - 1);
        int from = 1;
        boolean quoted = false;
        for (int i = 1; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            quoted ^= c == '"';
            if (c == ',' && !quoted || i == line.text().length() - 1) {
                part(line, from, i);
                from = i + 1;
            }
        }
    }

    private void part(Line line, int first, int end) {
        int from = first;
        int to = end;
        while (from < to && " \"".indexOf(line.text().charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " \"".indexOf(line.text().charAt(to - 1)) >= 0) {
            to--;
        }
        String text = line.text().substring(from, to);
        if (text.indexOf('=') < 0) {
            positional.add(new Line(text, line.start() + from, line.offset()));
        }
    }

    void title(Line line) {
        title = Optional.of(new Line(line.text().substring(1), line.start() + 1, line.offset()));
    }

    /** The first position without roles, options and names: {@code quote} of {@code [quote.big%unbreakable#q]}. */
    String style() {
        String first = positional.isEmpty() ? "" : positional.get(0).text();
        int end = 0;
        while (end < first.length() && "#.%".indexOf(first.charAt(end)) < 0) {
            end++;
        }
        return first.substring(0, end);
    }

    /** The second and later positions. */
    List<Line> others() {
        return positional.size() < 2 ? List.of() : List.copyOf(positional.subList(1, positional.size()));
    }

    boolean has(String option) {
        return all.contains("%" + option)
                || OPTIONS.matcher(all).results().anyMatch(options -> hasWord(options.group(1), option));
    }

    private static boolean hasWord(String words, String word) {
        return Pattern.compile("\\b" + word + "\\b").matcher(words).find();
    }

    /** The value of a named attribute. */
    Optional<String> named(String name) {
        int at = all.indexOf(name + "=");
        if (at < 0) {
            return Optional.empty();
        }
        String rest = all.substring(at + name.length() + 1);
        if (rest.startsWith("\"") && rest.indexOf('"', 1) > 0) {
            return Optional.of(rest.substring(1, rest.indexOf('"', 1)));
        }
        int end = rest.indexOf(',');
        return Optional.of(end < 0 ? rest : rest.substring(0, end));
    }

    /** The title, which is taken. */
    Optional<Line> takeTitle() {
        Optional<Line> taken = title;
        title = Optional.empty();
        return taken;
    }

    void clear() {
        positional.clear();
        all = "";
        title = Optional.empty();
    }
}
