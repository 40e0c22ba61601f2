package org.disclosurelint.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Names of entries that lead nowhere but below the folder in which somebody unpacks them, on any system: what could lead
 * elsewhere ({@code ..}, a slash at the beginning, a drive) and what no file name may hold is written as {@code %2E}, so that no
 * two paths get one name.
 */
final class EntryName {
    private static final int LONGEST = 20_000;

    private EntryName() {}

    /** The name of an entry for a path with forward slashes. */
    static String of(String path) {
        return Arrays.stream(path.split("/", -1)).map(EntryName::segment).collect(Collectors.joining("/"));
    }

    private static String segment(String name) {
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            // "%" alone never comes out of a character, so that an empty name is told from every other.
            return name.isEmpty() ? "%" : "%2E".repeat(name.length());
        }
        StringBuilder out = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (isPlain(c)) {
                out.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
                }
            }
        });
        return out.toString();
    }

    /** Whether an entry may be called so. */
    static boolean isSafe(String entry) {
        return entry.length() <= LONGEST
                && Arrays.stream(entry.split("/", -1))
                        .allMatch(s -> !s.isEmpty()
                                && !s.equals(".")
                                && !s.equals("..")
                                && s.codePoints().allMatch(c -> c == '%' || isPlain(c)));
    }

    /** How a message names an entry, whatever it is called: no control character reaches a console. */
    static String shown(String entry) {
        String some = entry.length() > LONGEST ? entry.substring(0, LONGEST) + "..." : entry;
        return some.codePoints()
                .mapToObj(
                        c -> isPlain(c) || c == '%' || c == '/' || c == ':' || c == '\\' ? Character.toString(c) : "?")
                .collect(Collectors.joining());
    }

    /** Letters, digits and marks of any script, blanks, and signs that are harmless in names. */
    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER -> true;
            default -> " !#$&'()+,-.;=@[]^_`{}~".indexOf(c) >= 0;
        };
    }
}
