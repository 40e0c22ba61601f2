package org.disclosurelint.detect.deal;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * What the legends of a release say, piece by piece, wherever it stands. Each piece is looked for when first asked for. Not
 * thread-safe: one draft is judged on one thread.
 */
public final class DealLegends {
    /** Of one draft. */
    public static final Analysis<DealLegends> ANALYSIS = DealLegends::new;

    private static final String RESOURCE = "legends.yaml";

    /** A piece that counts near another one only stands at most so many characters from it. */
    private static final int NEAR = 2_500;

    private final Subject subject;
    private final Map<String, LegendPiece> pieces;
    private final Map<String, Optional<TextRange>> known = new HashMap<>();

    private DealLegends(Subject subject) {
        this.subject = subject;
        this.pieces = Pieces.BY_ID;
    }

    /** The pieces that can be asked for, in the order of their letters. */
    public static SortedSet<String> pieces() {
        return new TreeSet<>(Pieces.BY_ID.keySet());
    }

    /** Where the draft first says it, if it does. */
    public Optional<TextRange> first(String piece) {
        Optional<TextRange> found = known.get(piece);
        if (found == null) {
            LegendPiece wanted = piece(piece);
            found = wanted.near().isEmpty()
                    ? wanted.first(
                            subject, new TextRange(0, subject.draft().text().length()))
                    : first(wanted.near().get()).flatMap(n -> wanted.first(subject, around(n)));
            known.put(piece, found);
        }
        return found;
    }

    /** How a message names a piece that is missing. */
    String lack(String piece) {
        return piece(piece).lack();
    }

    private LegendPiece piece(String id) {
        return Objects.requireNonNull(pieces.get(id), id);
    }

    private TextRange around(TextRange place) {
        return new TextRange(
                Math.max(0, place.start() - NEAR),
                Math.min(subject.draft().text().length(), place.end() + NEAR));
    }

    /** All pieces by their ids: every rule about legends asks for their names, so the file is read once. */
    private static final class Pieces {
        static final Map<String, LegendPiece> BY_ID =
                Collections.unmodifiableMap(DealFile.read(RESOURCE, "pieces", LegendPiece::read));
    }
}
