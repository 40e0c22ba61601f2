package org.disclosurelint.detect.harbor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.forward.ForwardLookingStatement;
import org.disclosurelint.detect.forward.ForwardLookingStatements;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;

/**
 * {@code statement-in-notes}: forward-looking statements behind a heading such as "Notes to Condensed Consolidated Financial
 * Statements", in a draft whose cautionary statement claims the statutory safe harbor. The notes end where another part of the
 * release begins, or at a heading that no note has.
 *
 * @see <a href="https://www.law.cornell.edu/uscode/text/15/78u-5">15 U.S.C. 78u-5(b)(2)(A)</a>
 */
public final class StatementInNotesProvider implements DetectorProvider {
    private static final Pattern HEADING = Pattern.compile(
            "(?i)^(?:selected |explanatory |accompanying )?notes (?:to|on|of) (?:the )?(?:(?:unaudited|audited|condensed|interim|consolidated|combined|summary|preliminary|company|group)[, ]{1,2}){0,4}"
                    + "(?:financial )?(?:statements?|information|accounts|report)\\b[^.]{0,60}$");

    private static final Pattern OTHER_HEADING = Pattern.compile(
            "(?i)\\b(?:outlook|guidance|conference call|webcast|reconciliations?|non-gaap|highlights|about|forward|safe harbor|contacts?|supplemental|results for|key metrics)\\b");

    private static final Pattern ANY = Pattern.compile("(?i)\\bnotes (?:to|on|of)\\b");

    private static final Set<Part> OTHER_PARTS = EnumSet.of(
            Part.BOILERPLATE,
            Part.CAUTIONARY_STATEMENT,
            Part.CONTACT_BLOCK,
            Part.LEGEND,
            Part.NON_GAAP_NOTE,
            Part.END_MARK,
            Part.TRAILER);

    /** Longer blocks are no headings. */
    private static final int HEADING_LENGTH = 120;

    @Override
    public String name() {
        return "statement-in-notes";
    }

    @Override
    public String label() {
        return "forward-looking statement in the notes";
    }

    @Override
    public String description() {
        return "A forward-looking statement in the notes to the financial statements, in a draft that claims the statutory safe harbor.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new InNotes();
    }

    private record InNotes() implements Detector {
        @Override
        public Optional<String> notApplicable(Subject subject, Scope scope) {
            return notes(subject).isEmpty()
                    ? Optional.of("the draft has no notes to financial statements under a heading")
                    : Optional.empty();
        }

        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            List<TextRange> notes = notes(subject);
            return notes.isEmpty() || subject.recall(Invocations.ANALYSIS).isEmpty()
                    ? List.of()
                    : subject.recall(ForwardLookingStatements.ANALYSIS).stream()
                            .filter(s -> scope.contains(s.part()))
                            .filter(s -> notes.stream().anyMatch(n -> n.contains(s.range())))
                            .map(InNotes::found)
                            .toList();
        }

        private static Match.Found found(ForwardLookingStatement statement) {
            return new Match.Found(statement.trigger(), statement);
        }
    }

    /** The blocks of the notes, without their heading. */
    private static List<TextRange> notes(Subject subject) {
        String text = subject.draft().text();
        List<TextRange> notes = new ArrayList<>();
        if (!ANY.matcher(text).find()) {
            return notes;
        }
        boolean within = false;
        for (Block block : subject.draft().blocks()) {
            TextRange range = block.range();
            Part part = subject.anatomy().partOf(range);
            String line = range.length() > HEADING_LENGTH
                    ? ""
                    : range.of(text).replace('\n', ' ').strip();
            if (HEADING.matcher(line).find()) {
                within = true;
            } else if (within && (OTHER_PARTS.contains(part) || isOtherHeading(line))) {
                within = false;
            } else if (within) {
                notes.add(range);
            }
        }
        return notes;
    }

    private static boolean isOtherHeading(String line) {
        return !line.isEmpty()
                && !line.endsWith(".")
                && OTHER_HEADING.matcher(line).find();
    }
}
