/**
 * Reads a folder or jar of rule files into a {@code RulePack}.
 */
@NullMarked
package org.disclosurelint.pack;

import org.jspecify.annotations.NullMarked;
