package org.disclosurelint.fix;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.rule.Fix;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.source.SourceFile;

/**
 * Puts findings right one after the other, and judges the draft anew after each: a change stays only if the finding is gone and
 * no rule finds more than before; in a text that counsel approved and that is put in, only what weighs as much as the finding
 * counts, for the program cannot better such a text. So doing it again changes nothing. Immutable; as thread-safe as what judges.
 */
public final class DraftFixer {
    private final Function<SourceFile, List<DraftResult>> judge;
    private final IssuerProfile profile;
    private final Set<String> asked;
    private final Optional<Charset> encoding;

    /**
     * @param judge judges the drafts of a file
     * @param asked the ids of rules whose suggestions are taken though they may mean more or less than what stands there
     * @param encoding of the drafts, if it is not to be told from their bytes
     */
    public DraftFixer(
            Function<SourceFile, List<DraftResult>> judge,
            IssuerProfile profile,
            Set<String> asked,
            Optional<Charset> encoding) {
        this.judge = judge;
        this.profile = profile;
        this.asked = Set.copyOf(asked);
        this.encoding = encoding;
    }

    /** Puts right what may be; the draft itself, and its file, stay as they are. */
    public FixedDraft fix(SourceFile draft) {
        List<Finding> done = new ArrayList<>();
        Map<String, NotFixed> left = new LinkedHashMap<>();
        Set<String> tried = new HashSet<>();
        SourceFile now = draft;
        List<DraftResult> judged = judge.apply(draft);
        Optional<Target> next = next(judged, tried);
        while (next.isPresent()) {
            Target target = next.get();
            Finding finding = target.finding();
            try {
                SourceFile then = change(now, target);
                List<DraftResult> after = judge.apply(then);
                check(finding, judged, after);
                done.add(finding);
                now = then;
                judged = after;
                tried.clear(); // what counts the findings before a finding may have changed
                left.clear();
            } catch (NotPossible e) {
                tried.add(finding.fingerprint());
                left.put(finding.fingerprint(), new NotFixed(finding, e.why()));
            }
            next = next(judged, tried);
        }
        return new FixedDraft(draft, now, done, List.copyOf(left.values()));
    }

    private record Target(DraftResult draft, Finding finding) {}

    private Optional<Target> next(List<DraftResult> judged, Set<String> tried) {
        return judged.stream()
                .flatMap(draft -> draft.findings().stream()
                        .filter(f -> isMeant(f) && !tried.contains(f.fingerprint()))
                        .map(f -> new Target(draft, f)))
                .findFirst();
    }

    private boolean isMeant(Finding finding) {
        boolean isAsked = asked.stream().anyMatch(finding.rule()::isCalled);
        return finding.rule().fix() instanceof Fix.Suggestion suggestion
                ? finding.suggestion().isPresent() && (suggestion.safe() || isAsked)
                : finding.missing() && (isAsked || approved(finding).isPresent());
    }

    private Optional<String> approved(Finding finding) {
        return finding.rule().fix() instanceof Fix.Insertion insertion
                ? profile.approvedTexts().stream()
                        .filter(t -> t.name().equals(insertion.text()))
                        .map(t -> t.text().strip())
                        .findFirst()
                : Optional.empty();
    }

    private SourceFile change(SourceFile file, Target target) throws NotPossible {
        Finding finding = target.finding();
        DraftText text = DraftText.of(file, target.draft(), encoding);
        if (finding.rule().fix() instanceof Fix.Insertion insertion) {
            String words = approved(finding)
                    .orElseThrow(
                            () -> new NotPossible("no text is approved under the name '" + insertion.text() + "'"));
            return text.insert(words, finding.part().orElseThrow());
        }
        return text.replace(finding, finding.suggestion().orElseThrow());
    }

    /** Rules are counted, not fingerprints: of two equal findings, the second takes the place of the first. */
    private static void check(Finding finding, List<DraftResult> before, List<DraftResult> after) throws NotPossible {
        Severity counted = finding.rule().fix() instanceof Fix.Insertion ? finding.severity() : Severity.NOTE;
        Map<String, Long> counts = counts(before, counted);
        Map<String, Long> now = counts(after, counted);
        String rule = finding.rule().id();
        if (now.getOrDefault(rule, 0L) >= counts.getOrDefault(rule, 0L)) {
            throw new NotPossible("the finding would stay");
        }
        for (Map.Entry<String, Long> count : now.entrySet()) {
            if (count.getValue() > counts.getOrDefault(count.getKey(), 0L)) {
                throw new NotPossible("it would make a new finding of " + count.getKey());
            }
        }
    }

    private static Map<String, Long> counts(List<DraftResult> drafts, Severity atLeast) {
        return drafts.stream()
                .flatMap(d -> d.findings().stream())
                .filter(f -> f.severity().isAtLeast(atLeast))
                .collect(Collectors.groupingBy(f -> f.rule().id(), Collectors.counting()));
    }
}
