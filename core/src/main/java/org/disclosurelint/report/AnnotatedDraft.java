package org.disclosurelint.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.format.word.MarginNote;
import org.disclosurelint.format.word.WordMargin;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.Region;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/**
 * A copy of a draft in Word with the findings that stand as comments in its margin. The draft itself is never written. Equal
 * drafts, findings and days of evaluation give equal bytes. Immutable.
 */
public final class AnnotatedDraft {
    private static final String ENDING = "docx";

    private final String path;
    private final int comments;
    private final byte[] bytes;

    private AnnotatedDraft(String path, int comments, byte[] bytes) {
        this.path = path;
        this.comments = comments;
        this.bytes = bytes;
    }

    /** Whether a draft was read from Word, so that comments in a copy are to be expected. */
    public static boolean isWord(DraftResult draft) {
        return draft.format().equals("word");
    }

    /**
     * A copy of a draft with its findings.
     *
     * @param day the date of the comments: the day of evaluation
     * @throws ProblemsException if the draft is not kept as {@code .docx}
     */
    public static AnnotatedDraft of(DraftResult draft, LocalDate day) {
        SourceText source = draft.facts().draft().source();
        SourceFile file = source.file();
        if (!isWord(draft) || !file.extension().equals(ENDING)) {
            throw new ProblemsException(List.of(new Problem(
                    file.path(),
                    Optional.empty(),
                    "",
                    "comments are written into copies of .docx only",
                    Optional.of("save it as .docx in Word"))));
        }
        List<MarginNote> notes =
                draft.findings().stream().map(f -> note(f, source)).toList();
        return new AnnotatedDraft(file.path(), notes.size(), WordMargin.write(file, source, notes, day));
    }

    /**
     * Writes the copy, whole or not at all, under the path of its draft.
     *
     * @param folder made if it is not there
     * @return the file
     */
    public Path write(Path folder) throws IOException {
        Path below = folder.resolve(path).normalize();
        // A draft outside of the repository is named by more than its name.
        Path to = below.startsWith(folder.normalize())
                ? below
                : folder.resolve(path.substring(path.lastIndexOf('/') + 1));
        ReportFile.write(to, bytes);
        return to;
    }

    private static MarginNote note(Finding finding, SourceText source) {
        Rule rule = finding.rule();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(StringUtils.capitalize(finding.severity().id()) + ": " + rule.title());
        paragraphs.add(StringUtils.capitalize(finding.message()) + ".");
        paragraphs.add("Why: " + oneLine(rule.rationale()));
        Asked.of(finding).ifPresent(a -> paragraphs.add("Asks: " + a + "."));
        paragraphs.add("To clear: " + oneLine(rule.remedy()));
        finding.suggestion().ifPresent(s -> paragraphs.add("Instead: " + s));
        paragraphs.add("Authority: " + authority(rule));
        paragraphs.add("Rule: " + rule.id());
        return new MarginNote(span(finding.region(), source), finding.address().orElse(""), paragraphs);
    }

    private static String authority(Rule rule) {
        String cited = rule.citations().stream()
                .map(c -> c.text() + (c.verified() ? "" : " (unverified)"))
                .collect(Collectors.joining("; "));
        String basis = rule.basis().id();
        return cited.isEmpty() ? basis : basis + ": " + cited;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Span span(Region region, SourceText source) {
        int start = source.lineSpan(region.startLine()).start() + region.startColumn() - 1;
        int end = source.lineSpan(region.endLine()).start() + region.endColumn() - 1;
        return new Span(start, end);
    }

    /** The path of the draft, as reports name it. */
    public String path() {
        return path;
    }

    /** How many comments of ours the copy has. */
    public int comments() {
        return comments;
    }

    /** The copy; another array each time. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
