package org.disclosurelint.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.disclosurelint.Linter;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.RuleResult;
import org.disclosurelint.pack.PackFolder;
import org.disclosurelint.profile.IssuerProfile;

/** Rules of a test, by the keys that are their own, and what came of them on a draft. */
final class Judged {
    private final Path root;

    Judged(Path root) {
        this.root = root;
    }

    private PackFolder pack(String keys, String message) {
        String usual = PackFolder.RULE;
        String rule = (keys.contains("severity: ") ? usual.replace("severity: warning\n", "") : usual)
                .replace("kind: forbid\npatterns: ['\\bgame.changing\\b']\n", keys.strip() + "\n")
                .replace("'{match}' is hype", message);
        return PackFolder.in(root, "acme").with("hype.yaml", rule);
    }

    /** What came of a rule with these keys on a text. */
    RuleResult on(String draft, String keys, String message) {
        return Linter.of(new Configuration(List.of(pack(keys, message).read()), IssuerProfile.UNKNOWN, Map.of()))
                .lint("draft.txt", draft)
                .drafts()
                .get(0)
                .results()
                .get(0);
    }

    RuleResult on(String draft, String keys) {
        return on(draft, keys, "'{match}' is hype");
    }

    /** The words found. */
    List<String> words(String draft, String keys) {
        return on(draft, keys).findings().stream().map(Finding::words).toList();
    }

    List<String> messages(String draft, String keys, String message) {
        return on(draft, keys, message).findings().stream()
                .map(Finding::message)
                .toList();
    }

    /** What is wrong with a rule of these keys. */
    String problems(String keys) {
        return pack(keys, "'{match}' is hype").problems();
    }
}
