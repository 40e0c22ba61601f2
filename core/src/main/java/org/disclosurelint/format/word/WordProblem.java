package org.disclosurelint.format.word;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;

/** Why a Word document cannot be read. */
final class WordProblem {
    private WordProblem() {}

    static ProblemsException damaged(SourceFile file, String how) {
        return of(file, "damaged Word document: " + how, "open it in Word, let it repair the file, and save it anew");
    }

    static ProblemsException encrypted(SourceFile file) {
        return of(file, "the Word document is encrypted; save it without a password", "");
    }

    static ProblemsException tooMuch(SourceFile file, String what) {
        return of(file, "too much for a draft in Word: " + what, "");
    }

    /** @param hint may be empty */
    static ProblemsException of(SourceFile file, String message, String hint) {
        return new ProblemsException(List.of(new Problem(
                file.path(), Optional.empty(), "", message, hint.isEmpty() ? Optional.empty() : Optional.of(hint))));
    }
}
