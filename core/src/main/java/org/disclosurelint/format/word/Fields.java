package org.disclosurelint.format.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.disclosurelint.draft.Mark;
import org.disclosurelint.source.SourceFile;

/** The fields that are open at a place of a story: of each its code is kept, its result is read. Mutable, not thread-safe. */
final class Fields {
    private static final Set<String> PAGE_NUMBERS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");
    /** Fields that stand for what is to be filled in, whatever they show. */
    private static final Set<String> TO_FILL_IN = Set.of("MERGEFIELD", "MACROBUTTON", "ADDRESSBLOCK", "GREETINGLINE");
    /** Fields that are there to show something. */
    private static final Set<String> SHOWN = Set.of(
            "DOCPROPERTY",
            "DOCVARIABLE",
            "REF",
            "FILLIN",
            "FORMTEXT",
            "STYLEREF",
            "TITLE",
            "SUBJECT",
            "QUOTE",
            "INCLUDETEXT");

    /** How deep fields may be nested in each other. */
    static final int DEEPEST = 100;

    private static final int LONGEST_CODE = 1_000;

    private final SourceFile file;
    private final Deque<Open> open = new ArrayDeque<>();
    private int codes;
    private int pageNumbers;

    Fields(SourceFile file) {
        this.file = file;
    }

    private static final class Open {
        private final StringBuilder code = new StringBuilder();
        private final TextLine line;
        private int from;
        private boolean result;

        Open(TextLine line) {
            this.line = line;
            from = line.length();
        }

        String kind() {
            return code.toString().strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
        }
    }

    /** @throws org.disclosurelint.source.ProblemsException if more than {@link #DEEPEST} fields are open */
    void begin(TextLine line) {
        if (open.size() >= DEEPEST) {
            throw WordProblem.tooMuch(file, "fields nested more than " + DEEPEST + " deep");
        }
        open.push(new Open(line));
        codes++;
    }

    void code(String words) {
        Open field = open.peek();
        if (field != null && !field.result && field.code.length() + words.length() <= LONGEST_CODE) {
            field.code.append(words);
        }
    }

    /** The code of the field ends, its result begins. */
    void separate(TextLine line) {
        Open field = open.peek();
        if (field != null && !field.result) {
            field.result = true;
            field.from = line.length();
            codes--;
            pageNumbers += PAGE_NUMBERS.contains(field.kind()) ? 1 : 0;
        }
    }

    /**
     * Ends a field, and traces it in the line if it is one that somebody has yet to fill in.
     *
     * @param show writes what the field shows without having a result
     */
    void end(TextLine line, boolean isRead, Consumer<String> show) {
        Open field = open.poll();
        if (field == null) {
            return;
        }
        codes -= field.result ? 0 : 1;
        pageNumbers -= field.result && PAGE_NUMBERS.contains(field.kind()) ? 1 : 0;
        if (!field.result && PAGE_NUMBERS.contains(field.kind())) {
            line.hasPageNumber(true);
        }
        if (inCode() || !isRead) {
            return;
        }
        if (field.kind().equals("MACROBUTTON") && !field.result) {
            String[] words = field.code.toString().strip().split("\\s+", 3);
            field.from = line.length();
            show.accept(words.length == 3 ? words[2] : "");
        }
        judge(field, line);
    }

    private static void judge(Open field, TextLine line) {
        if (field.line != line) {
            return; // What goes on for several paragraphs has a result.
        }
        boolean isToFillIn = TO_FILL_IN.contains(field.kind());
        if (!isToFillIn && !SHOWN.contains(field.kind())) {
            return;
        }
        int from = Math.min(field.from, line.length());
        boolean blank = isBlank(line.text(), from);
        if (!isToFillIn && !blank) {
            return;
        }
        String code = field.code.toString().strip().replaceAll("\\s+", " ");
        if (blank) {
            line.traceUnread(Mark.Kind.FIELD, '{' + code + '}', Optional.of(field.kind()), Optional.empty());
        } else {
            line.trace(
                    new Trace(Mark.Kind.FIELD, from, line.length(), "", Optional.of(field.kind()), Optional.empty()));
        }
    }

    /** Looks at nothing before {@code from}: a long paragraph may hold very many fields. */
    private static boolean isBlank(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00A0') {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands here is no text, but the code of a field. */
    boolean inCode() {
        return codes > 0;
    }

    boolean inPageNumber() {
        return pageNumbers > 0;
    }
}
