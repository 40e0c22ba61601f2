package org.disclosurelint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.RuleResult;
import org.disclosurelint.finding.Threshold;
import org.disclosurelint.finding.Upkeep;
import org.disclosurelint.source.SourceText;

/**
 * JUnit XML, which every build server reads: a suite for each draft, a case for each rule. A rule that does not apply is skipped,
 * with the reason; one whose findings fail the build fails. What does not fail the build, and what somebody accepted, is told in
 * the output of a case that passes: a case that is skipped says that nobody looked.
 *
 * <p>There are several schemas of it; this is Jenkins' {@code junit-10.xsd}.
 */
public final class JunitReport implements ReportFormat {
    private final Threshold failOn;

    /** In which errors are failures. */
    public JunitReport() {
        this(ReportOptions.DEFAULT.failOn());
    }

    private JunitReport(Threshold failOn) {
        this.failOn = failOn;
    }

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public String fileName() {
        return "disclosure-report.junit.xml";
    }

    @Override
    public ReportFormat with(ReportOptions options) {
        return new JunitReport(options.failOn());
    }

    @Override
    public void write(LintRun run, Writer out) throws IOException {
        Frame frame = new Frame(Ink.none(), false, run.isRedacted());
        List<Suite> suites = new ArrayList<>();
        run.drafts().forEach(draft -> suites.add(suite(draft, frame)));
        run.upkeep().forEach(upkeep -> suites.add(suite(upkeep, frame)));
        Xml.write(
                out,
                xml -> xml.element(
                        "testsuites",
                        all -> counted(
                                        all.attribute("name", "DisclosureLint"),
                                        suites.stream()
                                                .flatMap(s -> s.cases().stream())
                                                .toList())
                                .elements("testsuite", suites, JunitReport::suite)));
    }

    private Suite suite(DraftResult draft, Frame frame) {
        SourceText source = draft.facts().draft().source();
        return new Suite(
                draft.name(),
                draft.path(),
                draft.results().stream().map(r -> caseOf(r, source, frame)).toList());
    }

    /** The rules of the engine that found something in a file about the drafts; nobody ran the others there. */
    private Suite suite(Upkeep upkeep, Frame frame) {
        Map<String, List<Finding>> perRule = new LinkedHashMap<>();
        upkeep.findings()
                .forEach(f -> perRule.computeIfAbsent(f.rule().id(), r -> new ArrayList<>())
                        .add(f));
        return new Suite(
                upkeep.path(),
                upkeep.path(),
                perRule.values().stream()
                        .map(findings -> new RuleResult(findings.get(0).rule(), Optional.empty(), findings))
                        .map(r -> caseOf(r, upkeep.source(), frame))
                        .toList());
    }

    private Case caseOf(RuleResult result, SourceText source, Frame frame) {
        List<Finding> failing = result.open().stream()
                .filter(f -> failOn.isReachedBy(f.severity()))
                .toList();
        List<String> output = new ArrayList<>();
        Asked.answered(result).map(Printable::line).ifPresent(output::add);
        result.open().stream().filter(f -> !failing.contains(f)).forEach(f -> output.addAll(frame.lines(f, source)));
        AcceptedFrame accepted = new AcceptedFrame(Ink.none());
        result.findings().stream().filter(f -> !f.isOpen()).forEach(f -> output.addAll(accepted.lines(f)));
        List<String> failure =
                failing.stream().flatMap(f -> frame.lines(f, source).stream()).toList();
        return new Case(result.rule().id(), result.notApplicable(), failing, failure, output);
    }

    private static void suite(Xml xml, Suite suite) throws IOException, XMLStreamException {
        counted(xml.attribute("name", suite.name()), suite.cases())
                .attribute("skipped", count(suite.cases(), c -> c.skipped().isPresent()))
                .attribute("time", 0)
                .attribute("file", suite.path());
        // A server takes what stands before the last dot for a package.
        String name = suite.name().replace('.', '_');
        for (Case one : suite.cases()) {
            if (one.isBare()) {
                xml.empty("testcase", c -> head(c, one, name));
            } else {
                xml.element("testcase", c -> told(head(c, one, name), one));
            }
        }
    }

    /** The time is that of the format, which wants one: the same run gives the same bytes. */
    private static Xml head(Xml xml, Case one, String suite) throws XMLStreamException {
        return xml.attribute("name", one.rule()).attribute("classname", suite).attribute("time", 0);
    }

    private static void told(Xml xml, Case one) throws IOException, XMLStreamException {
        if (one.skipped().isPresent()) {
            xml.empty("skipped", s -> s.attribute("message", one.skipped().get()));
        }
        if (!one.failing().isEmpty()) {
            Finding first = one.failing().get(0);
            Finding heaviest = one.failing().stream()
                    .min(Comparator.comparing(Finding::severity))
                    .orElse(first);
            String more =
                    one.failing().size() == 1 ? "" : Counted.of(one.failing().size(), "finding") + ", the first: ";
            xml.element(
                    "failure",
                    f -> f.attribute("message", more + FindingLine.of(first))
                            .attribute("type", heaviest.severity().id())
                            .lines(one.failure()));
        }
        if (!one.output().isEmpty()) {
            xml.element("system-out", o -> o.lines(one.output()));
        }
    }

    private static Xml counted(Xml xml, Collection<Case> cases) throws XMLStreamException {
        return xml.attribute("tests", cases.size())
                .attribute("failures", count(cases, c -> !c.failing().isEmpty()))
                .attribute("errors", 0);
    }

    private static int count(Collection<Case> cases, java.util.function.Predicate<Case> which) {
        return (int) cases.stream().filter(which).count();
    }

    /** A file and the rules that looked at it. */
    private record Suite(String name, String path, List<Case> cases) {}

    /**
     * A rule on a file.
     *
     * @param skipped why it did not apply
     * @param failure lines about the findings that fail
     * @param output lines about all others
     */
    private record Case(
            String rule, Optional<String> skipped, List<Finding> failing, List<String> failure, List<String> output) {
        boolean isBare() {
            return skipped.isEmpty() && failing.isEmpty() && output.isEmpty();
        }
    }
}
