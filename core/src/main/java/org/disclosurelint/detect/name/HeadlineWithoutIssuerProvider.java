package org.disclosurelint.detect.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

/** {@code headline-without-issuer}: a headline that shares no word with the names of the company that announces. */
public final class HeadlineWithoutIssuerProvider implements DetectorProvider {
    /** Lines that say what follows, and are no headline, whatever stands above it. */
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:(?:asx|media|news|press|company|corporate|market|stock exchange|earnings|financial|investor|business|regulatory|general)[ /&]{1,3}){0,2}"
                    + "(?:releases?|news|announcements?|statements?|bulletins?|updates?|advisory|notices?|alert|information)[ :.]{0,3}");

    @Override
    public String name() {
        return "headline-without-issuer";
    }

    @Override
    public String description() {
        return "A headline without a word of the name of the company that announces.";
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.HEADLINE);
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return HeadlineWithoutIssuerProvider::detect;
    }

    private static List<Match.Found> detect(Subject subject, Scope scope) {
        List<Section> headlines = subject.anatomy().sections(Part.HEADLINE).stream()
                .filter(h ->
                        !LABEL.matcher(h.range().of(subject.draft().text())).matches())
                .toList();
        if (headlines.isEmpty() || !scope.contains(Part.HEADLINE)) {
            return List.of();
        }
        Set<String> issuer = subject.recall(IssuerWords.ANALYSIS);
        TextRange range = new TextRange(
                headlines.get(0).range().start(),
                headlines.get(headlines.size() - 1).range().end());
        return issuer.isEmpty() || isNamed(range.of(subject.draft().text()), issuer)
                ? List.of()
                : List.of(new Match.Found(headlines.get(0).range()));
    }

    private static boolean isNamed(String headline, Set<String> issuer) {
        String closed = headline.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return Arrays.stream(headline.split("[\\s/-]+")).map(IssuerWords::plain).anyMatch(issuer::contains)
                || issuer.stream().anyMatch(w -> w.length() > 3 && closed.contains(w));
    }
}
