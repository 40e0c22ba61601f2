/**
 * Reads a repository's {@code disclosure.yml}: profile, packs, overrides, approved texts.
 */
@NullMarked
package org.disclosurelint.config;

import org.jspecify.annotations.NullMarked;
