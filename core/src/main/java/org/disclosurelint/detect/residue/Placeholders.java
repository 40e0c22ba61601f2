package org.disclosurelint.detect.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.Phrases;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * Finds placeholders and drafters' notes.
 *
 * @param words what this rule takes for a placeholder besides
 * @param allow words that are none, whatever they look like
 */
record Placeholders(Phrases words, Phrases allow) implements Detector {
    /** The logo's line stands among the first ones. */
    private static final int LETTERHEAD_BLOCKS = 8;

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        String text = subject.draft().text();
        List<TextRange> found = new ArrayList<>();
        PlaceholderPatterns.ANYWHERE.stream()
                .flatMap(p -> p.in(subject))
                .forEach(m -> found.add(new TextRange(m.start(), m.end())));
        found.addAll(BracketedFields.in(text));
        words.in(text).forEach(h -> found.add(h.range()));
        lines(subject, found);
        List<TextRange> allowed =
                allow.in(text).stream().map(Phrases.Hit::range).toList();
        return joined(found).stream()
                .filter(r -> allowed.stream().noneMatch(a -> a.overlaps(r)))
                .filter(r -> scope.contains(subject.anatomy().partOf(r)))
                .map(Match.Found::new)
                .toList();
    }

    private static void matches(Pattern pattern, String text, List<TextRange> into) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            into.add(new TextRange(matcher.start(), matcher.end()));
        }
    }

    private static void lines(Subject subject, List<TextRange> into) {
        String text = subject.draft().text();
        List<Block> blocks = subject.draft().blocks();
        boolean hasStamp = PlaceholderPatterns.STAMP.mayStandIn(subject);
        boolean hasLogo = PlaceholderPatterns.LOGO.mayStandIn(subject);
        for (int b = 0; b < blocks.size(); b++) {
            for (TextRange line : lines(text, blocks.get(b).range())) {
                String words = line.of(text);
                if (hasStamp
                        && words.length() <= 80
                        && PlaceholderPatterns.STAMP.pattern().matcher(words).matches()) {
                    into.add(line);
                } else if (hasLogo
                        && words.length() <= 40
                        && PlaceholderPatterns.LOGO.pattern().matcher(words).matches()
                        && b < LETTERHEAD_BLOCKS) {
                    into.add(line);
                } else if (words.contains("__")
                        && !PlaceholderPatterns.SIGNATURE.matcher(words).find()) {
                    List<TextRange> blanks = new ArrayList<>();
                    matches(PlaceholderPatterns.BLANK, words, blanks);
                    blanks.forEach(r -> into.add(r.shift(line.start())));
                }
            }
        }
    }

    private static List<TextRange> lines(String text, TextRange block) {
        List<TextRange> lines = new ArrayList<>();
        int from = block.start();
        while (from <= block.end()) {
            int nl = text.indexOf('\n', from);
            int to = nl < 0 || nl > block.end() ? block.end() : nl;
            lines.add(new TextRange(from, to));
            from = to + 1;
        }
        return lines;
    }

    /** In order; those that overlap are one. */
    private static List<TextRange> joined(List<TextRange> ranges) {
        List<TextRange> joined = new ArrayList<>();
        for (TextRange range : ranges.stream().sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).overlaps(range)) {
                TextRange before = joined.get(last);
                joined.set(last, new TextRange(before.start(), Math.max(before.end(), range.end())));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }
}
