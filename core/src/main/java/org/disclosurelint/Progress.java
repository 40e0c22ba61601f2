package org.disclosurelint;

/** Is told how far a run is. Called by several threads, perhaps at the same time. */
@FunctionalInterface
public interface Progress {
    /** Does not want to know. */
    Progress NONE = (drafts, all) -> {};

    /**
     * One more draft was judged.
     *
     * @param drafts how many were by now; of two calls at the same time the greater number may come first
     * @param all how many there are
     */
    void judged(int drafts, int all);
}
