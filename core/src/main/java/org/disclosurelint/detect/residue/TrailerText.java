package org.disclosurelint.detect.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Sentence;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * Finds running prose behind the end mark that looks left over: a drafter's note, or paragraphs like those of the body.
 * Notices, footnotes, what stands under a heading of its own and long annexes belong there, and no part that has a name of
 * its own (contact, boilerplate, legend, table) is looked at.
 */
final class TrailerText implements Detector {
    /** The parts that left-over paragraphs are taken for. */
    static final Set<Part> UNCLAIMED = Set.of(Part.TRAILER, Part.BODY, Part.LEAD, Part.QUOTATION);

    /** So many paragraphs of prose were not forgotten there, they are an annex. */
    private static final int ANNEX = 4;

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        Optional<Integer> end = endOfRelease(subject);
        if (end.isEmpty()) {
            return List.of();
        }
        List<TextRange> notes = new ArrayList<>();
        List<TextRange> leftOver = new ArrayList<>();
        boolean underHeading = false;
        for (Block block : subject.draft().blocks()) {
            if (block.range().start() < end.get() || block.kind() == Block.Kind.TABLE) {
                continue;
            }
            String words = block.range().of(subject.draft().text());
            if (TrailerWords.isStamp(words)) {
                notes.add(block.range());
                continue;
            }
            underHeading |= isHeading(block, words);
            List<TextRange> prose = prose(subject, block);
            Optional<TextRange> note = prose.stream()
                    .filter(r -> TrailerWords.isNote(r.of(subject.draft().text())))
                    .findFirst();
            if (note.isPresent()) {
                notes.add(note.get());
            } else if (!underHeading
                    && block.kind() != Block.Kind.LIST_ITEM
                    && !prose.isEmpty()
                    && !TrailerWords.isNotice(words)) {
                leftOver.add(prose.get(0));
            }
        }
        if (leftOver.size() < ANNEX) {
            notes.addAll(leftOver);
        }
        return notes.stream()
                .sorted()
                .filter(r -> scope.contains(subject.anatomy().partOf(r)))
                .map(Match.Found::new)
                .toList();
    }

    /** Behind the first end mark; stars also part the sections of a release, so that of these only the last one counts. */
    private static Optional<Integer> endOfRelease(Subject subject) {
        List<Section> marks = subject.anatomy().sections(Part.END_MARK);
        return marks.stream()
                .filter(m -> m.range().of(subject.draft().text()).indexOf('*') < 0)
                .findFirst()
                .or(() -> marks.stream().reduce((a, b) -> b))
                .map(m -> m.range().end());
    }

    private static List<TextRange> prose(Subject subject, Block block) {
        return subject.prose().sentencesIn(block.range()).stream()
                .map(Sentence::range)
                .filter(r -> UNCLAIMED.contains(subject.anatomy().partOf(r)))
                .filter(r -> TrailerWords.isProse(r.of(subject.draft().text())))
                .toList();
    }

    /** A few words without a stop: {@code Notes to editors}, {@code References}. */
    private static boolean isHeading(Block block, String words) {
        return block.kind() == Block.Kind.HEADING
                || (words.length() <= 80
                        && words.indexOf('\n') < 0
                        && Character.isLetter(words.charAt(0))
                        && !words.startsWith("SOURCE")
                        && words.matches(".*[\\p{L}:]"));
    }
}
