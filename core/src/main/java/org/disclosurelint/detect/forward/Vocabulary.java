package org.disclosurelint.detect.forward;

import java.util.Locale;

/** The lists of the lexicon; their names in the file are theirs in lower case with hyphens. */
enum Vocabulary {
    CERTAIN_MODALS,
    HEDGED_MODALS,
    EXPECTATION_VERBS,
    OPINION_VERBS,
    EXPECTED_PARTICIPLES,
    CERTAIN_PARTICIPLES,
    EXPECTATION_NOUNS,
    PURPOSE_NOUNS,
    CHANCE_NOUNS,
    PROMISE_VERBS,
    SCHEDULE_VERBS,
    PREPARATION_PHRASES,
    GUIDANCE_VERBS,
    OTHER_GUIDANCE,
    OPPORTUNITY_VERBS,
    POTENTIAL_VERBS,
    INFINITIVE_HOLDERS,
    COMPANY_ENDINGS,
    CONDITIONS,
    SOFTENERS,
    ATTEMPT_VERBS,
    POINTERS,
    FINANCIAL_ITEMS,
    PERFORMANCE_VERBS,
    ENABLING_VERBS,
    HORIZON_WORDS,
    OBSERVERS,
    READERS,
    DEAL_NOUNS,
    THIRD_PARTIES,
    EVENT_NOUNS,
    LOGISTICS_VERBS,
    PROGRAM_VERBS,
    EVENT_VERBS,
    EVENT_HEADLINES,
    EVENT_HEADLINE_VERBS,
    MEETING_VERBS,
    EFFECT_VERBS,
    CLINICAL_WORDS,
    TELLING_VERBS,
    TOLD_THINGS,
    ACCESS_WORDS,
    LEGAL_PHRASES,
    FIXED_ACT_VERBS,
    FIXED_ACT_NOUNS,
    FIXED_ACT_PHRASES,
    USE_FRAMES;

    /** The key in the file, and behind {@code forward-looking/} in a repository's configuration. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
