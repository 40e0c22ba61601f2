package org.disclosurelint.pack;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disclosurelint.draft.Jurisdiction;
import org.disclosurelint.profile.IssuerStatus;
import org.disclosurelint.profile.Standing;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads what an issuer is under securities law: {@code jurisdictions} and {@code status}. */
final class StandingReader {
    private StandingReader() {}

    static Standing read(YamlMapping issuer) {
        return new Standing(jurisdictions(issuer), statuses(issuer));
    }

    private static Set<Jurisdiction> jurisdictions(YamlMapping issuer) {
        Set<Jurisdiction> all = EnumSet.noneOf(Jurisdiction.class);
        for (YamlValue item : items(issuer, "jurisdictions")) {
            item.as("jurisdiction")
                    .oneOf(Jurisdiction.ids())
                    .flatMap(Jurisdiction::of)
                    .ifPresent(all::add);
        }
        return all;
    }

    private static Set<IssuerStatus> statuses(YamlMapping issuer) {
        Set<IssuerStatus> all = EnumSet.noneOf(IssuerStatus.class);
        for (YamlValue item : items(issuer, "status")) {
            item.as("status")
                    .oneOf(IssuerStatus.ids())
                    .flatMap(IssuerStatus::of)
                    .ifPresent(all::add);
        }
        return all;
    }

    private static List<YamlValue> items(YamlMapping issuer, String key) {
        return issuer.value(key).map(YamlValue::someItems).orElse(List.of());
    }
}
