package org.disclosurelint.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;
import org.disclosurelint.draft.TextRange;

/**
 * How the words of a draft differ from those of an approved text.
 *
 * @param kept how many words of the approved text stand in the draft, in their order
 * @param range from the first to the last word of the draft that differs, or next to which words are gone
 * @param shown the words that differ with a few around them; empty if none do
 */
record Drift(int kept, TextRange range, String shown) {
    /** Words shown on either side of a difference. */
    private static final int AROUND = 3;

    /** Beyond this the comparison would take too long, and no part of a release is so long. */
    private static final int LONGEST = 20_000;

    /** @param draft at least one word */
    static Drift between(List<Word> approved, List<Word> draft) {
        List<Step> steps = approved.size() > LONGEST || draft.size() > LONGEST
                ? List.of(new Step(Kind.GONE, "\u2026", draft.get(0).range()))
                : new Script(approved, draft).steps();
        int from = 0;
        int to = steps.size();
        while (from < to && steps.get(from).kind() == Kind.ADDED) {
            from++;
        }
        while (to > from && steps.get(to - 1).kind() == Kind.ADDED) {
            to--;
        }
        List<Step> inner = goneBeforeAdded(steps.subList(from, to));
        int kept = (int) inner.stream().filter(s -> s.kind() == Kind.KEPT).count();
        List<TextRange> changed =
                inner.stream().filter(s -> s.kind() != Kind.KEPT).map(Step::at).toList();
        if (changed.isEmpty()) {
            return new Drift(kept, draft.get(0).range(), "");
        }
        int start = changed.stream().mapToInt(TextRange::start).min().orElseThrow();
        int end = changed.stream().mapToInt(TextRange::end).max().orElseThrow();
        return new Drift(kept, new TextRange(start, end), shown(inner));
    }

    boolean isNone() {
        return shown.isEmpty();
    }

    /** The same steps; between words that were kept, first what is gone, at the place of what came for it, and then that. */
    private static List<Step> goneBeforeAdded(List<Step> steps) {
        List<Step> out = new ArrayList<>();
        List<Step> gone = new ArrayList<>();
        List<Step> added = new ArrayList<>();
        for (Step step : steps) {
            switch (step.kind()) {
                case GONE -> gone.add(step);
                case ADDED -> added.add(step);
                case KEPT -> {
                    flush(gone, added, out);
                    out.add(step);
                }
            }
        }
        flush(gone, added, out);
        return out;
    }

    private static void flush(List<Step> gone, List<Step> added, List<Step> out) {
        for (Step step : gone) {
            out.add(
                    added.isEmpty()
                            ? step
                            : new Step(Kind.GONE, step.word(), added.get(0).at()));
        }
        out.addAll(added);
        gone.clear();
        added.clear();
    }

    private static String shown(List<Step> steps) {
        List<String> out = new ArrayList<>();
        int i = 0;
        while (i < steps.size()) {
            Kind kind = steps.get(i).kind();
            int j = i;
            List<String> words = new ArrayList<>();
            while (j < steps.size() && steps.get(j).kind() == kind) {
                words.add(steps.get(j++).word());
            }
            out.add(kind.show(kind == Kind.KEPT ? shortened(words, i == 0, j == steps.size()) : words));
            i = j;
        }
        return String.join(" ", out).replace("-] {+", "-]{+");
    }

    /** The words next to differences, the others as an ellipsis. */
    private static List<String> shortened(List<String> words, boolean first, boolean last) {
        int head = first ? 0 : AROUND;
        int tail = last ? 0 : AROUND;
        if (words.size() <= head + tail + 1) {
            return words;
        }
        List<String> out = new ArrayList<>(words.subList(0, head));
        out.add("\u2026");
        out.addAll(words.subList(words.size() - tail, words.size()));
        return out;
    }

    private enum Kind {
        KEPT,
        GONE,
        ADDED;

        String show(List<String> words) {
            String text = String.join(" ", words);
            return switch (this) {
                case KEPT -> text;
                case GONE -> "[-" + text + "-]";
                case ADDED -> "{+" + text + "+}";
            };
        }
    }

    /** @param at the word of the draft, or where the word is gone the one at its place */
    private record Step(Kind kind, String word, TextRange at) {}

    /** Compares word by word with a comparator of characters: each distinct word is a character of its own. */
    private static final class Script implements CommandVisitor<Character> {
        private final Map<String, Character> letters = new HashMap<>();
        private final List<Word> approved;
        private final List<Word> draft;
        private final List<Step> steps = new ArrayList<>();
        private int inApproved;
        private int inDraft;

        Script(List<Word> approved, List<Word> draft) {
            this.approved = approved;
            this.draft = draft;
            new StringsComparator(spelled(approved), spelled(draft)).getScript().visit(this);
        }

        List<Step> steps() {
            return steps;
        }

        private String spelled(List<Word> words) {
            StringBuilder out = new StringBuilder();
            for (Word word : words) {
                out.append((char) letters.computeIfAbsent(word.text(), w -> (char) letters.size()));
            }
            return out.toString();
        }

        @Override
        public void visitKeepCommand(Character letter) {
            steps.add(new Step(
                    Kind.KEPT,
                    approved.get(inApproved++).text(),
                    draft.get(inDraft++).range()));
        }

        @Override
        public void visitDeleteCommand(Character letter) {
            TextRange at = draft.get(Math.min(inDraft, draft.size() - 1)).range();
            steps.add(new Step(Kind.GONE, approved.get(inApproved++).text(), at));
        }

        @Override
        public void visitInsertCommand(Character letter) {
            Word word = draft.get(inDraft++);
            steps.add(new Step(Kind.ADDED, word.text(), word.range()));
        }
    }
}
