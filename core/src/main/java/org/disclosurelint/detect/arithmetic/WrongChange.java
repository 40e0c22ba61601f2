package org.disclosurelint.detect.arithmetic;

import java.util.Map;
import org.disclosurelint.rule.Evidence;

/**
 * A change that the two amounts beside it do not bear out.
 *
 * @param earlier the earlier amount in the words of the draft
 * @param later the later amount in the words of the draft
 * @param computed what the two amounts come to, with its unit, or the way that they went
 */
record WrongChange(String earlier, String later, String computed) implements Evidence {
    @Override
    public Map<String, String> slots() {
        return Map.of("earlier", earlier, "later", later, "computed", computed);
    }
}
