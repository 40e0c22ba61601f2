package org.disclosurelint.detect.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;

/**
 * Reads tags: a market's label, a colon and symbols, in brackets or bare. One bracket may hold several labels for one symbol
 * ({@code NYSE/TSX: X}), several symbols for one label, several pairs, and other words around them. Looks at a bounded
 * stretch on either side of each colon and bracket.
 */
final class TagReader {
    private static final int BRACKET = 160;
    private static final int LINE = 2 * BRACKET;

    /** "symbol" and its like between label and colon. */
    private static final Pattern SYMBOL_WORDS = Pattern.compile(
            "(?i)\\s{1,2}(?:(?:stock|ticker|trading|common) )?(?:symbols?|ticker|stock|shares)\\s{0,2}$");

    private static final Pattern JOINED =
            Pattern.compile("\\s{0,2}(?:[,/&|+]|\\band\\b|\\bor\\b|[-–—])(?: the)?\\s{0,2}$");
    /** {@code (NYSE-ABC)}, {@code (TSX-V, ABC)}, {@code (NASDAQ GS ABC)}: no colon between label and symbol. */
    private static final Pattern WITHOUT_COLON = Pattern.compile(
            "[(\\[]\\s?(?<label>[^()\\[\\]:;]{2,50}?)\\s?(?<separator>[-–—,;/.\\s])\\s?\\$?(?<symbol>[A-Z]{1,5}(?:\\.[A-Z])?)\\s?[)\\]]");
    /** Behind a market's label and without a colon these tell of its kind, its rules or its members. */
    private static final Set<String> NO_BARE_SYMBOLS = Set.of(
            "ADR", "ADS", "BOARD", "CORP", "CSD", "ETF", "ETFS", "FINRA", "GDR", "GROUP", "INC", "INDEX", "IPO", "IPOS",
            "LIST", "LLC", "LTD", "MAIN", "NEWS", "NY", "PLC", "REIT", "REITS", "RULE", "RULES", "SDR", "SEC", "SHARE",
            "SPAC", "STOCK", "USA");
    /** How far before a bracket its last word may begin. */
    private static final int WORD = 40;

    /** {@code (Nasdaq "ABC" @abc)}: other words may follow a symbol in quotation marks. */
    private static final Pattern QUOTED =
            Pattern.compile("[(\\[]([A-Za-z][^()\\[\\]:\\n\"“”]{2,50}?),? ?[\"“]([A-Z]{1,5}(?:\\.[A-Z])?)[\"”]");

    private static final Pattern UNKNOWN_LABEL = Pattern.compile(
            "\\b(?:[A-Z][\\w.&'-]{1,20} ){0,4}(?:Stock Exchange|Exchange|Bourse|Börse|Bolsa|Borsa|Stock Market|Nasdaq\\w*|NYSE\\w*)(?: [A-Z]\\w{1,12}){0,2}$");
    private static final Pattern ACRONYM = Pattern.compile("(?<![A-Za-z0-9.-])[A-Z]{3,6}$");
    private static final Pattern COMPANY_END = Pattern.compile(
            "(?:\\b(?:Inc|Corp|Ltd|Co|plc|PLC|LLC|L\\.P|LP|N\\.V|S\\.A|AG|SE|AB|ASA|Oyj|Corporation|Company|Limited|Incorporated|Holdings|Group|Trust|Bancorp|Technologies|Resources)\\.?,?|[)\\]])\\s{0,2}$");
    private static final Set<String> NO_LABELS = Set.of(
            "ISIN", "CUSIP", "WKN", "SEDOL", "LEI", "NOTE", "NCT", "ARBN", "ABN", "ACN", "TEL", "FAX", "ATTN", "FKA",
            "DBA", "AKA", "ETF", "NAIC", "SIC", "FIGI", "RIC", "CIK", "DOI", "ISSN", "ISBN", "USPTO", "FDA", "SEC",
            "IRS", "EIN", "RSSD", "NMLS", "FDIC", "LINK", "SOURCE", "DATE", "WEB", "URL", "EMAIL", "PHONE", "MEMBER",
            "TIME", "GMT", "EST", "PST");
    private final String text;
    private final ExchangeTable table;
    private final Labels labels;

    TagReader(String text, ExchangeTable table) {
        this.text = text;
        this.table = table;
        this.labels = new Labels(text, table);
    }

    List<Cited> read() {
        List<Cited> found = new ArrayList<>();
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            readAt(colon, found);
        }
        readWithoutColon(found);
        readQuoted(found);
        found.sort((a, b) -> a.range().compareTo(b.range()));
        return found;
    }

    private void readAt(int colon, List<Cited> found) {
        int bracket = bracketBefore(colon);
        List<TextRange> tickers = Tickers.afterColon(text, colon + 1, bracket >= 0);
        if (tickers.isEmpty()) {
            return;
        }
        int least = Labels.afterLineBreak(text, colon, Math.max(bracket + 1, colon - LINE));
        int labelEnd = labelEnd(colon, least);
        List<TextRange> known = knownLabels(labelEnd, least, bracket >= 0);
        List<TextRange> all = known.isEmpty() && bracket >= 0 && closes(tickers)
                ? unknownLabel(labelEnd, least, bracket).stream().toList()
                : known;
        TextRange group = group(bracket, colon, tickers, all);
        for (TextRange ticker : tickers) {
            for (TextRange label : all) {
                found.add(new Cited(label, ticker, group, ticker.of(text), true));
            }
        }
    }

    private int labelEnd(int colon, int least) {
        int end = colon;
        Matcher words = SYMBOL_WORDS.matcher(text).region(Math.max(least, colon - 24), colon);
        if (words.find()) {
            end = words.start();
        }
        while (end > least && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '(') {
            end--;
        }
        return end;
    }

    private List<TextRange> knownLabels(int end, int least, boolean inBracket) {
        Optional<TextRange> last = labels.endingAt(end, least);
        if (last.isEmpty() || !inBracket && !believableBare(last.get())) {
            return List.of();
        }
        List<TextRange> all = new ArrayList<>();
        Optional<TextRange> next = last;
        while (next.isPresent() && all.size() < 6) {
            all.add(0, next.get());
            int start = next.get().start();
            Matcher joined = JOINED.matcher(text).region(Math.max(least, start - 8), start);
            next = joined.find()
                    ? labels.endingAt(joined.start(), least).filter(l -> !isSymbol(l, least))
                    : Optional.empty();
        }
        return all;
    }

    /** Without a bracket only a label in capitals is believed, and no common word. */
    private boolean believableBare(TextRange label) {
        String words = label.of(text);
        boolean capital = Character.isUpperCase(words.charAt(0));
        boolean inWord = label.start() > 0 && "/.@-".indexOf(text.charAt(label.start() - 1)) >= 0;
        return capital
                && !inWord
                && !table.isAmbiguous(words)
                && ExchangeTable.fold(words).length() >= 3;
    }

    /** Whether a colon stands before it: then it is the symbol of another pair. */
    private boolean isSymbol(TextRange label, int least) {
        int i = label.start() - 1;
        while (i >= least && (text.charAt(i) == ' ' || text.charAt(i) == '"')) {
            i--;
        }
        return i >= least && text.charAt(i) == ':';
    }

    private boolean closes(List<TextRange> tickers) {
        int end = tickers.get(tickers.size() - 1).end();
        while (end < text.length() && " \"”".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end < text.length() && ")];,|".indexOf(text.charAt(end)) >= 0;
    }

    /** A label that the table does not know, believed only where the words or the place leave no doubt. */
    private Optional<TextRange> unknownLabel(int end, int least, int bracket) {
        Matcher exchange = UNKNOWN_LABEL.matcher(text).region(Math.max(least, end - 60), end);
        if (exchange.find()) {
            return Optional.of(new TextRange(exchange.start(), exchange.end()));
        }
        Matcher acronym = ACRONYM.matcher(text).region(Math.max(least, end - 12), end);
        if (acronym.find() && !NO_LABELS.contains(acronym.group())) {
            boolean misspelt = table.nearest(acronym.group()).isPresent();
            boolean afterCompany = acronym.start() == bracket + 1
                    && COMPANY_END
                            .matcher(text)
                            .region(Math.max(0, bracket - 16), bracket)
                            .find();
            if (misspelt || afterCompany) {
                return Optional.of(new TextRange(acronym.start(), acronym.end()));
            }
        }
        return Optional.empty();
    }

    /** A bracket that holds a label and a symbol and nothing else. With no more than a space between them it has to follow a name. */
    private void readWithoutColon(List<Cited> found) {
        Matcher tag = WITHOUT_COLON.matcher(text);
        int from = 0;
        while (tag.find(from)) {
            from = tag.start() + 1;
            TextRange label = new TextRange(tag.start("label"), tag.end("label"));
            TextRange ticker = new TextRange(tag.start("symbol"), tag.end("symbol"));
            boolean spaced = tag.group("separator").isBlank();
            if (isBareSymbol(label.of(text), ticker) && (!spaced || followsName(tag.start()))) {
                TextRange group = new TextRange(tag.start(), tag.end());
                found.add(new Cited(label, ticker, group, ticker.of(text), true));
            }
        }
    }

    /** Whether a symbol can follow a label without a colon, and is neither a market nor the rest of the label. */
    private boolean isBareSymbol(String label, TextRange ticker) {
        String symbol = ticker.of(text);
        return table.knows(label)
                && !table.isAmbiguous(label)
                && !NO_BARE_SYMBOLS.contains(symbol)
                && !Tickers.afterColon(text, ticker.start(), true).isEmpty()
                && !table.knows(symbol)
                && !table.knows(label + " " + symbol);
    }

    /** Whether the word before a place has a capital or is a company's legal form; "an over-the-counter (OTC ...) drug" has none. */
    private boolean followsName(int place) {
        int least = Math.max(0, place - WORD);
        int end = place;
        while (end > least && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > least && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).chars().anyMatch(Character::isUpperCase)
                || COMPANY_END.matcher(text).region(least, place).find();
    }

    private void readQuoted(List<Cited> found) {
        Matcher quoted = QUOTED.matcher(text);
        int from = 0;
        while (quoted.find(from)) {
            from = quoted.start() + 1;
            TextRange label = new TextRange(quoted.start(1), quoted.end(1));
            if (table.knows(label.of(text)) && !table.isAmbiguous(label.of(text))) {
                TextRange group = new TextRange(quoted.start(), quoted.end());
                TextRange ticker = new TextRange(quoted.start(2), quoted.end(2));
                found.add(new Cited(label, ticker, group, ticker.of(text), true));
            }
        }
    }

    private int bracketBefore(int at) {
        for (int i = at - 1; i >= Math.max(0, at - BRACKET); i--) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                return i;
            }
            if (c == ')' || c == ']' || c == '\n' && i > 0 && text.charAt(i - 1) == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private TextRange group(int bracket, int colon, List<TextRange> tickers, List<TextRange> all) {
        int end = tickers.get(tickers.size() - 1).end();
        int start = bracket >= 0 ? bracket : all.isEmpty() ? colon : all.get(0).start();
        return new TextRange(start, end);
    }
}
