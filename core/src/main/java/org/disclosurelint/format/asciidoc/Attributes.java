package org.disclosurelint.format.asciidoc;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The attributes of a draft: those that every draft has and those that it sets. Mutable; one per draft. */
final class Attributes {
    /** A value is never longer: values made of values grow fast. */
    static final int LONGEST = 4_000;

    private static final Pattern REFERENCE = Pattern.compile("\\{([A-Za-z0-9_][A-Za-z0-9_-]{0,80})}");
    private static final Pattern ENTRY = Pattern.compile(":(!?[A-Za-z0-9_][A-Za-z0-9_ -]{0,80}!?):(?:[ \t]++(.*))?");

    private static final Map<String, String> BUILT_IN = Map.ofEntries(
            Map.entry("blank", ""),
            Map.entry("empty", ""),
            Map.entry("sp", " "),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("zwsp", "\u200B"),
            Map.entry("wj", "\u2060"),
            Map.entry("apos", "'"),
            Map.entry("quot", "\""),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("ldquo", "\u201C"),
            Map.entry("rdquo", "\u201D"),
            Map.entry("deg", "\u00B0"),
            Map.entry("plus", "+"),
            Map.entry("brvbar", "\u00A6"),
            Map.entry("vbar", "|"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("startsb", "["),
            Map.entry("endsb", "]"),
            Map.entry("caret", "^"),
            Map.entry("asterisk", "*"),
            Map.entry("tilde", "~"),
            Map.entry("backslash", "\\"),
            Map.entry("backtick", "`"),
            Map.entry("two-colons", "::"),
            Map.entry("two-semicolons", ";;"),
            Map.entry("cpp", "C++"),
            Map.entry("backend", "html5"),
            Map.entry("basebackend", "html"),
            Map.entry("backend-html5", ""),
            Map.entry("basebackend-html", ""),
            Map.entry("asciidoctor", ""),
            Map.entry("doctype", "article"),
            Map.entry("doctype-article", ""));

    private final Map<String, String> values = new HashMap<>(BUILT_IN);

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name.toLowerCase(Locale.ROOT)));
    }

    void set(String name, String value) {
        values.put(name.toLowerCase(Locale.ROOT), value.length() > LONGEST ? value.substring(0, LONGEST) : value);
    }

    /** Whether a line sets or unsets an attribute; if it does, it is done. */
    boolean accept(String line) {
        Matcher entry = ENTRY.matcher(line);
        if (!line.startsWith(":") || !entry.matches()) {
            return false;
        }
        String name = entry.group(1);
        String key = name.replace("!", "").strip().toLowerCase(Locale.ROOT);
        if (name.indexOf('!') >= 0) {
            values.remove(key);
        } else {
            set(key, resolve(entry.group(2) == null ? "" : entry.group(2).strip()));
        }
        return true;
    }

    /** Gives the index of the line behind the entry that begins at a line; that index itself if none does. */
    int accept(List<Line> lines, int n) {
        String text = lines.get(n).text();
        if (!text.startsWith(":") || !ENTRY.matcher(text).matches()) {
            return n;
        }
        int next = n + 1;
        while (text.endsWith(" \\") && next < lines.size() && text.length() < LONGEST) {
            text = text.substring(0, text.length() - 1)
                    + lines.get(next++).text().stripLeading();
        }
        return accept(text) ? next : n;
    }

    /** The text with references to known attributes resolved. */
    String resolve(String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        Matcher reference = REFERENCE.matcher(text);
        StringBuilder resolved = new StringBuilder();
        while (reference.find()) {
            String value = get(reference.group(1)).orElse(reference.group());
            reference.appendReplacement(resolved, Matcher.quoteReplacement(value));
            if (resolved.length() > LONGEST) {
                return resolved.substring(0, LONGEST);
            }
        }
        return reference.appendTail(resolved).toString();
    }
}
