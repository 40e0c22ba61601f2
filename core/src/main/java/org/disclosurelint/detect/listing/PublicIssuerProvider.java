package org.disclosurelint.detect.listing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * {@code public-issuer}: words that show that the issuer is a public company: a listing of its own (not its parent's), its own filings with the
 * SEC, the PSLRA invoked, "is a publicly traded company", results with earnings per share; or a listing in the profile. Says nothing of
 * other companies.
 *
 * <ul>
 *   <li>{@code exchange}: only a listing of its own, by the draft or the profile, on one of these markets.
 * </ul>
 */
public final class PublicIssuerProvider implements DetectorProvider {
    private static final GuardedPattern OWN_FILINGS = GuardedPattern.of(
            "(?i)\\b(?:our|its|the (?:company|corporation|partnership|bank|trust|fund)'s)\\s(?:(?:most recent|latest|other|periodic|current|subsequent|most recently filed)\\s){0,2}"
                    + "(?:annual|quarterly|current|periodic)?\\s?(?:reports?|filings?|registration statements?|prospectus)\\s(?:filed\\s)?(?:on\\sforms?\\s(?:10-K|10-Q|20-F|40-F|8-K|6-K|S-1)|(?:filed\\s|made\\s)?with\\sthe\\s(?:SEC|U\\.?S\\.? Securities|Securities and Exchange))"
                    + "|\\bfiled by the (?:company|corporation|partnership) with the (?:SEC|U\\.?S\\.? Securities|Securities and Exchange)"
                    + "|\\bour Form (?:10-K|10-Q|20-F|40-F)\\b");

    private static final GuardedPattern REFORM_ACT = GuardedPattern.of(
            "(?i)\\bprivate securities litigation reform act\\b|\\bsection (?:27A|21E) of the securities\\b");

    private static final GuardedPattern PUBLICLY_TRADED = GuardedPattern.of(
            "(?i)\\b(?:the company|we|our company)\\s(?:is|are|remains?)\\s(?:a|an|the)\\s(?:[\\w-]{1,15}\\s){0,3}publicly[ -](?:traded|held|listed|owned)\\b"
                    + "|\\b(?:our|the company's)\\s(?:class \\w\\s)?(?:common\\s|ordinary\\s)?(?:stock|shares|units)\\s(?:is|are)\\s(?:publicly\\s|also\\s)?(?:listed|traded|quoted)\\son\\b"
                    + "|\\b(?:common\\s)?(?:stock|shares|units)\\s(?:is|are)\\s(?:publicly\\s)?(?:listed|traded|quoted)\\sunder\\sthe\\s(?:\\w{1,8}\\s)?symbol\\b");

    /** Whoever tells at the top of a release what it earned per share has shareholders to tell. */
    private static final GuardedPattern PER_SHARE = GuardedPattern.of(
            "(?i)\\b(?:earnings|income|loss|profit|EPS)\\b(?:[^.;]|\\.(?=\\d)){0,80}\\bper\\s(?:diluted\\s|basic\\s|common\\s){0,2}(?:share|unit)\\b");

    private static final Set<Part> TOP = EnumSet.of(Part.HEADLINE, Part.SUBHEADLINE, Part.LEAD);

    /** Before the name of the parent: the listing cited is not the issuer's own, though a subsidiary's release may cite it. */
    private static final Pattern PARENT = Pattern.compile(
            "(?i)\\b(?:(?:subsidiar(?:y|ies)|division|unit|label|affiliate|brand|arm|part) of|(?:offered|owned|operated|provided|controlled|published|managed) by)"
                    + "(?: the| its)?(?: parent)?(?: company)?,?\\s$");

    @Override
    public String name() {
        return "public-issuer";
    }

    @Override
    public String description() {
        return "Words that show that the issuer is a public company.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.texts(
                "exchange", "Only a listing of its own on one of these, by any label that the exchange table knows."));
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        return new PublicIssuer(parameters
                .value("exchange")
                .map(YamlValue::someItems)
                .map(items -> items.stream().map(YamlValue::words).toList())
                .orElse(List.of()));
    }

    /** @param exchanges the markets of which one has to list the issuer; empty if any sign of a public company will do */
    private record PublicIssuer(List<String> exchanges) implements Detector {
        PublicIssuer {
            exchanges = List.copyOf(exchanges);
        }

        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            List<TextRange> found = new ArrayList<>();
            String text = subject.draft().text();
            ExchangeTable table = ExchangeTable.of(subject.reference());
            subject.recall(ListingCitations.ANALYSIS).stream()
                    .filter(ListingCitation::issuers)
                    .filter(c -> isAsked(c.exchange(), table))
                    .filter(c -> !isParents(text, c))
                    .forEach(c -> found.add(c.range()));
            if (exchanges.isEmpty()) {
                found.addAll(signs(subject));
            }
            if (found.isEmpty()
                    && ProfileListings.of(subject).valid().stream().anyMatch(l -> isAsked(l.exchange(), table))) {
                found.add(new TextRange(0, 0));
            }
            return found.stream()
                    .filter(r -> scope.contains(partOf(subject, r)))
                    .sorted()
                    .map(Match.Found::new)
                    .toList();
        }

        private boolean isAsked(String label, ExchangeTable table) {
            return exchanges.isEmpty() || exchanges.stream().anyMatch(asked -> table.sameMarket(asked, label));
        }

        /** Other signs than a listing. */
        private static List<TextRange> signs(Subject subject) {
            List<TextRange> signs = new ArrayList<>();
            Stream.of(OWN_FILINGS, REFORM_ACT, PUBLICLY_TRADED)
                    .flatMap(p -> p.in(subject))
                    .forEach(m -> signs.add(new TextRange(m.start(), m.end())));
            subject.anatomy().sections().stream()
                    .filter(s -> TOP.contains(s.part()))
                    .flatMap(s -> PER_SHARE.firstIn(subject, s.range()).stream())
                    .forEach(signs::add);
            return signs;
        }

        private static boolean isParents(String text, ListingCitation citation) {
            int place = citation.range().start();
            while (place > 0 && "([ ".indexOf(text.charAt(place - 1)) >= 0) {
                place--;
            }
            return Company.before(text, place)
                    .map(c -> c.range().start())
                    .filter(at -> PARENT.matcher(text.substring(Math.max(0, at - 50), at))
                            .find())
                    .isPresent();
        }

        private static Part partOf(Subject subject, TextRange range) {
            return subject.anatomy().partOf(range);
        }
    }
}
