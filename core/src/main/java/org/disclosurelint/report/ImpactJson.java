package org.disclosurelint.report;

import java.io.IOException;
import java.io.Writer;
import org.disclosurelint.author.Change;
import org.disclosurelint.author.DraftImpact;
import org.disclosurelint.author.Impact;
import org.disclosurelint.finding.Counts;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;

/** What a change of rules does, as JSON. The same comparison gives the same bytes. */
final class ImpactJson {
    private ImpactJson() {}

    static void write(Impact impact, Writer out) throws IOException {
        Json.write(out, json -> {
            json.text("schemaVersion", "1");
            json.object(
                    "tool",
                    tool -> tool.text("name", "DisclosureLint")
                            .text("version", impact.newer().version()));
            json.text("evaluatedOn", impact.newer().evaluation().on().toString());
            json.text("failOn", impact.threshold().id());
            json.object("older", rules -> rules(rules.text("against", impact.against()), impact.older()));
            json.object("newer", rules -> rules(rules, impact.newer()));
            json.object("summary", summary -> summary(summary, impact));
            json.objects("drafts", impact.drafts(), draft -> draft(json, draft));
        });
    }

    private static void rules(Json json, LintRun run) throws IOException {
        json.objects(
                "rulePacks",
                run.packs(),
                pack -> json.text("name", pack.name())
                        .text("version", pack.version())
                        .number("rules", pack.rules().size()));
    }

    private static void summary(Json json, Impact impact) throws IOException {
        json.number("drafts", impact.drafts().size())
                .number("changed", impact.changed().size())
                .number("noLongerPass", impact.turned(false))
                .number("nowPass", impact.turned(true))
                .number("new", impact.count(Change.Kind.NEW))
                .number("gone", impact.count(Change.Kind.GONE))
                .number("severity", impact.count(Change.Kind.SEVERITY));
    }

    private static void draft(Json json, DraftImpact draft) throws IOException {
        json.text("path", draft.path())
                .flag("passedBefore", draft.passedBefore())
                .flag("passesNow", draft.passesNow())
                .object("before", c -> counts(c, draft.before()))
                .object("after", c -> counts(c, draft.after()))
                .objects("changes", draft.changes(), change -> change(json, change));
    }

    private static void change(Json json, Change change) throws IOException {
        Finding finding = change.finding();
        json.text("change", change.kind().id())
                .text("rule", finding.rule().id())
                .text("severity", finding.severity().id())
                .text("was", change.was().map(w -> w.id()))
                .text("fingerprint", finding.fingerprint())
                .region("region", finding.region())
                .text("words", finding.words())
                .text("message", finding.message());
    }

    private static void counts(Json json, Counts counts) throws IOException {
        json.number("errors", counts.errors())
                .number("warnings", counts.warnings())
                .number("attestations", counts.attestations())
                .number("notes", counts.notes());
    }
}
