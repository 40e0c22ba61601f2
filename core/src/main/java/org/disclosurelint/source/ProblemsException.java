package org.disclosurelint.source;

import java.util.List;
import java.util.stream.Collectors;

/** Inputs were wrong. Carries every problem that was found, not only the first. */
public final class ProblemsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @throws IllegalArgumentException if there is no problem */
    public ProblemsException(List<Problem> problems) {
        super(problems.stream().map(Problem::render).collect(Collectors.joining("\n\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("no problem to throw");
        }
        this.problems = List.copyOf(problems);
    }

    /** @param cause what broke, if it is no problem that somebody foresaw */
    public ProblemsException(Problem problem, Throwable cause) {
        this(List.of(problem));
        initCause(cause);
    }

    /** The problems, in the order in which they were found; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
