/**
 * Names of people, companies and products as a draft spells them: {@link org.disclosurelint.detect.name.NameWords} are its
 * capitalized words with their neighbors, {@link org.disclosurelint.detect.name.CompanyNames} its companies with their legal
 * forms, {@link org.disclosurelint.detect.name.DefinedTerms} the short forms that it defines.
 */
@NullMarked
package org.disclosurelint.detect.name;

import org.jspecify.annotations.NullMarked;
