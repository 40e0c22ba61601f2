/**
 * Where the issuer's securities are listed or quoted, by tag or in prose, and the table of exchanges.
 */
@NullMarked
package org.disclosurelint.detect.listing;

import org.jspecify.annotations.NullMarked;
