package org.disclosurelint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.WordUtils;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.rule.Citation;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.source.SourceText;

/** One finding on a console: where, what, the line, why, on what authority, how to clear it. */
final class Frame {
    /** Wide enough for a citation with its address, narrow enough to read. */
    private static final int WIDTH = 96;

    private static final String INDENT = " ".repeat(12);

    /** The end of a sentence: a word of three letters and more (so not "U.S.C." or "Inc.") before the full stop. */
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{L}{3}[)\"]?\\. (?=[\\p{Lu}\"(])");

    private final Ink ink;
    private final boolean verbose;
    private final boolean redacted;

    /** @param redacted whether the line of the draft is left out */
    Frame(Ink ink, boolean verbose, boolean redacted) {
        this.ink = ink;
        this.verbose = verbose;
        this.redacted = redacted;
    }

    List<String> lines(Finding finding, SourceText source) {
        List<String> out = new ArrayList<>();
        String place = Printable.line(finding.path())
                + finding.address()
                        .map(address -> ": " + address)
                        .orElseGet(() -> ":" + finding.region().startLine() + ':'
                                + finding.region().startColumn());
        out.add(ink.paint(Ink.Style.PLACE, place) + "  "
                + ink.paint(style(finding.severity()), finding.severity().id()) + "  "
                + ink.paint(Ink.Style.RULE, finding.rule().id()));
        out.add("  " + Printable.line(finding.message()));
        if (!redacted) {
            Excerpt.of(source, finding).forEach(line -> out.add(line.stripTrailing()));
        }
        String rationale = Printable.line(finding.rule().rationale()).strip();
        labeled(out, "why", verbose ? rationale : firstSentence(rationale));
        // Of the engine's own rules about other files than drafts there is no authority but the engine.
        if (finding.part().isPresent()) {
            authority(out, finding.rule());
        }
        labeled(out, "asks", Asked.of(finding).map(Printable::line).orElse(""));
        labeled(out, "to clear", Printable.line(finding.rule().remedy()).strip());
        labeled(out, "instead", finding.suggestion().map(Printable::line).orElse(""));
        if (finding.disposition() instanceof Disposition.Open open) {
            labeled(out, "remark", open.remark().map(Printable::line).orElse(""));
        }
        if (verbose) {
            labeled(out, "known as", finding.fingerprint());
        }
        return out;
    }

    private static void authority(List<String> out, Rule rule) {
        String basis = rule.basis().id();
        String citations = citations(rule.citations());
        labeled(out, citations.isEmpty() ? "basis" : basis, citations.isEmpty() ? basis : citations);
    }

    static Ink.Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Ink.Style.ERROR;
            case WARNING, ATTESTATION -> Ink.Style.WARNING;
            case NOTE -> Ink.Style.NOTE;
        };
    }

    static void labeled(List<String> out, String label, String text) {
        if (text.isEmpty()) {
            return;
        }
        String[] wrapped = WordUtils.wrap(text, WIDTH, "\n", false).split("\n");
        out.add(String.format(Locale.ROOT, "  %-10s%s", label + ":", wrapped[0]));
        for (int i = 1; i < wrapped.length; i++) {
            out.add(INDENT + wrapped[i]);
        }
    }

    private static String citations(List<Citation> citations) {
        return String.join(
                "; ",
                citations.stream()
                        .map(c -> Printable.line(c.text()) + (c.verified() ? "" : " (unverified)"))
                        .toList());
    }

    private static String firstSentence(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        return Optional.of(end)
                .filter(Matcher::find)
                .map(m -> text.substring(0, m.end()).strip())
                .orElse(text);
    }
}
