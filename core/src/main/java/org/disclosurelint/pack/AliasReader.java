package org.disclosurelint.pack;

import java.util.ArrayList;
import java.util.List;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads the ids that a rule had before: {@code aliases: [oldest, newer]}. */
final class AliasReader {
    private AliasReader() {}

    static List<String> read(YamlMapping rule, String id) {
        List<String> aliases = new ArrayList<>();
        for (YamlValue item : rule.value("aliases").map(YamlValue::items).orElse(List.of())) {
            String alias = item.as("alias").words();
            if (alias.isBlank()) {
                continue;
            }
            if (!PackHead.ID.matcher(alias).matches()) {
                item.problem("not an id: small letters, digits and single hyphens");
            } else if (alias.equals(id)) {
                item.problem("an alias is an id that the rule no longer has");
            } else if (aliases.contains(alias)) {
                item.problem("the alias '" + alias + "' is given twice");
            } else {
                aliases.add(alias);
            }
        }
        return aliases;
    }
}
