package org.disclosurelint.finding;

import java.util.List;
import org.disclosurelint.anatomy.Anatomy;
import org.disclosurelint.detect.cautionary.CautionaryStatement;
import org.disclosurelint.detect.cautionary.CautionaryStatements;
import org.disclosurelint.detect.contact.ContactEntry;
import org.disclosurelint.detect.contact.Contacts;
import org.disclosurelint.detect.forward.ForwardLookingStatement;
import org.disclosurelint.detect.forward.ForwardLookingStatements;
import org.disclosurelint.detect.forward.ForwardReading;
import org.disclosurelint.detect.listing.ListingCitation;
import org.disclosurelint.detect.listing.ListingCitations;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.rule.Subject;

/**
 * What a draft says, as far as the engine understands it, whatever the rules. Ranges are of {@link #draft}.
 *
 * @param listings all listings cited, the issuer's and others'
 * @param forward the forward-looking statements, and what only seemed to be one
 */
public record Facts(
        Draft draft,
        Anatomy anatomy,
        List<ListingCitation> listings,
        List<ContactEntry> contacts,
        CautionaryStatement cautionaryStatement,
        ForwardReading forward) {
    public Facts {
        listings = List.copyOf(listings);
        contacts = List.copyOf(contacts);
    }

    public static Facts of(Subject subject) {
        return new Facts(
                subject.draft(),
                subject.anatomy(),
                subject.recall(ListingCitations.ANALYSIS),
                subject.recall(Contacts.ANALYSIS),
                subject.recall(CautionaryStatements.ANALYSIS),
                subject.recall(ForwardLookingStatements.READING));
    }

    /** The forward-looking statements outside the cautionary statement, in order. */
    public List<ForwardLookingStatement> forwardLooking() {
        return forward.statements();
    }
}
