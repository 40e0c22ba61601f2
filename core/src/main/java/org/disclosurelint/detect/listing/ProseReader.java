package org.disclosurelint.detect.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;

/**
 * Reads listings told in prose: "traded on the … under the symbol …", "listed on … (ticker: …)", "symbol … on the …",
 * "listed on the New York Stock Exchange (ABC)". Looks at a bounded stretch around each trigger word.
 */
final class ProseReader {
    private static final int LEFT = 260;
    private static final int RIGHT = 90;

    private static final Pattern SYMBOL = Pattern.compile("(?i)\\b(?:symbols?|tickers?|under(?= [\"“]))(?![\\w-])");
    private static final Pattern LEADS_IN = Pattern.compile("(?i)\\s{0,2}(?:is|are|of|#|:|,|-|–|—|as)?\\s{0,2}");
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)\\b(?:the|its|stock|ticker|trading)\\s{1,2}[\"“']?((?-i:[A-Z]{1,5}(?:\\.[A-Z]{1,2})?))[\"”']?\\s{1,2}(?:(?:stock|ticker|trading)\\s)?$");
    private static final Pattern LISTED_ON = Pattern.compile(
            "(?i)\\b(?:listed|listings?|traded?|trades|trading|quoted)\\s(?:\\w{2,12}\\s)?(?:on|over)\\s(?:both\\s)?(?:the\\s)?");
    private static final Pattern IN_BRACKET = Pattern.compile(
            "\\s?\\(\\s?[\"“']?([A-Z0-9]{1,6}(?:[.-][A-Za-z]{1,3})?|[A-Z][A-Za-z]{2,5}-[A-Z])[\"”']?\\s?\\)");
    private static final Pattern AND =
            Pattern.compile("\\s{0,2},?\\s{0,2}(?:and|as well as)?\\s{0,2}(?:on\\s)?(?:the\\s)?");
    private static final Pattern BETWEEN_LABELS = Pattern.compile(
            "(?i)(?:[,;/&]|,? ?\\band\\b|,? ?\\bor\\b)?\\s{0,2}(?:and )?(?:also )?(?:on )?(?:both )?(?:the )?");
    private static final Pattern ON = Pattern.compile("(?i)\\b(?:on|over|of|to|via|both|at)\\s(?:the\\s)?$");
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<!\\b(?:Inc|Corp|Ltd|Co|No|St|U\\.S|L\\.P|N\\.V|S\\.A))[.!?][\"”')]?\\s");

    private final String text;
    private final ExchangeTable table;
    private final Labels labels;

    ProseReader(String text, ExchangeTable table) {
        this.text = text;
        this.table = table;
        this.labels = new Labels(text, table);
    }

    List<Cited> read() {
        List<Cited> found = new ArrayList<>();
        Matcher symbol = SYMBOL.matcher(text);
        while (symbol.find()) {
            readSymbol(symbol.start(), symbol.end(), found);
        }
        Matcher listed = LISTED_ON.matcher(text);
        while (listed.find()) {
            readBracketed(listed.end(), found);
        }
        found.sort((a, b) -> a.range().compareTo(b.range()));
        return found;
    }

    private void readSymbol(int start, int end, List<Cited> found) {
        Matcher leadsIn = LEADS_IN.matcher(text).region(end, text.length());
        int at = leadsIn.lookingAt() ? leadsIn.end() : end;
        List<TextRange> tickers = Tickers.inProse(text, at);
        if (tickers.isEmpty()) {
            Matcher before =
                    BEFORE.matcher(text).region(Math.max(0, start - 30), start).useTransparentBounds(true);
            if (!before.find()) {
                return;
            }
            tickers = List.of(new TextRange(before.start(1), before.end(1)));
        }
        int after = Math.max(end, tickers.get(tickers.size() - 1).end());
        List<TextRange> markets = before(Math.min(start, tickers.get(0).start()));
        if (markets.isEmpty()) {
            markets = behind(after).stream().toList();
        }
        pair(markets, tickers, found);
    }

    /** "respectively" pairs one by one; one symbol goes with all markets, several with the nearest. */
    private void pair(List<TextRange> markets, List<TextRange> tickers, List<Cited> found) {
        boolean oneByOne = markets.size() == tickers.size();
        for (int t = 0; t < tickers.size(); t++) {
            for (int m = 0; m < markets.size(); m++) {
                boolean nearest = m == markets.size() - 1;
                if (oneByOne ? m == t : tickers.size() == 1 || nearest) {
                    found.add(cited(markets.get(m), tickers.get(t)));
                }
            }
        }
    }

    private Cited cited(TextRange label, TextRange ticker) {
        TextRange group = new TextRange(Math.min(label.start(), ticker.start()), Math.max(label.end(), ticker.end()));
        return new Cited(label, ticker, group, ticker.of(text), false);
    }

    /** The label nearest before a place in the same sentence, and those coordinated with it. */
    private List<TextRange> before(int end) {
        int least = sentenceStart(end);
        List<TextRange> all = new ArrayList<>();
        int i = least;
        while (i < end) {
            Optional<TextRange> label = labels.startingAt(i, end).filter(this::isMarket);
            label.ifPresent(all::add);
            i = label.map(TextRange::end).orElse(i + 1);
        }
        List<TextRange> joined = new ArrayList<>();
        for (int k = all.size() - 1; k >= 0; k--) {
            if (joined.isEmpty()
                    || BETWEEN_LABELS
                            .matcher(text.substring(
                                    all.get(k).end(), joined.get(0).start()))
                            .matches()) {
                joined.add(0, all.get(k));
            } else {
                break;
            }
        }
        return joined;
    }

    private Optional<TextRange> behind(int start) {
        int most = Math.min(text.length(), start + RIGHT);
        for (int i = start; i < most; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == ';' || c == '.' && i + 1 < most && text.charAt(i + 1) == ' ') {
                return Optional.empty();
            }
            Optional<TextRange> label = labels.startingAt(i, most).filter(l -> afterOn(l.start()));
            if (label.isPresent()) {
                return label;
            }
        }
        return Optional.empty();
    }

    /** A common word is a market only after "on the". */
    private boolean isMarket(TextRange label) {
        String words = label.of(text);
        return Character.isUpperCase(words.charAt(0)) && (!table.isAmbiguous(words) || afterOn(label.start()))
                || words.startsWith("over-the-counter") && afterOn(label.start());
    }

    private boolean afterOn(int start) {
        return ON.matcher(text).region(Math.max(0, start - 12), start).find();
    }

    private int sentenceStart(int end) {
        int least = Math.max(0, end - LEFT);
        least = Labels.afterLineBreak(text, end, least);
        Matcher ends = SENTENCE_END.matcher(text).region(least, end).useTransparentBounds(true);
        while (ends.find()) {
            least = ends.end();
        }
        return least;
    }

    /** {@code listed on Nasdaq Helsinki (ABC) and the New York Stock Exchange (ABCD)}. */
    private void readBracketed(int from, List<Cited> found) {
        int at = from;
        for (int n = 0; n < 6; n++) {
            Optional<TextRange> label = labels.startingAt(at, text.length());
            if (label.isEmpty()) {
                return;
            }
            Matcher bracket = IN_BRACKET.matcher(text).region(label.get().end(), text.length());
            if (!bracket.lookingAt() || table.knows(bracket.group(1))) {
                return;
            }
            found.add(cited(label.get(), new TextRange(bracket.start(1), bracket.end(1))));
            Matcher and = AND.matcher(text).region(bracket.end(), text.length());
            at = and.lookingAt() ? and.end() : bracket.end();
        }
    }
}
