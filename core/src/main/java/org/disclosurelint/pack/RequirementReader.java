package org.disclosurelint.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/** Reads which requirements rules cover, and which a pack leaves. */
final class RequirementReader {
    private static final Pattern ID = Pattern.compile("[A-Z][A-Za-z0-9]*(-[A-Za-z0-9]+)*");

    private RequirementReader() {}

    /** {@code covers: [A6, A7]} of a rule. */
    static List<String> covers(YamlMapping rule) {
        List<String> ids = new ArrayList<>();
        for (YamlValue item : rule.value("covers").map(YamlValue::someItems).orElse(List.of())) {
            String id = item.as("requirement").words();
            if (ids.contains(id)) {
                item.problem("the requirement '" + id + "' is given twice");
            } else if (isId(item, id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** {@code leaves: [{requirement: A25, title: …, why: …}]} of a pack. */
    static List<LeftRequirement> leaves(YamlMapping pack) {
        return pack.mappings("leaves").stream().map(RequirementReader::left).toList();
    }

    private static LeftRequirement left(YamlMapping entry) {
        String id = entry.requiredString("requirement");
        entry.value("requirement").ifPresent(v -> isId(v, id));
        LeftRequirement left = new LeftRequirement(id, entry.requiredString("title"), entry.requiredString("why"));
        entry.close();
        return left;
    }

    private static boolean isId(YamlValue value, String id) {
        boolean isId = ID.matcher(id).matches();
        if (!isId && !id.isBlank()) {
            value.problem("not the id of a requirement: a capital letter, then letters, digits and single hyphens");
        }
        return isId;
    }
}
