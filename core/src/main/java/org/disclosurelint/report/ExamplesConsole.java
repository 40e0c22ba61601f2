package org.disclosurelint.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurelint.author.ExampleResult;
import org.disclosurelint.author.ExampleRun;
import org.disclosurelint.author.RuleCoverage;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.source.Problem;

/**
 * How rules fare with their examples, for the eyes: a table with a line per rule, then what is wrong, each at its place in the
 * rule file. Immutable and thread-safe.
 */
public final class ExamplesConsole {
    private final Ink ink;

    private ExamplesConsole(Ink ink) {
        this.ink = ink;
    }

    public static ExamplesConsole in(Ink ink) {
        return new ExamplesConsole(ink);
    }

    /** What is wrong is printed at the weight of an error, all else at that of a note. */
    public void write(ExampleRun run, ConsoleLines out) {
        TextTable table = new TextTable().row("rule", "severity", "found in", "silent on", "");
        run.rules()
                .forEach(r -> table.row(
                        r.rule().id(),
                        r.rule().severity().id(),
                        Counted.of(r.fired(), "example"),
                        Counted.of(r.silent(), "example"),
                        remark(r)));
        List<String> lines = table.lines();
        out.print(Severity.NOTE, lines.get(0));
        for (int i = 0; i < run.rules().size(); i++) {
            boolean holds = run.rules().get(i).holds();
            out.print(holds ? Severity.NOTE : Severity.ERROR, lines.get(i + 1));
        }
        for (RuleCoverage rule : run.rules()) {
            rule.failures().forEach(f -> write(f, out));
        }
        out.print(Severity.NOTE, summary(run));
    }

    /** {@code 31 examples of 4 rules hold}, or how many do not. */
    public static String summary(ExampleRun run) {
        String all = Counted.of(run.examples(), "example") + " of "
                + Counted.of(run.rules().size(), "rule");
        int failed = run.failures().size();
        String silent = run.neverFiring().stream().map(r -> r.rule().id()).collect(Collectors.joining(", "));
        String wrong = Stream.of(
                        failed == 0 ? "" : failed + " of " + all + (failed == 1 ? " does" : " do") + " not hold",
                        silent.isEmpty() ? "" : "no example fires " + silent)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("; "));
        return wrong.isEmpty() ? all + (run.examples() == 1 ? " holds" : " hold") : wrong;
    }

    private void write(ExampleResult failure, ConsoleLines out) {
        out.print(Severity.ERROR, "");
        String problem = failure.problem().map(Problem::render).orElse("");
        problem.lines().forEach(line -> out.print(Severity.ERROR, Printable.line(line)));
        out.print(Severity.ERROR, "  expected: " + Printable.line(failure.expected()));
        out.print(Severity.ERROR, "  found:    " + Printable.line(failure.found()));
    }

    private static String remark(RuleCoverage rule) {
        int failed = rule.failures().size();
        return Stream.of(
                        rule.neverFires() ? "no example fires it" : "",
                        failed == 0 ? "" : Counted.of(failed, "example") + (failed == 1 ? " fails" : " fail"))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
