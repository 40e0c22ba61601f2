package org.disclosurelint.detect.forward;

/** A trigger in its clause, in its sentence, in its place: what false friends, qualifiers and kinds are judged by. */
record Proposition(Words words, Trigger trigger, Clause clause, Setting setting) {
    Phrases list(Vocabulary list) {
        return setting.list(list);
    }

    /** Whether the subject is one of these; the words of a longer name end with its noun. */
    boolean subjectIs(Vocabulary list) {
        Phrases phrases = list(list);
        int head = clause.head();
        return head >= 0
                && (phrases.at(words, head) && phrases.lengthAt(words, head) == 1
                        || phrases.endingBefore(words, head + 1).stream().anyMatch(s -> s >= clause.subjectStart()));
    }

    boolean subjectIs(String... nouns) {
        return clause.head() >= 0 && words.is(clause.head(), nouns);
    }

    /** Whether the subject is the issuer speaking of itself: we, our plant, the Company. */
    boolean subjectIsOurs() {
        for (int i = clause.subjectStart(); i < clause.subjectEnd(); i++) {
            if (words.is(i, "we", "i", "our", "us", "company", "companies", "its", "management", "corporation")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb that says what will happen is one of these. */
    boolean verbIs(Vocabulary list) {
        return trigger.verb() >= 0 && list(list).at(words, trigger.verb());
    }

    boolean verbIs(String... lemmas) {
        if (trigger.verb() < 0) {
            return false;
        }
        String verb = words.verbLemma(trigger.verb());
        for (String lemma : lemmas) {
            if (lemma.equals(verb)) {
                return true;
            }
        }
        return false;
    }

    boolean passive() {
        return trigger.verb() > 0
                && words.participle(trigger.verb())
                && words.is(words.skipAdverbsBack(trigger.verb() - 1), "be", "been", "being", "is", "are");
    }

    /** Whether something of a list stands in what is said of the future. */
    boolean complementHas(Vocabulary list) {
        return list(list).in(words, trigger.complement(), clause.end());
    }

    /** Whether something of a list stands within so many words of the verb. */
    boolean objectHas(Vocabulary list, int reach) {
        int from = trigger.verb() >= 0 ? trigger.verb() + 1 : trigger.last() + 1;
        return list(list).in(words, from, Math.min(clause.end(), from + reach));
    }

    boolean clauseHas(Vocabulary list) {
        return list(list).in(words, clause.start(), clause.end());
    }

    boolean hasHorizon() {
        return TimeAhead.in(words, setting, trigger.complement(), clause.end())
                || TimeAhead.in(words, setting, clause.start(), trigger.first());
    }
}
