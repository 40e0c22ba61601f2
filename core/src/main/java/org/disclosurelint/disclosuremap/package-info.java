/**
 * What speaks to what in a draft: which risk factor is about the same as a forward-looking statement. Made of what was found,
 * behind all rules and before the reports, which alone show it.
 */
@NullMarked
package org.disclosurelint.disclosuremap;

import org.jspecify.annotations.NullMarked;
