package org.disclosurelint.config;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.source.Place;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/** Reads a baseline: lines of fingerprint, rule and path, and comments that say when it was written. */
final class BaselineReader {
    private static final Pattern ENTRY = Pattern.compile("([0-9a-f]{16}) ([a-z0-9-]{1,100}) (\\S.*)");
    private static final Pattern WRITTEN = Pattern.compile("# written (\\d{4}-\\d{2}-\\d{2}): (\\d{1,9}) findings?");

    private BaselineReader() {}

    /**
     * @param folder before the paths of the file to make them those of reports
     * @param problems what is wrong is added here; what is right is read all the same
     */
    static Baseline read(SourceText source, String folder, List<Problem> problems) {
        List<Baseline.Writing> writings = new ArrayList<>();
        List<Baseline.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int n = 1; n <= source.lineCount(); n++) {
            Span at = source.lineSpan(n);
            String line = source.words(at).stripTrailing();
            Matcher entry = ENTRY.matcher(line);
            if (line.startsWith("#")) {
                written(line).ifPresent(writings::add);
            } else if (entry.matches()) {
                if (!seen.add(line)) {
                    problems.add(Problem.at(source, at, "the same entry stands here twice", Optional.empty()));
                }
                Place place = new Place(source.file().path(), source.region(at));
                entries.add(new Baseline.Entry(entry.group(1), entry.group(2), folder + entry.group(3), place));
            } else if (!line.isBlank()) {
                problems.add(Problem.at(
                        source,
                        at,
                        "expected a fingerprint of 16 hexadecimal digits, a rule id and the path of a draft, with a blank"
                                + " between them",
                        Optional.of("disclosure:baseline writes this file")));
            }
        }
        return new Baseline(source, folder, true, writings, entries);
    }

    private static Optional<Baseline.Writing> written(String line) {
        Matcher written = WRITTEN.matcher(line);
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Baseline.Writing(LocalDate.parse(written.group(1)), Integer.parseInt(written.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty(); // a comment that only looks like ours
        }
    }
}
