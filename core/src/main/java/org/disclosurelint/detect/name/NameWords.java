package org.disclosurelint.detect.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/** The capitalized words of a draft, tables and what stands behind the end mark left out. */
final class NameWords {
    static final Analysis<List<NameWord>> ANALYSIS = NameWords::of;

    private static final Pattern WORD = Pattern.compile(
            "(?=\\p{Lu})(?<![\\p{L}\\p{N}@/_#&-])(?<!\\p{L}\\.)\\p{Lu}(?:\\p{Ll}{2,30}(?=(?:Chief|President|Director|Vice|Senior|Executive|CEO|CFO|Phone|Tel|Email)\\b)|[\\p{L}]{2,30})(?![\\p{Ll}\\p{N}@/_]|\\.\\p{Ll}|-\\p{L})");

    /** Between two words of one name: a space, an initial, a nickname in quotation marks. */
    private static final Pattern BETWEEN =
            Pattern.compile(" |\\.? \\p{Lu}\\.? |(?<=Mr|Ms|Dr)\\. | [\"“(]\\p{L}{2,12}[\"”)] ");

    private static final Pattern OPENING = Pattern.compile("(?:^|[\\n.!?:;“\"•*)]\\s{0,2})$");
    private static final Set<Part> NOT_READ = EnumSet.of(Part.FINANCIAL_TABLE, Part.TRAILER, Part.END_MARK);

    private NameWords() {}

    private static List<NameWord> of(Subject subject) {
        String text = subject.draft().text();
        List<TextRange> ranges = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).useTransparentBounds(true);
        for (Section section : subject.anatomy().sections()) {
            if (!NOT_READ.contains(section.part())) {
                matcher.region(section.range().start(), section.range().end());
                while (matcher.find()) {
                    ranges.add(new TextRange(matcher.start(), matcher.end()));
                }
            }
        }
        List<NameWord> words = new ArrayList<>(ranges.size());
        for (int i = 0; i < ranges.size(); i++) {
            TextRange range = ranges.get(i);
            Optional<String> before =
                    i == 0 ? Optional.empty() : neighbor(text, ranges.get(i - 1), range, ranges.get(i - 1));
            Optional<String> behind = i + 1 == ranges.size()
                    ? Optional.empty()
                    : neighbor(text, range, ranges.get(i + 1), ranges.get(i + 1));
            String head = text.substring(Math.max(0, range.start() - 3), range.start());
            boolean opens = range.start() == 0 || OPENING.matcher(head).find();
            words.add(new NameWord(range, range.of(text), before, behind, opens));
        }
        return List.copyOf(words);
    }

    private static Optional<String> neighbor(String text, TextRange left, TextRange right, TextRange asked) {
        int gap = right.start() - left.end();
        boolean isSpace = gap == 1 && text.charAt(left.end()) == ' ';
        boolean near = isSpace
                || gap > 0
                        && gap <= 16
                        && BETWEEN.matcher(text)
                                .region(/* start= */ left.end(), /* end= */ right.start())
                                .useTransparentBounds(true)
                                .matches();
        return near ? Optional.of(asked.of(text)) : Optional.empty();
    }
}
