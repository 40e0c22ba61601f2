/**
 * Words that claim something only together with others: an adjective beside a product and its sales, a promise of automation beside
 * a model.
 */
@NullMarked
package org.disclosurelint.detect.claim;

import org.jspecify.annotations.NullMarked;
