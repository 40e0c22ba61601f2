package org.disclosurelint.detect.tailored;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Subject;

/** Products, programs and sites that the cautionary statement names and the release does not. */
final class UnknownNames {
    private static final String WORD = "[A-Z][\\w'’-]{0,30}+";
    private static final Pattern NAME = Pattern.compile("\\b(?<marked>" + WORD + "(?:\\s" + WORD + "){0,3}?)\\s?[®™℠]"
            + "|(?<=[a-z,;(]\\s)(?<code>[A-Z]{2,6}-?\\d{2,6}[A-Z]{0,2})\\b(?!\\s(?:virus|pandemic|outbreak))"
            + "|(?<=[a-z,;(]\\s)(?<titled>" + WORD + "(?:\\s" + WORD + "){0,4}?\\s"
            + "(?:Interface|Platform|Program|Project|System|Suite|App|Mine|Plant|Facility|Pipeline|Trial|Study|Plan))\\b"
            + "|(?<=[a-z,;(]\\s)(?<named>" + WORD + "(?:\\s" + WORD
            + "){1,4})(?=\\s(?:products?|programs?|platform|product\\s{1,3}candidates?"
            + "|trial|study|project|mine|facility|plant|device|drug|system|service|app|offering)\\b)");
    /** What the law, the markets and the world call by such names. */
    private static final Pattern COMMON = Pattern.compile(
            "(?i)(?:COVID|SARS|ISO|IFRS|IAS|FASB|ASC|ASU|SFAS|FAS|GAAP|NI|SEC|Form|Rule|Section|Item|Act|S&P|FDA|NASDAQ|NYSE|Securities|Exchange"
                    + "|Forward|Private|Annual|Quarterly|Reform|National|Federal|Medicare|Medicaid|U\\.?S|United|European|Company|Basel|IRS|CARES|Chapter"
                    + "|Sarbanes|Dodd|Foreign|Affordable|World|Class|Series|Title|Nuclear|Clean|Safe|Y2K|Year)\\b.*");

    private static final List<String> GROUPS = List.of("marked", "code", "titled", "named");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private UnknownNames() {}

    static List<Match.Found> of(Subject subject) {
        Story story = subject.recall(Story.ANALYSIS);
        if (story.cautions().isEmpty() || story.told().isEmpty()) {
            return List.of();
        }
        String elsewhere = closed(elsewhere(story));
        List<Match.Found> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TextRange section : story.cautions()) {
            Matcher names = NAME.matcher(story.text())
                    .region(section.start(), section.end())
                    .useTransparentBounds(true);
            while (names.find()) {
                String group = GROUPS.stream()
                        .filter(g -> names.group(g) != null)
                        .findFirst()
                        .orElseThrow();
                String name = names.group(group);
                boolean known =
                        group.equals("titled") ? elsewhere.contains(closed(lastTwo(name))) : isKnown(name, elsewhere);
                if (!known && !COMMON.matcher(name).matches() && seen.add(closed(name))) {
                    found.add(new Match.Found(
                            new TextRange(names.start(group), names.end(group)), new OneSlot("name", name)));
                }
            }
        }
        return found;
    }

    private static String elsewhere(Story story) {
        StringBuilder all = new StringBuilder();
        int from = 0;
        for (TextRange section : story.cautions()) {
            all.append(story.text(), from, section.start());
            from = section.end();
        }
        return all.append(story.text(), from, story.text().length()).toString();
    }

    /** Whether a word of it stands elsewhere; a company may shorten names of its own. */
    private static boolean isKnown(String name, String elsewhere) {
        return SPACE.splitAsStream(name)
                .map(UnknownNames::closed)
                .anyMatch(w -> w.length() > 2 && elsewhere.contains(w.substring(0, Math.max(3, w.length() - 1))));
    }

    /** "Consumer Interface" of "Climate Risk Consumer Interface": words in front are often left out. */
    private static String lastTwo(String name) {
        List<String> words = SPACE.splitAsStream(name).toList();
        return String.join(" ", words.subList(Math.max(0, words.size() - 2), words.size()));
    }

    private static String closed(String text) {
        StringBuilder closed = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> closed.append((char) c));
        return closed.toString();
    }
}
