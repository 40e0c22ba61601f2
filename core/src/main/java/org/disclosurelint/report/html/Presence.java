package org.disclosurelint.report.html;

import com.samskivert.mustache.DefaultCollector;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows a section of the template for what is there, once, and not for what is absent. */
final class Presence extends DefaultCollector {
    @Override
    public @Nullable Iterator<?> toIterator(Object value) {
        return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
    }
}
