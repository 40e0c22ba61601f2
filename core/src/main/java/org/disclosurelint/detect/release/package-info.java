/**
 * What a release announces, told from its headline, subheadlines and lead: rules that hold for some types of release only ask
 * here.
 */
@NullMarked
package org.disclosurelint.detect.release;

import org.jspecify.annotations.NullMarked;
