/**
 * What the contact block says: people, titles, telephones, e-mail and web addresses.
 */
@NullMarked
package org.disclosurelint.detect.contact;

import org.jspecify.annotations.NullMarked;
