package org.disclosurelint.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.detect.FoldedText;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.source.Region;

/** Which findings of one draft a waiver is meant for. Not thread-safe. */
final class Targets {
    private final Draft draft;
    private final List<Finding> findings;
    private Optional<Words> words = Optional.empty();

    Targets(DraftResult result) {
        draft = result.facts().draft();
        findings = result.everyFinding();
    }

    /**
     * The findings that a waiver is meant for.
     *
     * @param ambiguous whether its words stand at several places with a finding each: then it accepts none of them, for
     *     whoever wrote it saw one
     */
    record Hit(List<Finding> findings, boolean ambiguous) {}

    Hit of(Claim claim) {
        List<Finding> meant = findings.stream()
                .filter(f -> f.rule().id().equals(claim.rule().id()))
                .filter(f -> claim.fingerprint().map(f.fingerprint()::equals).orElse(true))
                .filter(f ->
                        claim.within().map(block -> block.contains(f.region())).orElse(true))
                .toList();
        if (meant.isEmpty() || claim.quote().isEmpty()) {
            return new Hit(meant, meant.size() > 1);
        }
        List<List<Finding>> perPlace = new ArrayList<>();
        for (Region place : places(claim.quote().get())) {
            perPlace.add(meant.stream().filter(f -> touches(place, f)).toList());
        }
        List<Finding> all = meant.stream()
                .filter(f -> perPlace.stream().anyMatch(p -> p.contains(f)))
                .toList();
        // A sentence quoted whole may hold two findings: they were seen together.
        boolean seenTogether = perPlace.stream().anyMatch(p -> p.containsAll(all));
        return new Hit(all, !seenTogether);
    }

    /** Whether the finding stands in the words quoted, or they in it; a thing that is missing has no words. */
    private static boolean touches(Region quoted, Finding finding) {
        return !finding.words().isEmpty()
                && (quoted.contains(finding.region()) || finding.region().contains(quoted));
    }

    private List<Region> places(String quote) {
        Words all = words.orElseGet(() -> Words.of(draft.text()));
        words = Optional.of(all);
        return all.find(quote).stream().map(draft::region).toList();
    }

    /**
     * The words of a text with one space between them.
     *
     * @param folded the text with each stretch of white space closed up
     * @param offsets for each character of it, its offset in the text
     */
    private record Words(String folded, int[] offsets) {
        static Words of(String text) {
            String all = FoldedText.fold(text);
            StringBuilder folded = new StringBuilder(all.length());
            int[] offsets = new int[all.length()];
            for (int i = 0; i < all.length(); i++) {
                char c = all.charAt(i);
                if (c != ' ' || (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ')) {
                    offsets[folded.length()] = i;
                    folded.append(c);
                }
            }
            return new Words(folded.toString(), offsets);
        }

        /** Where a quote stands, whole words only. */
        List<TextRange> find(String quote) {
            String words = of(quote).folded.strip();
            List<TextRange> found = new ArrayList<>();
            for (int at = folded.indexOf(words); at >= 0 && !words.isEmpty(); at = folded.indexOf(words, at + 1)) {
                int end = at + words.length();
                if (isEdge(at) && isEdge(end)) {
                    found.add(new TextRange(offsets[at], offsets[end - 1] + 1));
                }
            }
            return found;
        }

        private boolean isEdge(int at) {
            return at == 0
                    || at == folded.length()
                    || !Character.isLetterOrDigit(folded.charAt(at - 1))
                    || !Character.isLetterOrDigit(folded.charAt(at));
        }
    }
}
