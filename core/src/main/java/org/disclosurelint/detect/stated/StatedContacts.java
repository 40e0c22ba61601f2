package org.disclosurelint.detect.stated;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.contact.ContactEntry;
import org.disclosurelint.detect.contact.Contacts;
import org.disclosurelint.draft.FrontMatter.Stated;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * The contacts of the front matter against those of the contact block. Telephone numbers are compared by what they dial,
 * e-mail addresses without regard to case. Contacts that only the text names are no difference, nor is a number or an
 * address that only one side gives.
 */
public final class StatedContacts {
    private final Subject subject;
    private final List<ContactEntry> said;
    private final List<Match> differences = new ArrayList<>();

    private StatedContacts(Subject subject, List<ContactEntry> said) {
        this.subject = subject;
        this.said = said;
    }

    /** What differs; not applicable where one of the two is not there. */
    public static Outcome compare(Subject subject, Scope scope) {
        List<Stated<String>> stated = subject.draft().frontMatter().contacts();
        if (stated.isEmpty()) {
            return Outcome.notApplicable("no front matter gives a contact");
        }
        List<ContactEntry> said = subject.recall(Contacts.ANALYSIS).stream()
                .filter(e -> scope.contains(subject.anatomy().partOf(e.range())))
                .toList();
        if (said.isEmpty()) {
            return Outcome.notApplicable("the draft has no contact block");
        }
        StatedContacts contacts = new StatedContacts(subject, said);
        stated.forEach(contacts::compare);
        return Outcome.failedBy(contacts.differences);
    }

    private void compare(Stated<String> stated) {
        for (ContactEntry wanted : Contacts.inLine(stated.value())) {
            boolean reached = any(ContactEntry::phones, wanted, Contacts::isSamePhone)
                    || any(ContactEntry::emails, wanted, String::equalsIgnoreCase);
            Optional<ContactEntry> same = wanted.name()
                    .flatMap(name -> said.stream()
                            .filter(e ->
                                    e.name().filter(n -> isSameName(n, name)).isPresent())
                            .findFirst());
            if (same.isPresent()) {
                compare(wanted, same.get(), ContactEntry::phones, Contacts::isSamePhone);
                compare(wanted, same.get(), ContactEntry::emails, String::equalsIgnoreCase);
            } else if (!reached && !isNamed(wanted)) {
                differences.add(StatedDifference.unsaid("no such contact", stated, stated.value()));
            }
        }
    }

    /** What both give of a kind and no entry of the text gives as the front matter does. */
    private void compare(ContactEntry wanted, ContactEntry same, Reaches kind, BiPredicate<String, String> equal) {
        List<String> theirs = kind.of(same);
        if (!kind.of(wanted).isEmpty() && !theirs.isEmpty() && !any(kind, wanted, equal)) {
            String words = theirs.get(0);
            int at = same.range().of(subject.draft().text()).indexOf(words);
            TextRange range = at < 0
                    ? same.range()
                    : new TextRange(at, at + words.length()).shift(same.range().start());
            differences.add(StatedDifference.at(range, String.join(" or ", kind.of(wanted)), subject));
        }
    }

    private boolean any(Reaches kind, ContactEntry wanted, BiPredicate<String, String> equal) {
        return kind.of(wanted).stream()
                .anyMatch(w -> said.stream().flatMap(e -> kind.of(e).stream()).anyMatch(s -> equal.test(w, s)));
    }

    /** Whether the name stands somewhere in the contact block, where perhaps nobody took it for one. */
    private boolean isNamed(ContactEntry wanted) {
        String text = subject.draft().text();
        String blocks = subject.anatomy().sections(Part.CONTACT_BLOCK).stream()
                .map(s -> folded(s.range().of(text)))
                .reduce("", (a, b) -> a + " " + b);
        return wanted.name().filter(n -> blocks.contains(folded(n))).isPresent();
    }

    /** The same first and last name: {@code Ruth M. Amsel} and {@code Ruth Amsel}. */
    private static boolean isSameName(String one, String other) {
        String[] a = folded(one).split(" ");
        String[] b = folded(other).split(" ");
        return a[0].equals(b[0]) && a[a.length - 1].equals(b[b.length - 1]);
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The numbers of an entry, or its addresses. */
    private interface Reaches {
        List<String> of(ContactEntry entry);
    }
}
