package org.disclosurelint.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.source.Region;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/**
 * The places of a release in one format as places of its plain-text form, told by the words that both have in the same order.
 * What stands only in the one form (a page's heading, quotation marks that got lost) has no place in the other.
 */
final class Realigned {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final SourceText from;
    private final SourceText to;
    /** Pairs of places of the same word, in order. */
    private final List<Span> sources = new ArrayList<>();

    private final List<Span> targets = new ArrayList<>();

    /** @param draft read from the one form */
    Realigned(Draft draft, SourceText plainText) {
        from = draft.source();
        to = plainText;
        List<MatchResult> ours = WORD.matcher(draft.text()).results().toList();
        List<MatchResult> theirs = WORD.matcher(plainText.text()).results().toList();
        int[][] common = common(ours, theirs);
        int i = 0;
        int j = 0;
        while (i < ours.size() && j < theirs.size()) {
            if (ours.get(i).group().equals(theirs.get(j).group())) {
                sources.add(draft.locate(
                        new TextRange(ours.get(i).start(), ours.get(i).end())));
                targets.add(new Span(theirs.get(j).start(), theirs.get(j).end()));
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** How many words each pair of endings has in common. */
    private static int[][] common(List<MatchResult> ours, List<MatchResult> theirs) {
        int[][] common = new int[ours.size() + 1][theirs.size() + 1];
        for (int i = ours.size() - 1; i >= 0; i--) {
            for (int j = theirs.size() - 1; j >= 0; j--) {
                common[i][j] = ours.get(i).group().equals(theirs.get(j).group())
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** A report on the draft with the places of the plain text; entries whose words it lacks are left out. */
    Object report(Object json) {
        if (json instanceof List<?> list) {
            return list.stream().filter(this::isPlaced).map(this::report).toList();
        }
        if (json instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) ->
                    copy.put(key, key.equals("region") ? region((Map<?, ?>) value) : report(value)));
            return copy;
        }
        return json;
    }

    private boolean isPlaced(Object entry) {
        return !(entry instanceof Map<?, ?> map
                && map.get("region") instanceof Map<?, ?> region
                && words(region).isEmpty());
    }

    private Map<String, Integer> region(Map<?, ?> region) {
        List<Span> words = words(region);
        int start = words.stream().mapToInt(Span::start).min().orElse(0);
        int end = words.stream().mapToInt(Span::end).max().orElse(0);
        Region at = to.region(new Span(start, end));
        return Map.of(
                "startLine", at.startLine(),
                "startColumn", at.startColumn(),
                "endLine", at.endLine(),
                "endColumn", at.endColumn());
    }

    /** The words of the plain text that stand in a region of the other form. */
    private List<Span> words(Map<?, ?> region) {
        int start = offset(region, "start");
        int end = offset(region, "end");
        List<Span> words = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).start() < end && sources.get(i).end() > start) {
                words.add(targets.get(i));
            }
        }
        return words;
    }

    private int offset(Map<?, ?> region, String which) {
        return from.lineSpan((int) region.get(which + "Line")).start() + (int) region.get(which + "Column") - 1;
    }
}
