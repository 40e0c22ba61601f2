package org.disclosurelint.detect.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.pattern.GuardedMatcher;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;

/** {@code wrong-check-digit}: an ISIN, CUSIP, SEDOL or LEI behind its label of which the check digit is not the one it must be. */
public final class WrongCheckDigitProvider implements DetectorProvider {
    @Override
    public String name() {
        return "wrong-check-digit";
    }

    @Override
    public String description() {
        return "An ISIN, CUSIP, SEDOL or LEI behind its label whose check digit is wrong.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return WrongCheckDigitProvider::detect;
    }

    private static List<Match.Found> detect(Subject subject, Scope scope) {
        List<Match.Found> found = new ArrayList<>();
        for (CodeScheme scheme : CodeScheme.values()) {
            for (TextRange code : codes(subject, scheme)) {
                if (scope.contains(subject.anatomy().partOf(code))
                        && !scheme.holds(code.of(subject.draft().text()))) {
                    found.add(new Match.Found(code, new WrongCode(scheme.name())));
                }
            }
        }
        found.sort((a, b) -> a.range().compareTo(b.range()));
        return List.copyOf(found);
    }

    private static List<TextRange> codes(Subject subject, CodeScheme scheme) {
        String text = subject.draft().text();
        List<TextRange> codes = new ArrayList<>();
        GuardedMatcher labels = scheme.labeled().matcher(subject);
        Matcher labeled = labels.match();
        while (labels.find()) {
            codes.add(new TextRange(labeled.start("code"), labeled.end("code")));
            Matcher next = scheme.next().matcher(text).region(labeled.end(), text.length());
            while (next.lookingAt()) {
                codes.add(new TextRange(next.start("code"), next.end("code")));
                next.region(next.end(), text.length());
            }
        }
        return codes;
    }

    /**
     * A code, for the message.
     *
     * @param scheme ISIN, CUSIP, SEDOL or LEI
     */
    record WrongCode(String scheme) implements Evidence {
        @Override
        public Map<String, String> slots() {
            return Map.of("scheme", scheme);
        }
    }
}
