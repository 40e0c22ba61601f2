package org.disclosurelint.format.asciidoc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.FrontMatter;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/** The header of a draft: its title, the lines of author and revision, the attributes up to the first blank line. */
final class Header {
    private static final Pattern AUTHOR = Pattern.compile(
            "(\\p{L}[\\p{L}\\p{N}_'’.-]*(?: +[\\p{L}][\\p{L}\\p{N}_'’.-]*){0,2})(?: +<([^>]{1,200})>)?(?:; .*)?");
    private static final Pattern REVISION = Pattern.compile(
            "(?:[vV]?\\d[\\w.-]{0,30}, *)?([^:,][^:]{0,60}?)(?::[ \t].*)?|[vV]\\d[\\w.-]{0,30}(?::[ \t].*)?");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US),
            DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.US));

    private final SourceText source;
    private final Attributes attributes;
    private FrontMatter data;

    Header(SourceText source, Attributes attributes, FrontMatter data) {
        this.source = source;
        this.attributes = attributes;
        this.data = data;
    }

    /** What the front matter says, and where it says no date, the date of the header. */
    FrontMatter data() {
        return data;
    }

    /** Reads the header and gives the index of the first line behind it. */
    int read(List<Line> lines, AsciidocProse prose) {
        int n = 0;
        while (n < lines.size()) {
            Line line = lines.get(n);
            int entry = attributes.accept(lines, n);
            if (entry > n) {
                revdate(line);
                n = entry;
            } else if (line.isComment() && Blocks.delimiter(line).isEmpty()) {
                prose.comment(line, line);
                n++;
            } else if (line.isBlank()) {
                n++;
            } else {
                break;
            }
        }
        Optional<Blocks.Heading> title =
                n < lines.size() ? Blocks.heading(lines.get(n)).filter(h -> h.level() == 1) : Optional.empty();
        if (title.isEmpty()) {
            return n;
        }
        Line words = title.get().words();
        int end = details(lines, n + 1, prose);
        attributes.set("doctitle", attributes.resolve(words.text()));
        prose.heading(words, 1, n);
        return end;
    }

    private int details(List<Line> lines, int from, AsciidocProse prose) {
        int n = from;
        int plain = 0;
        while (n < lines.size() && !lines.get(n).isBlank()) {
            Line line = lines.get(n);
            int entry = attributes.accept(lines, n);
            if (entry > n) {
                revdate(line);
                n = entry;
                plain = 2;
            } else if (line.isComment()) {
                prose.comment(line, line);
                n++;
            } else if (plain == 0 && author(line.text())) {
                plain = 1;
                n++;
            } else if (plain == 1 && revision(line)) {
                plain = 2;
                n++;
            } else {
                return n;
            }
        }
        return n;
    }

    /** Reads the first author; others may follow behind a semicolon. */
    private boolean author(String text) {
        Matcher author = AUTHOR.matcher(text);
        if (!author.matches()) {
            return false;
        }
        attributes.set("author", author.group(1));
        if (author.group(2) != null) {
            attributes.set("email", author.group(2));
        }
        return true;
    }

    private boolean revision(Line line) {
        Matcher revision = REVISION.matcher(line.text());
        if (!revision.matches()) {
            return false;
        }
        if (revision.group(1) != null) {
            int at = line.start() + revision.start(1);
            attributes.set("revdate", revision.group(1).strip());
            date(revision.group(1).strip(), new Span(at, line.start() + revision.end(1)));
        }
        return true;
    }

    private void revdate(Line line) {
        if (line.text().startsWith(":revdate:") || line.text().startsWith(":date:")) {
            int from = line.text().indexOf(':', 1) + 1;
            String value = line.text().substring(from);
            int at = line.start() + from + value.length() - value.stripLeading().length();
            date(attributes.resolve(value.strip()), new Span(at, line.end()));
        }
    }

    private void date(String text, Span at) {
        for (DateTimeFormatter format : DATES) {
            try {
                LocalDate date = LocalDate.parse(text, format);
                if (data.date().isEmpty() && at.end() <= source.text().length()) {
                    data = new FrontMatter(
                            data.title(),
                            Optional.of(new FrontMatter.Stated<>(date, at)),
                            data.releaseTypes(),
                            data.jurisdictions(),
                            data.tickers(),
                            data.contacts(),
                            data.attestations());
                }
                return;
            } catch (DateTimeException e) {
                continue;
            }
        }
    }
}
