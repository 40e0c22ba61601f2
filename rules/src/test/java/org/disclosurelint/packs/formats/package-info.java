/** The samples in every format in which drafts are kept: how they are made, and that their findings are the same. */
@NullMarked
package org.disclosurelint.packs.formats;

import org.jspecify.annotations.NullMarked;
