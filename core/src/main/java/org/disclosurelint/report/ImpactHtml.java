package org.disclosurelint.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.disclosurelint.author.Change;
import org.disclosurelint.author.DraftImpact;
import org.disclosurelint.author.Impact;

/** What a change of rules does, as a page that needs nothing beside it. What a draft says is escaped by the template. */
final class ImpactHtml {
    private static final String TEMPLATE = "impact.mustache";

    private ImpactHtml() {}

    static void write(Impact impact, Writer out) throws IOException {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ImpactHtml.class.getResourceAsStream(TEMPLATE), TEMPLATE),
                StandardCharsets.UTF_8)) {
            // A name that the page asks for and nobody gives is a failure, not an empty place.
            Template template = Mustache.compiler().escapeHTML(true).compile(in);
            template.execute(page(impact), out);
        }
    }

    private static Map<String, Object> page(Impact impact) {
        return Map.of(
                "against", impact.against(),
                "evaluatedOn", impact.newer().evaluation().on().toString(),
                "engine", impact.newer().version(),
                "summary", ImpactConsole.summary(impact),
                "none", impact.changed().isEmpty(),
                "drafts", impact.changed().stream().map(ImpactHtml::draft).toList());
    }

    private static Map<String, Object> draft(DraftImpact draft) {
        List<Map<String, Object>> changes =
                draft.changes().stream().map(ImpactHtml::change).toList();
        String verdict = draft.turns() ? (draft.passesNow() ? "passes" : "fails") : "same";
        return Map.of("path", draft.path(), "turn", ImpactConsole.turn(draft), "verdict", verdict, "changes", changes);
    }

    private static Map<String, Object> change(Change change) {
        return Map.of(
                "kind", change.kind().id(),
                "place", ImpactConsole.place(change.finding()),
                "severity", change.severity(),
                "rule", change.finding().rule().id(),
                "title", change.finding().rule().title(),
                "message", change.finding().message());
    }
}
