package org.disclosurelint.format.asciidoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links, references, footnotes and other macros within text: what a reader of the release sees of them. */
final class Macros {
    /** Of macros whose words may be long only what stands before these is matched. */
    private static final Pattern MACRO = Pattern.compile("\\\\?(?:"
            + "<(?<angle>(?:https?|ftp)://[^\\s<>]{1,2000}+)>"
            + "|(?<url>(?:link:)?(?:https?|ftp|irc)://[^\\s\\[\\]<>\u0001]{1,2000}+)"
            + "|(?:link|mailto|xref):(?<target>[^\\s\\[]{1,1000}+)(?<label>\\[)"
            + "|<<(?<id>[^\\s,>\\[][^,>\\[]{0,300}+)(?:,(?<name>[^>]{0,500}+))?>>"
            + "|footnote:(?<note>[\\w-]{0,60})(?<words>\\[)"
            + "|(?:image|icon|anchor|indexterm):[^\\s:\\[][^\\[\\n]{0,500}+\\[[^\\]]{0,1000}]"
            + "|indexterm:\\[[^\\]]{0,500}]|indexterm2:\\[(?<term>[^\\]]{1,500})]"
            + "|\\(\\(\\([^()]{1,300}+\\)\\)\\)|\\(\\((?<seen>[^()]{1,300}+)\\)\\)"
            + "|\\[\\[[A-Za-z_:][^\\[\\]]{0,200}]]"
            + ")");

    private final Map<String, String> titles = new HashMap<>();
    private final List<Marked> footnotes = new ArrayList<>();

    /** Remembers the title of a section under the name by which it is referred to. */
    void section(String id, String title) {
        titles.putIfAbsent(id, title);
    }

    /** The texts of footnotes that were met since the last call. */
    List<Marked> footnotes() {
        List<Marked> met = List.copyOf(footnotes);
        footnotes.clear();
        return met;
    }

    Marked apply(Marked text) {
        CharSequence seen = text.seen();
        boolean any = seen.chars().anyMatch(c -> c == ':' || c == '<' || c == '(' || c == '[');
        if (!any) {
            return text;
        }
        Marked out = new Marked();
        Matcher macro = MACRO.matcher(seen);
        int[] brackets = text.brackets();
        int at = 0;
        int from = 0;
        while (macro.find(from)) {
            boolean mayHave = macro.start("url") >= 0 && text.at(macro.end()) == '[';
            boolean must = macro.start("label") >= 0 || macro.start("words") >= 0;
            int words = macro.end() + (mayHave ? 1 : 0);
            int bracket = mayHave || must ? brackets[words] : -1;
            if (must && bracket < 0) {
                from = macro.start() + 1;
                continue;
            }
            int end = bracket < 0 ? macro.end() : bracket + 1;
            out.append(text, at, macro.start());
            if (seen.charAt(macro.start()) == '\\') {
                out.appendPlain(text, macro.start() + 1, end);
            } else {
                write(out, text, macro, words, bracket);
            }
            at = end;
            from = end;
        }
        out.append(text, at, text.length());
        return out;
    }

    /** @param to where its words end that begin at {@code words}; -1 if it has none */
    private void write(Marked out, Marked text, Matcher macro, int words, int to) {
        if (macro.start("angle") >= 0) {
            out.appendPlain(text, macro.start("angle"), macro.end("angle"));
        } else if (macro.start("url") >= 0) {
            url(out, text, macro, words, to);
        } else if (macro.start("target") >= 0) {
            boolean labeled = label(out, text, words, to);
            if (!labeled) {
                String target = macro.group("target");
                boolean reference = macro.group().startsWith("xref:");
                out.append(reference ? title(target) : target, text, macro.start("target"), macro.end("target"), false);
            }
        } else if (macro.start("id") >= 0) {
            if (macro.start("name") < 0 || macro.group("name").isBlank()) {
                out.append(title(macro.group("id")), text, macro.start("id"), macro.end("id"), false);
            } else {
                int from = macro.start("name");
                while (text.at(from) == ' ') {
                    from++;
                }
                out.append(text, from, macro.end("name"));
            }
        } else if (macro.start("words") >= 0) {
            if (words < to) {
                Marked note = new Marked();
                note.append(text, words, to);
                footnotes.add(note);
            }
        } else if (macro.start("term") >= 0) {
            out.append(text, macro.start("term"), macro.end("term"));
        } else if (macro.start("seen") >= 0) {
            out.append(text, macro.start("seen"), macro.end("seen"));
        }
    }

    private static void url(Marked out, Marked text, Matcher macro, int words, int to) {
        boolean labeled = to >= 0 && label(out, text, words, to);
        if (!labeled) {
            int from = macro.start("url");
            from += text.shown(from, Math.min(text.length(), from + 5)).equals("link:") ? 5 : 0;
            out.appendPlain(text, from, macro.end("url"));
        }
    }

    /** Writes the words of a link; false if it has none. What follows a comma with an equals sign is about its looks. */
    private static boolean label(Marked out, Marked text, int from, int to) {
        String all = text.shown(from, to);
        int end = to;
        int comma = all.indexOf(',');
        if (comma >= 0 && all.indexOf('=', comma) > 0) {
            end = from + comma;
        } else if (all.indexOf('=') > 0 && all.matches("[a-z]+=.*")) {
            return false;
        }
        end -= end > from && text.at(end - 1) == '^' ? 1 : 0;
        boolean quoted = end - from > 1 && text.at(from) == '"' && text.at(end - 1) == '"' && end < to;
        if (end <= from || text.shown(from, end).isBlank()) {
            return false;
        }
        for (int i = quoted ? from + 1 : from; i < (quoted ? end - 1 : end); i++) {
            boolean escape = text.at(i) == '\\' && text.at(i + 1) == ']';
            if (!escape) {
                out.append(text, i, i + 1);
            }
        }
        return true;
    }

    private String title(String id) {
        String name = id.startsWith("#") ? id.substring(1) : id;
        return titles.getOrDefault(name, "[" + name + "]");
    }
}
