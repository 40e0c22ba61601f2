package org.disclosurelint.detect.forward;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.deal.Deals;
import org.disclosurelint.detect.name.IssuerNames;
import org.disclosurelint.draft.Block;
import org.disclosurelint.language.Sentence;
import org.disclosurelint.rule.Subject;

/** Reads a draft sentence by sentence. One use: it keeps what the sentence before said. */
final class DraftReader {
    /** Parts that say nothing about the future, whatever their words. */
    static final EnumSet<Part> SILENT = EnumSet.of(
            Part.LETTERHEAD,
            Part.RELEASE_LINE,
            Part.CONTACT_BLOCK,
            Part.LEGEND,
            Part.CAUTIONARY_STATEMENT,
            Part.NON_GAAP_NOTE,
            Part.FINANCIAL_TABLE,
            Part.END_MARK);

    private final Subject subject;
    private final Lexicon lexicon;
    private final SentenceReader reader;
    private final boolean ofEvent;
    private final IssuerNames issuer;
    private final List<ForwardLookingStatement> statements = new ArrayList<>();
    private final List<RejectedStatement> rejected = new ArrayList<>();
    private Optional<LeadIn> leadIn = Optional.empty();
    private int logisticsBlock = -1;

    private DraftReader(Subject subject) {
        this.subject = subject;
        this.lexicon = Lexicon.of(subject.reference());
        this.reader = new SentenceReader(subject.draft());
        this.issuer = subject.recall(IssuerNames.ANALYSIS);
        this.ofEvent = EventRelease.is(subject, lexicon);
    }

    static ForwardReading read(Subject subject) {
        DraftReader reader = new DraftReader(subject);
        subject.prose().sentences().forEach(reader::sentence);
        return new ForwardReading(reader.statements, reader.rejected);
    }

    /** A paragraph that completes "will:" as an item would: it begins with the verb that is wanted there. */
    private boolean verbItem(Sentence sentence) {
        return leadIn.filter(l -> l.wantsVerb() && l.block() != sentence.block())
                .map(l -> new Words(subject.prose().tokens(sentence)))
                .filter(words -> words.verbBase(0) || words.is(0, "be", "have"))
                .isPresent();
    }

    private boolean agreed() {
        return subject.recall(Deals.ANALYSIS).is("agreement-signed");
    }

    private void sentence(Sentence sentence) {
        Part part = subject.anatomy().partOf(sentence.range());
        if (SILENT.contains(part)) {
            leadIn = Optional.empty();
            return;
        }
        boolean item =
                subject.draft().blocks().get(sentence.block()).kind() == Block.Kind.LIST_ITEM || verbItem(sentence);
        if (!item && leadIn.isPresent() && leadIn.get().block() != sentence.block()) {
            leadIn = Optional.empty();
        }
        boolean headline = part == Part.HEADLINE || part == Part.SUBHEADLINE;
        String text = subject.draft().text();
        boolean infinitive =
                headline && sentence.range().of(text).toLowerCase(Locale.ROOT).contains(" to ");
        if (!infinitive && !lexicon.candidates().in(text, sentence.range())) {
            if (item) {
                leadIn.ifPresent(l -> statements.add(l.item(subject.draft(), sentence, part, subject.date())));
            }
            return;
        }
        Words words = new Words(subject.prose().tokens(sentence));
        Setting setting = new Setting(
                lexicon,
                part,
                subject.date(),
                ofEvent,
                logisticsBlock == sentence.block(),
                issuer,
                infinitive && agreed());
        SentenceReading reading = reader.read(sentence, words, setting);
        statements.addAll(reading.statements());
        rejected.addAll(reading.rejected());
        if (item && reading.statements().isEmpty() && reading.rejected().isEmpty()) {
            leadIn.ifPresent(l -> statements.add(l.item(subject.draft(), sentence, part, subject.date())));
        }
        if (reading.rejected().stream().anyMatch(r -> r.reason() == FalseFriend.LOGISTICS)) {
            logisticsBlock = sentence.block();
        }
        if (!item) {
            leadIn = LeadIn.of(subject.draft(), sentence, reading);
        }
    }
}
