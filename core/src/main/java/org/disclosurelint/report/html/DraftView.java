package org.disclosurelint.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.disclosuremap.DisclosureMap;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.Mark;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.finding.AcceptedCounts;
import org.disclosurelint.finding.Attested;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Facts;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.RuleResult;
import org.disclosurelint.language.Language;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.source.Region;

/**
 * The page of a draft.
 *
 * @param id the name of its place
 * @param rows the release as it reads; none if what drafts say is left out
 * @param map the disclosure map; absent if what drafts say is left out
 * @param notApplicable rules that did not apply, and why
 */
record DraftView(
        String id,
        String name,
        String format,
        String sha256,
        Optional<String> date,
        String verdict,
        String look,
        Optional<String> accepted,
        boolean redacted,
        List<Row> rows,
        List<RuleView> rules,
        int findings,
        Optional<MapView> map,
        List<MarkView> marks,
        List<OutcomeView> passed,
        List<OutcomeView> notApplicable) {
    private static final int LONGEST_NAME = 60;
    private static final Pattern NAME = Pattern.compile("((?:[A-Z][\\w.&'-]{0,30},? ){1,5})\\($");

    /** What stands in the file beside the text. */
    record MarkView(String kind, String words, Optional<String> note, Optional<String> author, String place) {}

    /** A rule that found nothing, or did not apply. */
    record OutcomeView(String rule, String pack, String title, Optional<String> reason) {}

    DraftView {
        rows = List.copyOf(rows);
        rules = List.copyOf(rules);
        marks = List.copyOf(marks);
        passed = List.copyOf(passed);
        notApplicable = List.copyOf(notApplicable);
    }

    boolean hasMarks() {
        return !marks.isEmpty();
    }

    int passedCount() {
        return passed.size();
    }

    int notApplicableCount() {
        return notApplicable.size();
    }

    /** @param number 1-based, in the run */
    static DraftView of(int number, DraftResult draft, boolean redacted, IssuerProfile profile, Language language) {
        String id = "d" + number;
        String prefix = id + "-";
        Facts facts = draft.facts();
        List<Finding> findings = draft.everyFinding();
        AcceptedCounts accepted = AcceptedCounts.of(draft.accepted());
        return new DraftView(
                id,
                draft.name(),
                draft.format(),
                draft.sha256(),
                facts.anatomy().date().map(LocalDate::toString).filter(d -> !redacted),
                draft.counts().toString(),
                look(draft),
                Optional.of(accepted.toString()).filter(a -> !a.isEmpty()),
                redacted,
                redacted ? List.of() : Release.rows(facts, draft.format(), cutter(facts, prefix, findings)),
                RuleView.of(prefix, draft.path(), findings, redacted),
                findings.size(),
                redacted
                        ? Optional.empty()
                        : Optional.of(
                                MapView.of(prefix, facts, DisclosureMap.of(facts, names(facts, profile), language))),
                redacted
                        ? List.of()
                        : facts.draft().marks().stream()
                                .map(m -> mark(facts.draft(), m))
                                .toList(),
                outcomes(draft.results().stream().filter(RuleResult::passed)),
                outcomes(draft.results().stream().filter(r -> r.notApplicable().isPresent())));
    }

    private static Cutter cutter(Facts facts, String prefix, List<Finding> findings) {
        List<Marking> markings = new ArrayList<>(MapView.markings(facts));
        for (int f = 0; f < findings.size(); f++) {
            int number = f + 1;
            Finding finding = findings.get(f);
            finding.range()
                    .map(r ->
                            new Marking(Marking.Kind.FINDING, number, r, FindingView.look(finding), finding.message()))
                    .ifPresent(markings::add);
            belongsElsewhere(facts, finding)
                    .map(r ->
                            new Marking(Marking.Kind.FINDING, number, r, FindingView.look(finding), finding.message()))
                    .ifPresent(markings::add);
        }
        return new Cutter(facts.draft().text(), prefix, markings);
    }

    /** Where a missing thing belongs, if the words that call for it stand in another part. */
    private static Optional<TextRange> belongsElsewhere(Facts facts, Finding finding) {
        return finding.part()
                .filter(p -> finding.missing()
                        && finding.range().filter(r -> !r.isEmpty()).isPresent())
                .filter(p -> !finding.range().map(facts.anatomy()::partOf).equals(Optional.of(p)))
                .map(facts.anatomy()::placeOf);
    }

    /** The severity of the heaviest finding that stands, or {@code nothing}. */
    private static String look(DraftResult draft) {
        return draft.findings().stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .map(Severity::id)
                .orElse("nothing");
    }

    /** The companies of the release: by the profile, by the headings of the boilerplate, and before a ticker symbol. */
    private static List<String> names(Facts facts, IssuerProfile profile) {
        Stream<String> about = facts.anatomy().sections(Part.BOILERPLATE).stream()
                .map(Section::range)
                .flatMap(r -> r.of(facts.draft().text()).lines())
                .filter(line -> line.regionMatches(true, 0, "About ", 0, "About ".length()));
        Stream<String> listed = facts.listings().stream()
                .map(l -> before(facts.draft().text(), l.range().start()));
        return Stream.of(profile.legalName().stream(), profile.shortNames().stream(), about, listed)
                .flatMap(s -> s)
                .toList();
    }

    /** The words in capitals that end before a parenthesis: {@code said Larkspur Mills, Inc. (NYSE: LKM)}. */
    private static String before(String text, int listing) {
        Matcher name = NAME.matcher(text.substring(Math.max(0, listing - LONGEST_NAME), listing));
        return name.find() ? name.group(1) : "";
    }

    private static MarkView mark(Draft draft, Mark mark) {
        Region region = draft.source().place(mark.at()).region();
        return new MarkView(
                mark.kind().id().replace('-', ' '),
                FindingView.shortened(mark.words()),
                mark.note().map(FindingView::shortened),
                mark.author(),
                draft.source()
                        .addressOf(mark.at())
                        .orElse("line " + region.startLine() + ", column " + region.startColumn()));
    }

    private static List<OutcomeView> outcomes(Stream<RuleResult> results) {
        return results.map(r -> new OutcomeView(
                        r.rule().id(),
                        r.rule().pack(),
                        r.rule().title(),
                        r.notApplicable().or(() -> r.attested().map(Attested::words))))
                .toList();
    }
}
