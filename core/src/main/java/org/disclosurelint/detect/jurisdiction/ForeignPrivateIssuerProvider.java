package org.disclosurelint.detect.jurisdiction;

import java.util.List;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.profile.IssuerStatus;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;

/**
 * {@code foreign-private-issuer}: words that show that the issuer is a foreign private issuer (the forms that only such issuers
 * file, accounts under IFRS), or the status in the profile, then an empty range at the start. No parameters.
 *
 * @see <a href="https://www.law.cornell.edu/cfr/text/17/240.3b-4">17 CFR 240.3b-4(c)</a>
 */
public final class ForeignPrivateIssuerProvider implements DetectorProvider {
    private static final GuardedPattern SHOWN = GuardedPattern.of(
            "\\b(?:Forms?\\s(?:20-F|40-F|6-K)|(?:20-F|40-F)\\b|IFRS\\b|International\\s(?:Financial\\sReporting|Accounting)\\sStandards"
                    + "|[Ff]oreign\\s[Pp]rivate\\s[Ii]ssuer)");

    @Override
    public String name() {
        return "foreign-private-issuer";
    }

    @Override
    public String description() {
        return "Words that show that the issuer is a foreign private issuer, or the status in the profile.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return ForeignPrivateIssuerProvider::detect;
    }

    private static List<Match.Found> detect(Subject subject, Scope scope) {
        if (subject.reference().profile().standing().is(IssuerStatus.FOREIGN_PRIVATE_ISSUER)) {
            return List.of(new Match.Found(new TextRange(0, 0)));
        }
        return SHOWN.in(subject)
                .map(m -> new TextRange(m.start(), m.end()))
                .filter(r -> scope.contains(subject.anatomy().partOf(r)))
                .map(Match.Found::new)
                .toList();
    }
}
