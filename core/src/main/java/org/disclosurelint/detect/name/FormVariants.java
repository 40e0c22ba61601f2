package org.disclosurelint.detect.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurelint.rule.Subject;

/**
 * Companies whose name is followed by one legal form here and by another there: {@code Velder Foods, Inc.}, {@code Velder Foods
 * Ltd.} Where the draft speaks of a subsidiary or a former name, the two can be two companies or one that was converted.
 */
final class FormVariants {
    private static final Pattern TWO = Pattern.compile(
            "(?i)\\b(?:subsidiar|formerly|f/k/a|renam|(?:change|changed|changing)(?: \\w{1,12}){0,3} names?\\b|predecessor|successor|domesticat|redomicil|respectively|general partner)");

    private FormVariants() {}

    static List<NameVariant> of(Subject subject) {
        Map<String, List<CompanyName>> byName = new LinkedHashMap<>();
        for (CompanyName company : subject.recall(CompanyNames.ANALYSIS)) {
            String name = company.name()
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("^(?:the|about|at|by|for|in|with|follow|contact) ", "");
            if (name.length() > 3) {
                byName.computeIfAbsent(name, n -> new ArrayList<>()).add(company);
            }
        }
        List<NameVariant> found = new ArrayList<>();
        String text = subject.draft().text();
        for (List<CompanyName> places : byName.values()) {
            Map<String, List<CompanyName>> byForm = places.stream()
                    .collect(Collectors.groupingBy(CompanyName::form, LinkedHashMap::new, Collectors.toList()));
            if (byForm.size() == 2 && places.stream().noneMatch(p -> mayBeTwo(text, p))) {
                List<List<CompanyName>> forms = List.copyOf(byForm.values());
                boolean swap = forms.get(1).size() <= forms.get(0).size();
                CompanyName rare = forms.get(swap ? 1 : 0).get(0);
                CompanyName other = forms.get(swap ? 0 : 1).get(0);
                found.add(new NameVariant(rare.range(), other.range().of(text)));
            }
        }
        return found;
    }

    private static boolean mayBeTwo(String text, CompanyName place) {
        int from = Math.max(0, place.range().start() - 120);
        int to = Math.min(text.length(), place.range().end() + 120);
        return TWO.matcher(text).region(from, to).find();
    }
}
