package org.disclosurelint.detect.stated;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.draft.FrontMatter.Stated;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * The title of the front matter against the headline. Upper and lower case, white space, punctuation and the signs of
 * trademarks make no difference, nor does a subtitle that stands on one side only.
 */
public final class StatedTitle {
    /** A word, or a sign that changes what a number says; an apostrophe in a word belongs to it. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019.,][\\p{L}\\p{N}]++){0,40}+|[%$\u20AC\u00A3\u00A5&]");

    /** What parts a title from a subtitle, or from the name of a site. */
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s{0,20}(?:[:;|\u2022\u00B7\u2013\u2014]|\\s--?\\s|--|\n|[.!?]\\s)");

    private StatedTitle() {}

    /** What differs; not applicable where one of the two is not there. */
    public static Outcome compare(Subject subject, Scope scope) {
        Optional<String> title = subject.draft().frontMatter().title().map(Stated::value);
        if (title.isEmpty()) {
            return Outcome.notApplicable("no front matter gives a title");
        }
        List<TextRange> headlines = subject.anatomy().sections(Part.HEADLINE).stream()
                .filter(s -> scope.contains(s.part()))
                .map(Section::range)
                .toList();
        List<Word> wanted = Word.in(title.get(), 0);
        if (headlines.isEmpty() || wanted.isEmpty()) {
            return Outcome.notApplicable("the draft has no headline");
        }
        String text = subject.draft().text();
        TextRange first = headlines.get(0);
        // The subheadlines that follow may be part of the title.
        TextRange all = new TextRange(first.start(), end(first, subject));
        List<Word> said = Word.in(first.of(text), first.start());
        if (isSame(title.get(), wanted, first.of(text), said)
                || startsWith(wanted, said) && startsWith(Word.in(all.of(text), 0), wanted)) {
            return Outcome.passed();
        }
        return Outcome.failedBy(List.of(StatedDifference.at(differing(wanted, said, first), title.get(), subject)));
    }

    private static int end(TextRange headline, Subject subject) {
        int end = headline.end();
        for (Section section : subject.anatomy().sections()) {
            if (section.range().start() >= end) {
                if (section.part() != Part.HEADLINE && section.part() != Part.SUBHEADLINE) {
                    break;
                }
                end = section.range().end();
            }
        }
        return end;
    }

    /** Whether one is the other, or the other up to a sign that parts title and subtitle. */
    private static boolean isSame(String title, List<Word> wanted, String headline, List<Word> said) {
        if (wanted.size() == said.size()) {
            return startsWith(wanted, said);
        }
        return wanted.size() < said.size()
                ? startsWith(said, wanted) && isParted(headline, said, wanted.size())
                : startsWith(wanted, said) && isParted(title, wanted, said.size());
    }

    private static boolean startsWith(List<Word> longer, List<Word> shorter) {
        return shorter.size() <= longer.size()
                && Word.spelled(longer.subList(0, shorter.size())).equals(Word.spelled(shorter));
    }

    private static boolean isParted(String text, List<Word> words, int from) {
        int origin = words.get(0).origin();
        Matcher separator = SEPARATOR
                .matcher(text)
                .region(
                        words.get(from - 1).range().end() - origin,
                        words.get(from).range().start() - origin);
        return separator.find();
    }

    /** From the first to the last word of the headline that the title has not, or where words of the title are missing. */
    private static TextRange differing(List<Word> wanted, List<Word> said, TextRange headline) {
        if (said.isEmpty()) {
            return headline;
        }
        int from = 0;
        int shorter = Math.min(wanted.size(), said.size());
        while (from < shorter
                && said.get(from).spelling().equals(wanted.get(from).spelling())) {
            from++;
        }
        int same = 0;
        while (same < shorter - from
                && said.get(said.size() - 1 - same)
                        .spelling()
                        .equals(wanted.get(wanted.size() - 1 - same).spelling())) {
            same++;
        }
        int first = Math.min(from, said.size() - 1);
        int last = Math.max(first, said.size() - 1 - same);
        return new TextRange(
                said.get(first).range().start(), said.get(last).range().end());
    }

    /**
     * A word of a title.
     *
     * @param origin where the text begins in which it was read, counted like the range
     */
    private record Word(String spelling, TextRange range, int origin) {
        static List<Word> in(String text, int origin) {
            List<Word> words = new ArrayList<>();
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                String spelling =
                        word.group().toLowerCase(Locale.ROOT).replaceAll("['\u2019]|(?<=\\p{L})\\.(?=\\p{L})", "");
                words.add(new Word(
                        spelling.equals("&") ? "and" : spelling,
                        new TextRange(word.start(), word.end()).shift(origin),
                        origin));
            }
            return words;
        }

        static List<String> spelled(List<Word> words) {
            return words.stream().map(Word::spelling).toList();
        }
    }
}
