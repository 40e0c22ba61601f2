package org.disclosurelint.detect.contact;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Evidence;

/**
 * One entry of a contact block: a person or a desk and how to reach it.
 *
 * @param range its stretch of the prose
 * @param name the person, if one is named
 * @param title what the person is, if given
 * @param phones telephone numbers as written
 * @param emails e-mail addresses as written
 * @param urls web addresses as written
 */
public record ContactEntry(
        TextRange range,
        Optional<String> name,
        Optional<String> title,
        List<String> phones,
        List<String> emails,
        List<String> urls)
        implements Evidence {
    public ContactEntry {
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        urls = List.copyOf(urls);
    }
}
