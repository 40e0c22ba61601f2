/**
 * A YAML mapping that knows its place in its file and rejects what it does not know.
 */
@NullMarked
package org.disclosurelint.yaml;

import org.jspecify.annotations.NullMarked;
