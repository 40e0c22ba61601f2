package org.disclosurelint.author;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What may judge drafts besides a build that somebody starts by hand. */
public enum Service {
    GITHUB(".github/workflows/disclosure.yml", "github.yml"),
    GITLAB(".gitlab-ci.yml", "gitlab.yml"),
    JENKINS("Jenkinsfile", "Jenkinsfile"),
    PRE_COMMIT(".githooks/pre-commit", "pre-commit.sh", ".pre-commit-config.yaml", "pre-commit.yaml");

    /** Template by path. */
    private final Map<String, String> files = new LinkedHashMap<>();

    Service(String... pathsAndTemplates) {
        for (int n = 0; n < pathsAndTemplates.length; n += 2) {
            files.put(pathsAndTemplates[n], pathsAndTemplates[n + 1]);
        }
    }

    /** The name by which people ask for it: {@code github}, {@code pre-commit}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Service> of(String id) {
        return Arrays.stream(values()).filter(s -> s.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Service::id).toList();
    }

    Map<String, String> files() {
        return files;
    }
}
