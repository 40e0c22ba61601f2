package org.disclosurelint.detect.forward;

/** How a trigger speaks of the future. */
enum Family {
    /** will, shall. */
    CERTAIN_MODAL(false),
    /** would, could, may. */
    HEDGED_MODAL(true),
    /** expects to, anticipates. */
    EXPECTATION(true),
    /** is expected to, on track to. */
    EXPECTED(true),
    /** is poised to, is going to. */
    CERTAIN_STATE(false),
    /** looks forward to. */
    LOOKING_FORWARD(true),
    /** our goal is to, with a plan to. */
    PURPOSE(true),
    /** guidance, outlook. */
    GUIDANCE(true),
    /** opportunity to, potential to. */
    CHANCE(true),
    /** production starts in May. */
    SCHEDULE(false),
    /** is preparing to. */
    PREPARATION(false),
    /** pledges to, ensures. */
    PROMISE(false),
    /** the headline's "X to Acquire Y". */
    HEADLINE(false);

    private final boolean qualifies;

    Family(boolean qualifies) {
        this.qualifies = qualifies;
    }

    /** Whether the trigger is a qualifier itself. */
    boolean qualifies() {
        return qualifies;
    }
}
