package org.disclosurelint.packs;

import java.nio.file.Path;
import java.util.List;
import org.disclosurelint.Linter;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.rule.Rule;

/** The packs of this module, as users get them; read once for all tests, as a build reads them once for all drafts. */
final class Packs {
    private Packs() {}

    static List<RulePack> all() {
        return Read.ALL;
    }

    static List<Rule> rules() {
        return all().stream().flatMap(p -> p.rules().stream()).toList();
    }

    /** A linter by those in force by default. */
    static Linter linter() {
        return Default.LINTER;
    }

    private static final class Read {
        static final List<RulePack> ALL = read(RulePacks.of(Packs.class.getClassLoader()));

        private static List<RulePack> read(RulePacks packs) {
            return packs.read(packs.names(), Path.of(""));
        }
    }

    private static final class Default {
        static final Linter LINTER = Linter.byDefault();
    }
}
