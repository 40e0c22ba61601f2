package org.disclosurelint.detect.slip;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;

/** Paragraphs of running text that break off: the last sentence ends in a word. */
final class UnendedSentences {
    private static final Set<Part> RUNNING = EnumSet.of(
            Part.LEAD,
            Part.BODY,
            Part.QUOTATION,
            Part.BOILERPLATE,
            Part.CAUTIONARY_STATEMENT,
            Part.LEGEND,
            Part.NON_GAAP_NOTE);

    /** A sentence ends before the last, so that the paragraph is one of sentences. */
    private static final Pattern EARLIER_END = Pattern.compile("\\p{Ll}[.!?][”\"]? \\p{Lu}");

    private static final Pattern TAIL = Pattern.compile("(?<![@/.:])\\b[\\p{L}]{2,30}$");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:@|www\\.|https?:|\\.com|/)[^\\s]{0,200}$|(?i:\\b(?:source|contact)[:s]?\\b.{0,60}$)");

    private UnendedSentences() {}

    static List<Slip> in(Subject subject) {
        String text = subject.draft().text();
        List<Block> blocks = subject.draft().blocks();
        List<Slip> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() != Block.Kind.PARAGRAPH || !Paragraphs.isProse(block, text)) {
                continue;
            }
            TextRange line = Paragraphs.lastLine(block, subject.draft());
            boolean running = RUNNING.contains(subject.anatomy().partAt(line.end() - 1));
            String words = line.of(text);
            if (running && breaksOff(words) && !goesOn(blocks, i)) {
                found.add(new Slip(Paragraphs.tail(text, line, 4)));
            }
        }
        return found;
    }

    private static boolean breaksOff(String line) {
        String tail = line.substring(Math.max(0, line.length() - 80));
        Matcher end = TAIL.matcher(tail);
        return line.length() >= 80
                && end.find()
                && !ADDRESS.matcher(tail).find()
                && EARLIER_END.matcher(line).find();
    }

    /** In a list or table, or in a paragraph that the layout cut in two. */
    private static boolean goesOn(List<Block> blocks, int index) {
        return Paragraphs.behind(blocks, index).stream()
                .anyMatch(b -> b.kind() == Block.Kind.LIST_ITEM || b.kind() == Block.Kind.TABLE);
    }
}
