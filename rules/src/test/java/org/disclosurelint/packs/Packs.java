package org.disclosurelint.packs;

import java.nio.file.Path;
import java.util.List;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.rule.Rule;

/** The packs of this module, as users get them. */
final class Packs {
    private Packs() {}

    static List<RulePack> all() {
        RulePacks packs = RulePacks.of(Packs.class.getClassLoader());
        return packs.read(packs.names(), Path.of(""));
    }

    static List<Rule> rules() {
        return all().stream().flatMap(p -> p.rules().stream()).toList();
    }
}
