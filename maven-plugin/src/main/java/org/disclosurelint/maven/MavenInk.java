package org.disclosurelint.maven;

import org.apache.maven.shared.utils.logging.MessageBuilder;
import org.apache.maven.shared.utils.logging.MessageUtils;
import org.disclosurelint.report.Ink;

/**
 * Paints as Maven paints: with its styles, and only where it does ({@code -Dstyle.color}, a terminal, not in batch mode).
 */
final class MavenInk implements Ink {
    @Override
    public String paint(Style style, String words) {
        MessageBuilder out = MessageUtils.buffer();
        return (switch (style) {
                    case ERROR -> out.failure(words);
                    case WARNING -> out.warning(words);
                    case NOTE, PLACE -> out.strong(words);
                    case CLEAR -> out.success(words);
                    case RULE -> out.mojo(words);
                })
                .toString();
    }
}
