package org.disclosurelint.detect.measure;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/**
 * The financial measures of a draft. Measures that a banking regulator or a lender defines, and measures of a segment (which
 * GAAP itself requires), are not among them.
 *
 * @param nonGaap those that are not of GAAP, in the order of the draft
 * @param gaap those of GAAP, in the order of the draft; empty if there are no others
 * @see <a href="https://www.law.cornell.edu/cfr/text/17/244.101">17 CFR 244.101(a)</a>
 */
public record Measures(List<Measure> nonGaap, List<Mention> gaap) {
    /** Read once for each draft. */
    public static final Analysis<Measures> ANALYSIS = Measures::of;

    public Measures {
        nonGaap = List.copyOf(nonGaap);
        gaap = List.copyOf(gaap);
    }

    /**
     * A measure of GAAP named in a draft.
     *
     * @param measure which; empty for the word GAAP itself, which stands for any ({@code GAAP and non-GAAP EPS})
     */
    public record Mention(TextRange range, Optional<GaapMeasure> measure) {
        /** Whether a measure can be compared to it. */
        public boolean isComparableTo(Measure other) {
            return measure.isEmpty() || other.comparable().contains(measure.get());
        }
    }

    private static Measures of(Subject subject) {
        MeasureLexicon lexicon =
                subject.reference().compiled(MeasureLexicon.class, reference -> MeasureLexicon.shipped());
        List<Measure> nonGaap = lexicon.nonGaap(subject);
        return new Measures(nonGaap, nonGaap.isEmpty() ? List.of() : lexicon.gaap(subject, nonGaap));
    }

    /** The measures of GAAP within a stretch to which a measure can be compared. */
    public List<Mention> comparableTo(Measure measure, TextRange within) {
        return gaap.stream()
                .filter(m -> within.contains(m.range()) && m.isComparableTo(measure))
                .toList();
    }
}
