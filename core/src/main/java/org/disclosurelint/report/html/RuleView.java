package org.disclosurelint.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.rule.Citation;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.rule.Severity;

/**
 * A rule with what it found: reason, authority and cure once, and every place.
 *
 * @param id the name of its place on the page
 * @param severity of the heaviest of its findings
 * @param asks what people have to answer for, if it asks anything
 * @param basis what kind of "must" it is
 */
record RuleView(
        String id,
        String rule,
        String pack,
        String title,
        String severity,
        String basis,
        Optional<String> rationale,
        Optional<String> asks,
        Optional<String> remedy,
        List<Authority> citations,
        List<FindingView> findings) {
    RuleView {
        citations = List.copyOf(citations);
        findings = List.copyOf(findings);
    }

    boolean hasCitations() {
        return !citations.isEmpty();
    }

    /**
     * A citation.
     *
     * @param url where to read it, if that is a page of the web
     */
    record Authority(String text, Optional<String> url, boolean verified) {
        static Authority of(Citation citation) {
            return new Authority(citation.text(), citation.url().filter(Authority::isWeb), citation.verified());
        }

        /** A link that a browser would run is none. */
        private static boolean isWeb(String url) {
            String lower = url.strip().toLowerCase(Locale.ROOT);
            return lower.startsWith("https://") || lower.startsWith("http://");
        }
    }

    /**
     * The rules that found something, the heaviest first, then by the place of what they found first.
     *
     * @param findings in the order of their numbers, the first is 1
     * @param prefix what the names of places begin with
     */
    static List<RuleView> of(String prefix, String path, List<Finding> findings, boolean redacted) {
        Map<Rule, List<FindingView>> views = new LinkedHashMap<>();
        Map<Rule, Severity> heaviest = new LinkedHashMap<>();
        for (int f = 0; f < findings.size(); f++) {
            Finding finding = findings.get(f);
            views.computeIfAbsent(finding.rule(), r -> new ArrayList<>())
                    .add(FindingView.of(prefix, f + 1, path, finding, redacted));
            heaviest.merge(finding.rule(), finding.severity(), (a, b) -> a.isAtLeast(b) ? a : b);
        }
        List<Rule> rules = new ArrayList<>(heaviest.keySet());
        rules.sort(Comparator.comparing(heaviest::get));
        return rules.stream()
                .map(r -> of(
                        prefix,
                        rules.indexOf(r) + 1,
                        r,
                        heaviest.getOrDefault(r, r.severity()),
                        views.getOrDefault(r, List.of())))
                .toList();
    }

    private static RuleView of(String prefix, int number, Rule rule, Severity severity, List<FindingView> findings) {
        return new RuleView(
                prefix + "rule" + number,
                rule.id(),
                rule.pack(),
                rule.title(),
                severity.id(),
                rule.basis().id(),
                present(rule.rationale()),
                rule.check().question().map(q -> q.asks() + " Answered by an attestation '" + q.attestation() + "'."),
                present(rule.remedy()),
                rule.citations().stream().map(Authority::of).toList(),
                findings);
    }

    private static Optional<String> present(String text) {
        return Optional.of(text.strip()).filter(t -> !t.isEmpty());
    }
}
