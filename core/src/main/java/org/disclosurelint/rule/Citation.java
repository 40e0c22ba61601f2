package org.disclosurelint.rule;

import java.util.Optional;

/**
 * An authority on which a rule rests.
 *
 * @param text how lawyers cite it ("15 U.S.C. 78u-5(c)(1)(A)(i)")
 * @param url where to read it
 * @param verified whether somebody has opened it and read the words; an unverified citation is shown as such
 */
public record Citation(String text, Optional<String> url, boolean verified) {}
