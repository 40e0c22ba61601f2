package org.disclosurelint.detect.listing;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;

/**
 * Of whom the boilerplate speaks where: the headings "About …" of its sections. A section is read once, however many listings
 * it cites. Not thread-safe.
 */
final class AboutHeadings {
    private static final Pattern ABOUT = Pattern.compile("(?i)\\babout\\s(?:the\\s)?([^\\n:.]{2,80})");

    private static final Pattern HEADING =
            Pattern.compile("(?i)(?<=\\n)about\\s(?:the\\s)?([^\\n:.]{2,80})(?=[:.]?\\n)");

    private final String text;
    private final TreeMap<Integer, TextRange> sections = new TreeMap<>();
    private final Map<TextRange, NavigableMap<Integer, Optional<Company>>> read = new HashMap<>();

    AboutHeadings(Subject subject) {
        this.text = subject.draft().text();
        subject.anatomy()
                .sections(Part.BOILERPLATE)
                .forEach(s -> sections.put(s.range().start(), s.range()));
    }

    /** The section of boilerplate in which a citation stands. */
    Optional<TextRange> sectionOf(TextRange citation) {
        return Optional.ofNullable(sections.floorEntry(citation.start()))
                .map(Map.Entry::getValue)
                .filter(s -> s.contains(citation));
    }

    /** The company of the heading with which a section begins. */
    Optional<Company> first(TextRange section) {
        return read(section).firstEntry().getValue();
    }

    /** The company of the last heading of a section that ends before a place; empty if it names none. */
    Optional<Company> last(TextRange section, int place) {
        return read(section).floorEntry(place).getValue();
    }

    /** By where each heading ends with its line break; that at the head of the section by where the section begins. */
    private NavigableMap<Integer, Optional<Company>> read(TextRange section) {
        return read.computeIfAbsent(section, this::readSection);
    }

    private NavigableMap<Integer, Optional<Company>> readSection(TextRange section) {
        NavigableMap<Integer, Optional<Company>> found = new TreeMap<>();
        Matcher about = ABOUT.matcher(text).region(section.start(), section.end());
        found.put(section.start(), about.lookingAt() ? Company.named(about.group(1)) : Optional.empty());
        Matcher heading = HEADING.matcher(text).region(section.start(), section.end());
        while (heading.find()) {
            int lineEnd = text.indexOf('\n', heading.end()) + 1;
            found.put(lineEnd, Company.named(heading.group(1)));
        }
        return found;
    }
}
