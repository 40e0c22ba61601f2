package org.disclosurelint.format.word;

import java.util.List;
import java.util.regex.Pattern;

/** Lines of headers and footers that only lead from page to page. */
final class Paging {
    private static final Pattern WORDS = Pattern.compile(
            "(?i)[-–—|/(). \\t]{0,20}(?:(?:page|of|more|continued|[0-9]{1,4})[-–—|/(). \\t]{0,20}){0,6}");

    private Paging() {}

    static List<Flow> without(List<Flow> story) {
        return story.stream()
                .filter(flow -> !(flow instanceof Flow.Text text)
                        || text.line().length() > 100
                        || !WORDS.matcher(text.line().text()).matches())
                .toList();
    }
}
