package org.disclosurelint.detect.listing;

import java.util.ArrayList;
import java.util.List;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;

/**
 * {@code profile-listing}: the profile lists the issuer on the date of the draft, or without a date, lists it without an end.
 * One match at most, an empty stretch before the issuer's name, or at the top of a draft that does not name it. No
 * parameters.
 */
public final class ProfileListingProvider implements DetectorProvider {
    @Override
    public String name() {
        return "profile-listing";
    }

    @Override
    public String description() {
        return "That the profile lists the issuer on the date of the release.";
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new Listed();
    }

    private record Listed() implements Detector {
        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            int at = nameOf(subject.reference().profile(), subject.draft().text());
            boolean here = ProfileListings.of(subject).isListed()
                    && scope.contains(subject.anatomy().partAt(at));
            return here ? List.of(new Match.Found(new TextRange(at, at))) : List.of();
        }

        private static int nameOf(IssuerProfile profile, String text) {
            List<String> names = new ArrayList<>(profile.legalName().stream().toList());
            names.addAll(profile.shortNames());
            return names.stream()
                    .mapToInt(text::indexOf)
                    .filter(i -> i >= 0)
                    .min()
                    .orElse(0);
        }
    }
}
