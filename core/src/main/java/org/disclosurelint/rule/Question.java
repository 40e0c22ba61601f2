package org.disclosurelint.rule;

import java.util.Optional;

/**
 * What a rule asks of people, since no text can tell it: whether the issuer's shares are penny stock, whether a customer
 * agreed to be named.
 *
 * @param attestation the name under which somebody answers: {@code not-a-penny-stock}
 * @param asks the question, with its question mark
 * @param validFor how long an answer holds from its day; empty if for as long as whoever gave it says
 */
public record Question(String attestation, String asks, Optional<Lifetime> validFor) {}
