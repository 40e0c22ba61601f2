package org.disclosurelint.detect.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * by any word of its name, and which itself names nothing that the headline names.
 */
public final class UnrelatedBoilerplateProvider implements DetectorProvider {
    private static final int MOST = 50;

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
        boolean hasStory = !subject.anatomy().sections(Part.LEAD).isEmpty() && scope.contains(Part.BOILERPLATE);
        List<About> abouts = hasStory ? abouts(subject) : List.of();
        // No release tells of so many companies: what has them is a list.
        if (abouts.isEmpty() || abouts.size() > MOST) {
            return List.of();
        }
        String text = subject.draft().text();
        ClosedText closed = ClosedText.of(text);
        Set<String> headline = subject.anatomy().sections(Part.HEADLINE).stream()
                .flatMap(s -> names(s.range().of(text)))
                .collect(Collectors.toUnmodifiableSet());
        List<Match.Found> found = new ArrayList<>();
        for (About about : abouts) {
            List<String> words =
                    names(about.heading().of(text).substring("About ".length())).toList();
            // One word alone may be an illness or a technology.
            if (words.size() > 1
                    && words.stream()
                            .noneMatch(w ->
                                    closed.hasOutside(stem(w), about.heading().start(), about.end()))
                    && names(text.substring(about.heading().end(), about.end())).noneMatch(headline::contains)) {
                found.add(new Match.Found(about.heading()));
            }
        }
        return found;
    }

    /** The headings with the ends of their sections: where the next begins, or where the part ends. */
    private static List<About> abouts(Subject subject) {
        List<About> abouts = new ArrayList<>();
        for (Section section : subject.anatomy().sections(Part.BOILERPLATE)) {
            int end = section.range().end();
            Matcher about =
                    ABOUT.matcher(subject.draft().text()).region(section.range().start(), end);
            Optional<TextRange> last = Optional.empty();
            while (about.find()) {
                last.ifPresent(h -> abouts.add(new About(h, about.start())));
                last = Optional.of(new TextRange(about.start(), about.end()));
            }
            last.ifPresent(h -> abouts.add(new About(h, end)));
        }
        return abouts;
    }

    /** The capitalized words that tell one company from another, as {@link IssuerWords#plain} gives them. */
    private static Stream<String> names(String text) {
        return Arrays.stream(text.split("[\\s,/()-]+"))
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
                .map(IssuerWords::plain)
                .filter(w -> w.length() > 2 && !IssuerWords.isCommon(w));
    }

    private static String stem(String word) {
        return word.length() > 6 ? word.substring(0, word.length() - 1) : word;
    }

    /** A heading, and where its section ends. */
    private record About(TextRange heading, int end) {}
}
