package org.disclosurelint.report;

import java.io.IOException;
import java.util.Optional;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.finding.Attested;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.RuleResult;
import org.disclosurelint.rule.Lifetime;
import org.disclosurelint.rule.Question;
import org.disclosurelint.rule.Rule;

/** What the rules say of a draft: the outcome of each rule, and each finding with its authority and cure. */
final class JsonFindings {
    private JsonFindings() {}

    /** Writes the outcome of a rule into the open object. */
    static void result(Json json, RuleResult result) throws IOException {
        String outcome = result.notApplicable().isPresent() ? "notApplicable" : result.passed() ? "passed" : "failed";
        json.text("rule", result.rule().id())
                .text("pack", result.rule().pack())
                .text("outcome", outcome)
                .text(
                        "reason",
                        result.notApplicable().or(() -> result.attested().map(Attested::words)));
        if (result.attested().isPresent()) {
            json.object(
                    "attestation",
                    a -> JsonAcceptance.attested(a, result.attested().get()));
        }
        if (outcome.equals("failed")) {
            json.number("findings", result.open().size());
            int accepted = result.findings().size() - result.open().size();
            if (accepted > 0) {
                json.number("accepted", accepted);
            }
        }
    }

    /**
     * Writes a finding into the open object.
     *
     * @param path of the file to which it belongs; the finding says its own where it stands in a file that this one includes
     */
    static void finding(Json json, String path, Finding finding) throws IOException {
        Rule rule = finding.rule();
        json.text("rule", rule.id())
                .text("pack", rule.pack())
                .text("title", rule.title())
                .text("severity", finding.severity().id())
                .text("part", finding.part().map(Part::id))
                .text("path", Optional.of(finding.path()).filter(p -> !p.equals(path)))
                .place(finding.address(), finding.region())
                .flag("missing", finding.missing())
                .text("words", finding.words())
                .text("message", finding.message())
                .text("rationale", present(rule.rationale()))
                .text("remedy", present(rule.remedy()))
                .text("suggestion", finding.suggestion())
                .text("basis", rule.basis().id());
        json.objects(
                "citations",
                rule.citations(),
                citation -> json.text("text", citation.text())
                        .text("url", citation.url())
                        .flag("verified", citation.verified()));
        Optional<Question> question = rule.check().question();
        if (question.isPresent()) {
            json.object(
                    "asks",
                    a -> a.text("attestation", question.get().attestation())
                            .text("question", question.get().asks())
                            .text("validFor", question.get().validFor().map(Lifetime::words)));
        }
        json.text("fingerprint", finding.fingerprint());
        JsonAcceptance.disposition(json, finding);
    }

    private static Optional<String> present(String text) {
        return Optional.of(text.strip()).filter(t -> !t.isEmpty());
    }
}
