package org.disclosurelint.format.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.disclosurelint.format.RevisionView;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;

/**
 * Writes comments into the margin of a copy of a {@code .docx}, in our name (ECMA-376 part 1, 17.13.4). Our comments of an earlier
 * time are taken out first, so that writing into a copy doubles nothing; everything else stays as it is: comments of others, tracked
 * changes, formatting. Equal input gives equal bytes.
 */
public final class WordMargin {
    /** In whose name comments are written; readers do not take them for traces of drafting. */
    public static final String AUTHOR = Traces.OURSELVES;

    private static final String INITIALS = "DL";

    private WordMargin() {}

    /**
     * A copy with comments.
     *
     * @param read the text of the document as it was read, which tells the view of its revisions; places are counted in it
     * @param day the date of the comments
     * @return the bytes of the copy
     * @throws org.disclosurelint.source.ProblemsException if the file is no {@code .docx}, is damaged or exceeds a bound
     */
    public static byte[] write(SourceFile file, SourceText read, List<MarginNote> notes, LocalDate day) {
        WordBody body = body(file, read);
        List<Anchor> anchors = notes.stream().map(n -> Anchor.of(body, n)).toList();
        CommentsPart comments = CommentsPart.of(file, body, INITIALS, day);
        comments.removeOurs();
        List<Anchors.Placed> placed = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            placed.add(new Anchors.Placed(anchors.get(i), comments.add(notes.get(i), anchors.get(i))));
        }
        new Anchors(body.document()).write(placed);
        return comments.copy();
    }

    private static WordBody body(SourceFile file, SourceText read) {
        for (RevisionView view : RevisionView.values()) {
            WordBody body = WordBody.read(file, view);
            if (body.rendition().equals(read)) {
                return body;
            }
        }
        throw new IllegalArgumentException("another text than that of " + file.path());
    }
}
