package org.disclosurelint.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;

/** Which stretches of a draft the finders have claimed so far. Claims never overlap: who comes first is served first. */
final class Claims {
    private final Draft draft;
    private final TreeMap<Integer, Section> byStart = new TreeMap<>();

    Claims(Draft draft) {
        this.draft = draft;
    }

    /** Claims what of a stretch is still free. */
    void claim(Part part, TextRange range) {
        int from = range.start();
        Map.Entry<Integer, Section> before = byStart.floorEntry(from);
        if (before != null) {
            from = Math.max(from, before.getValue().range().end());
        }
        List<TextRange> free = new ArrayList<>();
        for (Section taken : byStart.subMap(from, Math.max(from, range.end())).values()) {
            if (taken.range().start() > from) {
                free.add(new TextRange(from, taken.range().start()));
            }
            from = taken.range().end();
        }
        if (from < range.end()) {
            free.add(new TextRange(from, range.end()));
        }
        free.forEach(f -> put(part, f));
    }

    /** Claims lines, from the first to and with the last. */
    void claim(Part part, Line first, Line last) {
        claim(part, new TextRange(first.range().start(), last.range().end()));
    }

    private void put(Part part, TextRange range) {
        TextRange words = range.stripped(draft.text());
        if (!words.isEmpty()) {
            byStart.put(words.start(), new Section(part, words));
        }
    }

    /** Whether nobody claimed any character of a stretch. */
    boolean isFree(TextRange range) {
        Map.Entry<Integer, Section> before = byStart.lowerEntry(range.end());
        return before == null || before.getValue().range().end() <= range.start();
    }

    boolean isFree(Line line) {
        return isFree(line.range());
    }

    /** The part that claimed a place, if one did. */
    Optional<Part> at(int offset) {
        Map.Entry<Integer, Section> before = byStart.floorEntry(offset);
        return before != null && before.getValue().range().contains(offset)
                ? Optional.of(before.getValue().part())
                : Optional.empty();
    }

    /** The claims of one part, in order. */
    List<Section> of(Part part) {
        return byStart.values().stream().filter(s -> s.part() == part).toList();
    }

    /** All sections, what nobody claimed as {@link Part#BODY}; neighbors of the same part are one section. */
    List<Section> sections() {
        for (Block block : draft.blocks()) {
            claim(Part.BODY, block.range());
        }
        List<Section> all = new ArrayList<>();
        for (Section next : byStart.values()) {
            Section last = all.isEmpty() ? next : all.get(all.size() - 1);
            if (last != next
                    && last.part() == next.part()
                    && isBlank(last.range().end(), next.range().start())) {
                TextRange both =
                        new TextRange(last.range().start(), next.range().end());
                all.set(all.size() - 1, new Section(next.part(), both));
            } else {
                all.add(next);
            }
        }
        return all;
    }

    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(draft.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
