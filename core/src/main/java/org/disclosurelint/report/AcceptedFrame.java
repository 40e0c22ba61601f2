package org.disclosurelint.report;

import java.util.ArrayList;
import java.util.List;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.Finding;

/** One finding that somebody accepted, on a console: where and what, and who accepted it and why. */
final class AcceptedFrame {
    private final Ink ink;

    AcceptedFrame(Ink ink) {
        this.ink = ink;
    }

    List<String> lines(Finding finding) {
        List<String> out = new ArrayList<>();
        String place = Printable.line(finding.path())
                + ':'
                + finding.region().startLine()
                + ':'
                + finding.region().startColumn();
        boolean waived = finding.disposition() instanceof Disposition.Waived;
        out.add(ink.paint(Ink.Style.PLACE, place) + "  " + (waived ? "waived " : "in the baseline, ")
                + finding.severity().id() + "  "
                + ink.paint(Ink.Style.RULE, finding.rule().id()));
        out.add("  " + Printable.line(finding.message()));
        if (finding.disposition() instanceof Disposition.Waived w) {
            Frame.labeled(out, "reason", Printable.line(w.reason()));
            String approved =
                    "by " + w.approver() + w.approvedOn().map(d -> " on " + d).orElse("") + ", until " + w.expires()
                            + w.ticket().map(t -> ", " + t).orElse("") + " (" + w.place() + ")";
            Frame.labeled(out, "accepted", Printable.line(approved));
        }
        return out;
    }
}
