/**
 * What a company says about itself once for all its drafts: names, listings, contacts, spokespersons, approved texts.
 */
@NullMarked
package org.disclosurelint.profile;

import org.jspecify.annotations.NullMarked;
