package org.disclosurelint.detect.amount;

import java.util.Locale;
import java.util.Map;

/** How releases write currencies. */
final class Currencies {
    private static final String CODES =
            "USD|EUR|GBP|CAD|AUD|NZD|JPY|CHF|CNY|RMB|HKD|SGD|SEK|NOK|DKK|INR|BRL|MXN|ZAR|ILS|KRW";

    /** What stands before a number: {@code $}, {@code US$}, {@code C $}, {@code EUR}, {@code USD $}. */
    static final String BEFORE =
            "(?:(?<![\\p{L}\\p{N}])(?:US|U\\.S\\.|CA?|Cdn|CDN|AU?|NZ|HK|S|R|NT|Mex|CAD|USD|AUD)[ ]?)?\\$"
                    + "|[€£¥₪₩₹]|(?<![\\p{L}\\p{N}])(?:" + CODES + "|Rs\\.?)";

    /** What stands behind a number. */
    static final String BEHIND =
            "[ \\n-]?(?:(?:U\\.S\\.|US|United States|Canadian|Australian|Hong Kong|Singapore)[ \\n])?dollars?\\b"
                    + "|[ \\n](?:euros?|yen|cents|pounds sterling)\\b|[ ]\\(?(?:" + CODES + ")\\b\\)?";

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("us$", "USD"),
            Map.entry("usd$", "USD"),
            Map.entry("usdollar", "USD"),
            Map.entry("unitedstatesdollar", "USD"),
            Map.entry("c$", "CAD"),
            Map.entry("ca$", "CAD"),
            Map.entry("cdn$", "CAD"),
            Map.entry("cad$", "CAD"),
            Map.entry("canadiandollar", "CAD"),
            Map.entry("a$", "AUD"),
            Map.entry("au$", "AUD"),
            Map.entry("aud$", "AUD"),
            Map.entry("australiandollar", "AUD"),
            Map.entry("nz$", "NZD"),
            Map.entry("hk$", "HKD"),
            Map.entry("hongkongdollar", "HKD"),
            Map.entry("s$", "SGD"),
            Map.entry("singaporedollar", "SGD"),
            Map.entry("r$", "BRL"),
            Map.entry("nt$", "TWD"),
            Map.entry("mex$", "MXN"),
            Map.entry("€", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("poundssterling", "GBP"),
            Map.entry("yen", "JPY"),
            Map.entry("rmb", "CNY"),
            Map.entry("₪", "ILS"),
            Map.entry("₩", "KRW"),
            Map.entry("₹", "INR"),
            Map.entry("rs", "INR"),
            Map.entry("dollar", "$"),
            Map.entry("cent", "$"));

    private Currencies() {}

    /** The ISO 4217 code for which the words stand, or the sign if it could be several. */
    static String of(String words) {
        String bare = words.toLowerCase(Locale.ROOT).replaceAll("[ \\n.()-]", "");
        String name = bare.endsWith("sterling") || !bare.endsWith("s") || bare.equals("rs")
                ? bare
                : bare.substring(0, bare.length() - 1);
        return NAMES.getOrDefault(name, name.toUpperCase(Locale.ROOT));
    }
}
