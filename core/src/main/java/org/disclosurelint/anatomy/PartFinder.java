package org.disclosurelint.anatomy;

/** Finds one part of a release. It sees what the finders before it claimed, and claims of the rest what is its own. */
interface PartFinder {
    void find(Layout layout, Claims claims);
}
