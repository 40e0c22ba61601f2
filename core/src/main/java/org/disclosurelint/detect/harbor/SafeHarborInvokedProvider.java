package org.disclosurelint.detect.harbor;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.profile.IssuerStatus;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.yaml.YamlMapping;
import org.disclosurelint.yaml.YamlValue;

/**
 * {@code safe-harbor-invoked}: the words with which the cautionary statement claims the statutory safe harbor; the first of them.
 *
 * <ul>
 *   <li>{@code issuer}: only where the profile says that the issuer is one of these ({@code penny-stock}); slots {@code status} and
 *       {@code subsection}. Not applicable where the profile does not say what the issuer is;
 *   <li>{@code transaction}: only where the release announces, or tells of, one of these; slot {@code transaction};
 *   <li>{@code but-not}: not where it tells of one of these.
 * </ul>
 *
 * @see <a href="https://www.law.cornell.edu/uscode/text/15/78u-5">15 U.S.C. 78u-5(b)</a>
 */
public final class SafeHarborInvokedProvider implements DetectorProvider {
    @Override
    public String name() {
        return "safe-harbor-invoked";
    }

    @Override
    public String label() {
        return "claim of the statutory safe harbor";
    }

    @Override
    public String description() {
        return "Words with which the cautionary statement claims the safe harbor of the Private Securities Litigation Reform Act.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.words(
                        "issuer", IssuerStatus.ids(), "Only if the profile says that the issuer is one of these."),
                Parameter.words("transaction", Transaction.ids(), "Only in releases that tell of one of these."),
                Parameter.words("but-not", Transaction.ids(), "Not in releases that tell of one of these."));
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.CAUTIONARY_STATEMENT);
    }

    @Override
    public Detector configure(YamlMapping parameters) {
        Set<IssuerStatus> issuers = EnumSet.noneOf(IssuerStatus.class);
        words(parameters, "issuer")
                .flatMap(w -> w.oneOf(IssuerStatus.ids()).flatMap(IssuerStatus::of).stream())
                .forEach(issuers::add);
        return new Invoked(issuers, transactions(parameters, "transaction"), transactions(parameters, "but-not"));
    }

    private static Set<Transaction> transactions(YamlMapping parameters, String key) {
        Set<Transaction> all = EnumSet.noneOf(Transaction.class);
        words(parameters, key)
                .flatMap(w -> w.oneOf(Transaction.ids()).flatMap(Transaction::of).stream())
                .forEach(all::add);
        return all;
    }

    private static Stream<YamlValue> words(YamlMapping parameters, String key) {
        return parameters.value(key).stream().flatMap(v -> v.items().stream());
    }

    private record Invoked(Set<IssuerStatus> issuers, Set<Transaction> transactions, Set<Transaction> butNot)
            implements Detector {
        Invoked {
            issuers = Set.copyOf(issuers);
            transactions = Set.copyOf(transactions);
            butNot = Set.copyOf(butNot);
        }

        @Override
        public Optional<String> notApplicable(Subject subject, Scope scope) {
            return !issuers.isEmpty() && status(subject).isEmpty()
                    ? Optional.of("the profile does not say what the issuer is by law (issuer.status)")
                    : Optional.empty();
        }

        @Override
        public List<Match.Found> detect(Subject subject, Scope scope) {
            Optional<IssuerStatus> issuer =
                    status(subject).stream().filter(issuers::contains).sorted().findFirst();
            if (!issuers.isEmpty() && issuer.isEmpty()) {
                return List.of();
            }
            Optional<TextRange> invoked = subject.recall(Invocations.ANALYSIS).stream()
                    .filter(r -> scope.contains(subject.anatomy().partOf(r)))
                    .findFirst();
            if (invoked.isEmpty() || tells(butNot, subject).isPresent()) {
                return List.of();
            }
            Optional<TextRange> told = tells(transactions, subject);
            if (!transactions.isEmpty() && told.isEmpty()) {
                return List.of();
            }
            Map<String, String> slots = new HashMap<>();
            issuer.ifPresent(s -> {
                slots.put("status", s.clause());
                slots.put("subsection", s.subsection());
            });
            told.ifPresent(
                    r -> slots.put("transaction", r.of(subject.draft().text()).replaceAll("\\s+", " ")));
            return List.of(new Match.Found(invoked.get(), new Excluded(slots)));
        }

        private static Set<IssuerStatus> status(Subject subject) {
            return subject.reference().profile().status();
        }

        private static Optional<TextRange> tells(Set<Transaction> transactions, Subject subject) {
            return transactions.stream()
                    .sorted()
                    .flatMap(t -> t.in(subject).stream())
                    .findFirst();
        }
    }

    /** Why the statute excludes the claim, as far as the rule asked. */
    private record Excluded(@Override Map<String, String> slots) implements Evidence {
        Excluded {
            slots = Map.copyOf(slots);
        }
    }
}
