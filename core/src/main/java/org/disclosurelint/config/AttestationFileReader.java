package org.disclosurelint.config;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.Attestation;
import org.disclosurelint.draft.AttestationReader;
import org.disclosurelint.rule.Question;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.Place;
import org.disclosurelint.source.Region;
import org.disclosurelint.yaml.NearestWord;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads {@code attestations.yml}. */
final class AttestationFileReader {
    private final Optional<List<String>> asked;
    private final RulesElsewhere elsewhere;
    private final String folder;

    /**
     * @param rules those that may ask, also if they are switched off; empty if nobody can tell
     * @param elsewhere those that would ask if their packs were in force
     * @param folder before the patterns of the file to make them those of reports
     */
    AttestationFileReader(Optional<List<Rule>> rules, RulesElsewhere elsewhere, String folder) {
        this.asked = rules.map(all -> all.stream()
                .flatMap(r -> r.check().question().stream())
                .map(Question::attestation)
                .distinct()
                .toList());
        this.elsewhere = elsewhere;
        this.folder = folder;
    }

    /** The attestations that are right; every problem is told either way. */
    List<GivenAttestation> read(YamlMapping file) {
        file.requireSchema();
        List<GivenAttestation> all =
                file.required("attestations").filter(v -> !v.isEmpty()).map(YamlValue::items).orElse(List.of()).stream()
                        .flatMap(v -> v.mapping().stream())
                        .flatMap(a -> one(a).stream())
                        .toList();
        file.close();
        return all;
    }

    private Optional<GivenAttestation> one(YamlMapping given) {
        Optional<Attestation> attestation = AttestationReader.read(given);
        List<String> drafts = given.value("drafts").map(YamlValue::someItems).orElse(List.of()).stream()
                .flatMap(v -> WaiverReader.glob(v, "drafts").stream())
                .map(glob -> folder + glob)
                .toList();
        given.close();
        attestation.ifPresent(a -> known(a, given));
        Place place = new Place(given.source().file().path(), given.region());
        Region onAt = given.value("on").map(YamlValue::region).orElse(given.region());
        return attestation.map(a -> new GivenAttestation(a, drafts, place, onAt));
    }

    private void known(Attestation attestation, YamlMapping given) {
        String name = attestation.attests();
        if (asked.filter(all -> !all.contains(name)).isPresent() && !elsewhere.ask(name)) {
            given.value("attests")
                    .ifPresent(v -> v.problem(
                            "unknown attestation '" + name + "': no rule of any pack asks for it",
                            NearestWord.hint(name, asked.get())));
        }
    }
}
