package org.disclosurelint.format.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands on pages because they are pages: running headers and footers, page numbers, a notice that there is more. They
 * are looked for from the edges of a page inwards, up to the first line that is none. The first page keeps its head even if
 * others repeat it: that is the letterhead.
 */
final class Furniture {
    private static final int DEEP = 4;
    private static final int TITLE = 12;
    private static final Pattern NUMBER = Pattern.compile(
            "[-–—|.]{0,3}(?:page)?(\\d{1,3})(?:(?:of|/)\\d{1,3})?[-–—|.]{0,3}", Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE = Pattern.compile(
            "[-–—(*/]{0,3}(?:more|continued|continues|cont'?d)(?:tofollow|onnextpage)?[-–—)*/.]{0,3}",
            Pattern.CASE_INSENSITIVE);

    private final List<PrintedLine> lines;
    private final TreeMap<Integer, List<Integer>> pages = new TreeMap<>();
    private final Map<String, Set<Integer>> heads = new HashMap<>();
    private final Map<String, Set<Integer>> feet = new HashMap<>();
    private final String firstPage;

    private Furniture(List<PrintedLine> lines) {
        this.lines = lines;
        for (int n = 0; n < lines.size(); n++) {
            pages.computeIfAbsent(lines.get(n).page(), p -> new ArrayList<>()).add(n);
        }
        pages.forEach((page, all) -> {
            all.sort(Comparator.comparingDouble(n -> lines.get(n).baseline()));
            for (int n = 0; n < Math.min(DEEP, all.size()); n++) {
                remember(heads, page, all.get(n));
                remember(feet, page, all.get(all.size() - 1 - n));
            }
        });
        StringBuilder first = new StringBuilder();
        if (!pages.isEmpty()) {
            pages.firstEntry().getValue().forEach(n -> first.append(form(lines.get(n))));
        }
        firstPage = first.toString();
    }

    /** The indexes of lines that are no prose. */
    static BitSet of(List<PrintedLine> lines) {
        return new Furniture(lines).find();
    }

    private void remember(Map<String, Set<Integer>> edge, int page, int line) {
        edge.computeIfAbsent(placed(lines.get(line)), f -> new HashSet<>()).add(page);
    }

    /** The letters with every figure the same, as a page number changes from page to page. */
    private static String form(PrintedLine line) {
        return line.letters().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
    }

    /** The form with its place on the page: a running line stands where it stands on every page. */
    private static String placed(PrintedLine line) {
        return form(line) + "@" + Math.round(line.baseline() / 3);
    }

    private BitSet find() {
        BitSet found = new BitSet();
        pages.forEach((page, all) -> {
            int depth = Math.min(DEEP, all.size() - 1);
            for (int n = 0; n < depth && isHead(page, lines.get(all.get(n))); n++) {
                found.set(all.get(n));
            }
            for (int n = 0; n < depth && isFoot(page, lines.get(all.get(all.size() - 1 - n))); n++) {
                found.set(all.get(all.size() - 1 - n));
            }
        });
        return found;
    }

    private boolean isHead(int page, PrintedLine line) {
        if (isNumber(page, line)) {
            return true;
        }
        boolean first = page == pages.firstKey();
        String form = form(line);
        boolean title = form.length() >= TITLE
                && !Character.isLowerCase(line.letters().charAt(0))
                && ".,;".indexOf(form.charAt(form.length() - 1)) < 0
                && firstPage.contains(form);
        return !first && (line.artifact() || repeats(heads, placed(line)) || title);
    }

    private boolean isFoot(int page, PrintedLine line) {
        boolean last = page == pages.lastKey();
        boolean several = pages.size() > 1;
        return isNumber(page, line)
                || !last && MORE.matcher(line.letters()).matches()
                || several && (line.artifact() || repeats(feet, placed(line)));
    }

    private static boolean repeats(Map<String, Set<Integer>> edge, String placed) {
        return edge.getOrDefault(placed, Set.of()).size() > 1;
    }

    private static boolean isNumber(int page, PrintedLine line) {
        Matcher number = NUMBER.matcher(line.letters());
        return number.matches() && (Integer.parseInt(number.group(1)) == page || line.artifact());
    }
}
