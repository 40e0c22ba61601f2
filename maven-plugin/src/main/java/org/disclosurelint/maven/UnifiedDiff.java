package org.disclosurelint.maven;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** What changes in a draft, in the unified format of {@code diff -u}. */
final class UnifiedDiff {
    private UnifiedDiff() {}

    static List<String> between(SourceFile before, SourceFile after, Optional<Charset> encoding) throws IOException {
        RawText old = lines(before, encoding);
        RawText now = lines(after, encoding);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DiffFormatter format = new DiffFormatter(out)) {
            format.format(new HistogramDiff().diff(RawTextComparator.DEFAULT, old, now), old, now);
        }
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(UnifiedDiff::withoutControls)
                .toList();
    }

    /** Whatever the encoding and the line ends of the draft, for the terminal. */
    private static RawText lines(SourceFile draft, Optional<Charset> encoding) {
        String text = SourceText.decode(draft, encoding).text().replaceAll("\\R", "\n");
        return new RawText(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A draft must not move the cursor, recolor the screen or reverse the writing direction. */
    private static String withoutControls(String line) {
        return line.replaceAll("[\\p{Cc}\\p{Cf}&&[^\\t]]", "\uFFFD");
    }
}
