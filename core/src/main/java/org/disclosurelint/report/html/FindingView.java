package org.disclosurelint.report.html;

import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.source.Region;

/**
 * A finding as the page shows it.
 *
 * @param id the name of its place on the page
 * @param number by which the marks call it, 1-based in its draft
 * @param state {@code open}, {@code waived}, {@code baselined}
 * @param look the severity, or that it was accepted: by it the style knows the finding
 * @param words those found, unless the message has them
 * @param place where it stands in the file
 * @param located whether the release on the page shows its place
 * @param acceptance what there is to say of its acceptance, line by line
 */
record FindingView(
        String id,
        int number,
        String severity,
        String state,
        String look,
        String rule,
        String part,
        Optional<String> partLabel,
        boolean missing,
        String message,
        Optional<String> words,
        Optional<String> suggestion,
        String place,
        String fingerprint,
        List<String> acceptance,
        boolean located) {
    /** Of longer words the page shows beginning and end: all of them are marked in the release. */
    static final int LONGEST = 240;

    FindingView {
        acceptance = List.copyOf(acceptance);
    }

    /**
     * @param prefix what the names of places begin with
     * @param path the file in which one expects it; the finding names another
     * @param redacted whether nothing that a draft says may be shown
     */
    static FindingView of(String prefix, int number, String path, Finding finding, boolean redacted) {
        return new FindingView(
                prefix + Marking.Kind.FINDING.letter() + number,
                number,
                finding.severity().id(),
                state(finding),
                look(finding),
                finding.rule().id(),
                finding.part().map(Part::id).orElse(""),
                finding.part().map(Part::label),
                finding.missing(),
                finding.message(),
                Optional.of(shortened(finding.words()))
                        .filter(w -> !redacted && !finding.message().contains(w)),
                finding.suggestion().filter(s -> !redacted),
                (finding.path().equals(path) ? "" : finding.path() + ", ")
                        + finding.address().orElseGet(() -> place(finding.region())),
                finding.fingerprint(),
                acceptance(finding.disposition()),
                finding.range().isPresent() && !redacted);
    }

    boolean isOpen() {
        return state.equals("open");
    }

    /** The severity of a finding that stands; of another that it was accepted. */
    static String look(Finding finding) {
        return finding.isOpen() ? finding.severity().id() : "accepted";
    }

    static String shortened(String words) {
        return StringUtils.abbreviateMiddle(words, " … ", LONGEST);
    }

    private static String state(Finding finding) {
        return finding.disposition() instanceof Disposition.Waived
                ? "waived"
                : finding.disposition() instanceof Disposition.Baselined ? "baselined" : "open";
    }

    private static String place(Region region) {
        return "line " + region.startLine() + ", column " + region.startColumn();
    }

    private static List<String> acceptance(Disposition disposition) {
        if (disposition instanceof Disposition.Waived waived) {
            String on = waived.approvedOn().map(d -> " on " + d).orElse("");
            String ticket = waived.ticket().map(t -> ", " + t).orElse("");
            return List.of(
                    "Waived by " + waived.approver() + on + ": " + waived.reason(),
                    "Holds until " + waived.expires() + ticket,
                    waived.place().path() + ":" + waived.place().region().startLine());
        }
        if (disposition instanceof Disposition.Baselined baselined) {
            return List.of("In the baseline: " + baselined.place().path() + ":"
                    + baselined.place().region().startLine());
        }
        return disposition instanceof Disposition.Open open
                ? open.remark().stream().toList()
                : List.of();
    }
}
