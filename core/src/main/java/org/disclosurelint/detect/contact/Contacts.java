package org.disclosurelint.detect.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * Reads the contact blocks of a draft, entry by entry. A person opens an entry; what follows, up to the next person, is how
 * to reach that person. Ways to reach a desk before any person make an entry without a name.
 */
public final class Contacts {
    /** All of a draft, in order. */
    public static final Analysis<List<ContactEntry>> ANALYSIS = Contacts::of;

    private static final Pattern WIRE_NOTICE =
            Pattern.compile("(?i:view (?:the )?(?:original|source) (?:content|version|release))[^\\n]{0,2000}");

    private static final Pattern TITLE_GOES_ON = Pattern.compile(" |, ?(?:and )?| (?:of|for|and|/|[-–—]) ");

    /** What an officer who speaks for a company is in charge of. */
    private static final Pattern DUTY = Pattern.compile(
            "(?i)(?:(?:global|corporate|strategic|external|internal|marketing|head of) )?(?:(?:investor|media|public|press|shareholder|stockholder|government|analyst|community) (?:relations|affairs)|corporate (?:communications?|affairs|development|finance|strategy)|communications?|investor (?:and|&) media relations|public affairs|finance|strategy|treasury|marketing|external affairs|legal)");

    private Contacts() {}

    /** The entries of a line that says whom to call, and nothing else: {@code Ruth Amsel, 208-555-0142}. */
    public static List<ContactEntry> inLine(String line) {
        return read(line, new TextRange(0, line.length()));
    }

    /** Whether two telephone numbers, as written, reach the same line; the United States are home. */
    public static boolean isSamePhone(String one, String other) {
        return PhoneNumbers.isSame(one, other);
    }

    private static List<ContactEntry> of(Subject subject) {
        List<ContactEntry> entries = new ArrayList<>();
        for (Section section : subject.anatomy().sections(Part.CONTACT_BLOCK)) {
            entries.addAll(read(subject.draft().text(), section.range()));
        }
        return List.copyOf(entries);
    }

    private static List<ContactEntry> read(String text, TextRange within) {
        List<TextRange> notices = notices(text, within);
        List<Reach> reaches = new ArrayList<>(Addresses.in(text, within));
        reaches.addAll(PhoneNumbers.in(text, within, reaches));
        reaches.removeIf(r -> isIn(notices, r.range()));
        reaches.sort((a, b) -> a.range().compareTo(b.range()));
        List<Field> fields = Field.in(text, within, reaches).stream()
                .filter(f -> !isIn(notices, f.range()))
                .toList();
        List<Entry> entries = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            while (next < reaches.size()
                    && reaches.get(next).range().start() < field.range().start()) {
                current(entries).reach(reaches.get(next++));
            }
            if (isPerson(field, following(fields, i), reaches, text)) {
                entries.add(new Entry(field));
            } else if (Names.isTitle(field.words()) && !entries.isEmpty()) {
                current(entries).title(wholeTitle(fields, i, text));
            }
        }
        while (next < reaches.size()) {
            current(entries).reach(reaches.get(next++));
        }
        return entries.stream().map(Entry::entry).toList();
    }

    /** Where a wire says, in a line of the block, at which address it keeps the release. */
    private static List<TextRange> notices(String text, TextRange within) {
        List<TextRange> notices = new ArrayList<>();
        Matcher notice = WIRE_NOTICE.matcher(text).region(within.start(), within.end());
        while (notice.find()) {
            notices.add(new TextRange(notice.start(), notice.end()));
        }
        return notices;
    }

    private static boolean isIn(List<TextRange> notices, TextRange range) {
        return notices.stream().anyMatch(n -> n.overlaps(range));
    }

    private static Optional<Field> following(List<Field> fields, int i) {
        return i + 1 < fields.size() ? Optional.of(fields.get(i + 1)) : Optional.empty();
    }

    /** A title with what it is the title of: {@code Vice President, Investor Relations}. Stays in its line. */
    private static Field wholeTitle(List<Field> fields, int first, String text) {
        Field title = fields.get(first);
        for (Field next : fields.subList(first + 1, fields.size())) {
            String between = text.substring(title.range().end(), next.range().start());
            if (!TITLE_GOES_ON.matcher(between).matches()
                    || !Names.isTitle(next.words())
                            && !DUTY.matcher(next.words()).matches()) {
                break;
            }
            TextRange range = new TextRange(title.range().start(), next.range().end());
            title = new Field(range, text.substring(range.start(), range.end()), title.joint());
        }
        return title;
    }

    private static Entry current(List<Entry> entries) {
        if (entries.isEmpty()) {
            entries.add(new Entry());
        }
        return entries.get(entries.size() - 1);
    }

    private static boolean isPerson(Field field, Optional<Field> next, List<Reach> reaches, String text) {
        boolean named = named(field, reaches);
        if (!Names.isPerson(field.words()) || field.joint() == 'o' && !named) {
            return false;
        }
        // "Santa Rosa, CA 95401": a place.
        boolean place =
                next.filter(n -> n.joint() == ',' && Names.isState(n.words())).isPresent();
        return named || !place && !Names.isCompany(field.words(), text);
    }

    /** Whether an e-mail address of the block is made of the name. */
    private static boolean named(Field field, List<Reach> reaches) {
        String[] words = field.words().toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        String last = words.length == 0 ? "" : words[words.length - 1];
        String first = words.length == 0 ? "" : words[0];
        return reaches.stream()
                .filter(r -> r.kind() == Reach.Kind.EMAIL)
                .map(r -> r.words().substring(0, r.words().indexOf('@')).toLowerCase(Locale.ROOT))
                .anyMatch(local ->
                        last.length() > 2 && local.contains(last) || first.length() > 2 && local.equals(first));
    }

    /** An entry in the making. */
    private static final class Entry {
        private final Optional<Field> name;
        private Optional<Field> title = Optional.empty();
        private final List<Reach> reaches = new ArrayList<>();

        Entry() {
            this.name = Optional.empty();
        }

        Entry(Field name) {
            this.name = Optional.of(name);
        }

        void reach(Reach reach) {
            reaches.add(reach);
        }

        void title(Field field) {
            if (title.isEmpty() && name.isPresent()) {
                title = Optional.of(field);
            }
        }

        ContactEntry entry() {
            List<TextRange> all =
                    new ArrayList<>(reaches.stream().map(Reach::range).toList());
            name.ifPresent(n -> all.add(n.range()));
            title.ifPresent(t -> all.add(t.range()));
            int start = all.stream().mapToInt(TextRange::start).min().orElse(0);
            int end = all.stream().mapToInt(TextRange::end).max().orElse(start);
            return new ContactEntry(
                    new TextRange(start, end),
                    name.map(Field::words),
                    title.map(Field::words),
                    words(Reach.Kind.PHONE),
                    words(Reach.Kind.EMAIL),
                    words(Reach.Kind.URL));
        }

        private List<String> words(Reach.Kind kind) {
            return reaches.stream()
                    .filter(r -> r.kind() == kind)
                    .map(Reach::words)
                    .toList();
        }
    }
}
