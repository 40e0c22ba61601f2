package org.disclosurelint.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.source.Span;

/**
 * What the author says about a release before its text: in a block of YAML or JSON at the head of the file, or in the header
 * that a format has for it. It is no prose; rules of kind {@code consistent} compare it with the text. Only what is said of
 * the release belongs here: the {@code title} element of a web page names the page. Immutable and thread-safe.
 *
 * @param title the headline, if given
 * @param date the date of the release, if given
 * @param releaseTypes what the release announces; empty if not given
 * @param jurisdictions whose securities law it answers to; empty if not given
 * @param tickers where the issuer is listed, as one would cite it: {@code NYSE: TMRK}, or a symbol alone
 * @param contacts whom to call, each as one would write it on a line: {@code Ruth Amsel, 208-555-0142, press@tamarack.example}
 * @param attestations what people answer for, since the text cannot tell it
 */
public record FrontMatter(
        Optional<Stated<String>> title,
        Optional<Stated<LocalDate>> date,
        Set<ReleaseType> releaseTypes,
        Set<Jurisdiction> jurisdictions,
        List<Stated<String>> tickers,
        List<Stated<String>> contacts,
        List<Stated<Attestation>> attestations) {
    /** No front matter. */
    public static final FrontMatter NONE =
            new FrontMatter(Optional.empty(), Optional.empty(), Set.of(), Set.of(), List.of(), List.of(), List.of());

    public FrontMatter {
        releaseTypes = Set.copyOf(releaseTypes);
        jurisdictions = Set.copyOf(jurisdictions);
        tickers = List.copyOf(tickers);
        contacts = List.copyOf(contacts);
        attestations = List.copyOf(attestations);
    }

    /**
     * A value and where it stands.
     *
     * @param at the stretch of the source that gives it, with quotation marks if it has any
     */
    public record Stated<T>(T value, Span at) {}
}
