package org.disclosurelint.pack;

import java.util.List;
import java.util.Map;

/**
 * The packs by which drafts are judged. Immutable.
 *
 * @param packs what is extended before what extends it, each once
 * @param lexicons what the repository adds to the lists of the detectors after the packs did, by name of the list; a leading
 *     {@code -} takes away
 */
public record PacksInForce(List<RulePack> packs, Map<String, List<String>> lexicons) {
    public PacksInForce {
        packs = List.copyOf(packs);
        lexicons = Map.copyOf(lexicons);
    }
}
