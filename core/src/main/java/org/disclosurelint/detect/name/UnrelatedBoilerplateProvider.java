package org.disclosurelint.detect.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;

/**
 * {@code unrelated-boilerplate}: the heading "About X" of a section about a company that the rest of the release does not name
 * by any word of its name.
 */
public final class UnrelatedBoilerplateProvider implements DetectorProvider {
    private static final Pattern ABOUT = Pattern.compile("(?m)^(?:About|ABOUT) (?<name>[^\\n:.]{2,60})$");

    @Override
    public String name() {
        return "unrelated-boilerplate";
    }

    @Override
    public String description() {
        return "A section about a company that the rest of the release does not name.";
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.BOILERPLATE);
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return UnrelatedBoilerplateProvider::detect;
    }

    private static List<Match.Found> detect(Subject subject, Scope scope) {
        List<Match.Found> found = new ArrayList<>();
        boolean hasStory = !subject.anatomy().sections(Part.LEAD).isEmpty() && scope.contains(Part.BOILERPLATE);
        for (TextRange about : hasStory ? headings(subject) : List.<TextRange>of()) {
            String text = subject.draft().text();
            String name = about.of(text).substring("About ".length());
            String rest = closed(text.substring(0, about.start())) + ' ' + closed(text.substring(end(subject, about)));
            List<String> words = Arrays.stream(name.split("[\\s,/()-]+"))
                    .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
                    .map(IssuerWords::plain)
                    .filter(w -> w.length() > 2 && !IssuerWords.isCommon(w))
                    .toList();
            // One word alone may be an illness or a technology.
            if (words.size() > 1 && words.stream().noneMatch(w -> rest.contains(stem(w)))) {
                found.add(new Match.Found(about));
            }
        }
        return found;
    }

    private static List<TextRange> headings(Subject subject) {
        List<TextRange> headings = new ArrayList<>();
        for (Section section : subject.anatomy().sections(Part.BOILERPLATE)) {
            Matcher about = ABOUT.matcher(subject.draft().text())
                    .region(section.range().start(), section.range().end());
            while (about.find()) {
                headings.add(new TextRange(about.start(), about.end()));
            }
        }
        return headings;
    }

    /** Where the section below a heading ends: at the next heading, or with its part. */
    private static int end(Subject subject, TextRange heading) {
        int end = subject.anatomy().sections(Part.BOILERPLATE).stream()
                .filter(s -> s.range().contains(heading))
                .mapToInt(s -> s.range().end())
                .findFirst()
                .orElse(heading.end());
        return headings(subject).stream()
                .mapToInt(TextRange::start)
                .filter(start -> start >= heading.end() && start < end)
                .findFirst()
                .orElse(end);
    }

    private static String stem(String word) {
        return word.length() > 6 ? word.substring(0, word.length() - 1) : word;
    }

    private static String closed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
