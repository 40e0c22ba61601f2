package org.disclosurelint.report;

import java.util.regex.Pattern;

/** Words in Markdown as code hosts render it, so that they cannot be anything but words. */
final class Markdown {
    private static final Pattern PUNCTUATION = Pattern.compile("([\\\\`*_\\[\\]<>#|~&$])");
    private static final Pattern TICKS = Pattern.compile("`+");

    private Markdown() {}

    /**
     * Words of a draft: as code, because a code host makes links, references and mentions of people of anything else, whatever
     * is escaped. Empty for nothing.
     */
    static String code(String words) {
        String line = Printable.line(words).strip();
        if (line.isEmpty()) {
            return "";
        }
        int longest = TICKS.matcher(line)
                .results()
                .mapToInt(t -> t.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        String room = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + room + line + room + fence;
    }

    /** The same in the cell of a table, where a bar would end the cell even in code. */
    static String cell(String words) {
        return code(words.replace('|', '\u00A6'));
    }

    /** Words of a rule on one line. A joiner keeps an at sign from calling somebody. */
    static String prose(String words) {
        return PUNCTUATION
                .matcher(Printable.line(words).strip().replaceAll(" +", " "))
                .replaceAll("\\\\$1")
                .replace("@", "@\u2060");
    }
}
