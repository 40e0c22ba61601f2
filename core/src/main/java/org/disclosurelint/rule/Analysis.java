package org.disclosurelint.rule;

/**
 * Something worth working out once per draft and asked for by many: its listings, its forward-looking statements.
 * Implementations are stateless singletons; {@link Subject#recall} keeps their result by identity.
 */
@FunctionalInterface
public interface Analysis<T> {
    T of(Subject subject);
}
