package org.disclosurelint.language;

import net.loomchild.segment.srx.LanguageRule;
import net.loomchild.segment.srx.Rule;
import net.loomchild.segment.srx.SrxDocument;
import org.disclosurelint.words.MonthNames;
import org.disclosurelint.words.WeekdayNames;

/**
 * Where an English sentence of a press release ends, as rules of the SRX standard (Segmentation Rules eXchange 2.0): pairs
 * of what stands before and behind a place, that either break there or do not. The first rule that fits a place decides.
 *
 * <p>The rules are built here and not read from a file, because reading LanguageTool's own (all languages, 213 KB of XML)
 * costs twenty times as much as splitting a release; see {@code docs/decisions/0001-languagetool-pruned.md}.
 */
final class SentenceRules {
    /** Words with which a sentence begins and a name goes on so rarely that an abbreviation before them ends a sentence. */
    private static final String STARTER =
            "[\"“(]?(?:The|This|These|Those|That|It|Its|We|Our|He|She|They|Their|There|His|Her|I|You"
                    + "|If|When|While|Although|Since|However|Moreover|Furthermore|Additionally|Accordingly|Both|Such|Any|All|Each"
                    + "|As|Under|Upon|In|At|On|For|With|During|After|Before|Following|Through|To|Prior|Pursuant|Please|No|Not"
                    + "|A|An|Mr|Ms|Mrs|Dr|Investors|Shareholders|Stockholders|Forward-looking|Statements)\\b";

    /** Of these, the ones that also stand inside a headline: {@code ACME INC. TO BUY}, {@code Acme Corp. In Talks}. */
    private static final String TITLE_WORD =
            "(?:To|In|At|On|For|With|After|Following|Through|No|A|An|All|Not|As|I|Both)\\b";

    /** A starter that is followed by a word in lower case, as only a sentence has it, or that no headline holds. */
    private static final String SENTENCE = "(?:(?!" + TITLE_WORD + ")" + STARTER + "|" + STARTER + ",? [\\p{Ll}\\d])";

    private static final String MONTH_OR_DAY = "(?:" + MonthNames.START + "|" + WeekdayNames.START + ")";

    private SentenceRules() {}

    static SrxDocument document() {
        LanguageRule rules = new LanguageRule("English");
        lines(rules);
        abbreviations(rules);
        names(rules);
        ends(rules);
        SrxDocument document = new SrxDocument(true);
        document.addLanguageMap(".*", rules);
        return document;
    }

    /** A line break of the prose means something, so it ends a sentence, unless the line is clearly unfinished. */
    private static void lines(LanguageRule rules) {
        no(
                rules,
                "(?:[,&–—-]|\\b(?i:of|the|and|in|for|to|a|an|with|by|at|on|or|from|its|as|into|under|approximately|about))\\n",
                "\\S");
        no(rules, "\\n", "(?!www\\.|https?:|[\\w.-]{1,64}@)\\p{Ll}");
        yes(rules, "\\n", "");
    }

    private static void abbreviations(LanguageRule rules) {
        // Never the last word of a sentence.
        no(
                rules,
                "\\b(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Sen|Rep|Gov|Gen|Hon|Rev|Capt|Lt|Sgt|St|Mt|vs|cf|viz|approx|e\\.g|i\\.e)\\.\\s",
                "");
        // Before a number.
        no(
                rules,
                "\\b(?:[Nn]os?|[Ff]igs?|[Ss]ecs?|[Aa]rts?|[Vv]ols?|[Pp]p?|[Rr]eg|[Ee]xt|[Tt]el|[Rr]ev|[Vv])\\.\\s",
                "[\\p{Nd}#(§A-Z]?\\p{Nd}");
        no(rules, "\\b(?:" + MonthNames.STOPPED + ")\\s", "\\p{Nd}");
        no(rules, "\\b(?:" + WeekdayNames.SHORT + ")\\.\\s", MONTH_OR_DAY);
        // Clock times go on with a zone or a day.
        no(
                rules,
                "\\b[AaPp]\\.[Mm]\\.\\s",
                "(?:[A-Z]{1,2}S?D?T\\b|[ECMP]\\.[SD]?\\.?T|GMT|UTC|Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|Standard|Daylight"
                        + "|Local|New York|London|Hong Kong|Beijing|Singapore|Tokyo|Toronto|Paris|Israel|U\\.[SK]\\.|\\(|\\p{Nd}|"
                        + MONTH_OR_DAY + ")");
        yes(rules, "\\b[AaPp]\\.[Mm]\\.[)\"”]?\\s", "\\p{Lu}");
        // States, behind their town.
        no(
                rules,
                ",\\s(?:Ala|Ariz|Ark|Calif|Cal|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev"
                        + "|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que|Alta|Sask|Man)\\.\\s",
                "(?!" + SENTENCE + ")");
    }

    private static void names(LanguageRule rules) {
        // Company forms, and the like in names.
        no(
                rules,
                "(?i:\\b(?:Inc|Corp|Co|Cos|Ltd|Bros|Mfg|Intl|Int'l|Natl|Assn|Assoc|Pty|Pte|Plc|Dept|Univ|Bldg|Ave|Blvd|Ste|Jr|Sr|Esq))"
                        + "\\.\\s",
                "(?!" + SENTENCE + ")");
        // U.S., L.P., Ph.D., and the initials of a person, but not the last letter of Form 10-K.
        no(rules, "\\b\\p{L}{1,2}\\.\\p{L}{1,2}\\.\\s", "(?!" + SENTENCE + ")");
        no(rules, "(?<![\\p{L}\\p{Nd}%)]|\\p{Nd}[-‑–])\\p{Lu}\\.\\s", "(?!" + SENTENCE + ")");
        no(rules, "\\b(?i:Yahoo|Yum)!\\s", "(?!" + SENTENCE + ")");
        // A ticker tag holds no end of a sentence: (OTCBB: ABCD.OB), (NYSE: ABC. U).
        no(
                rules,
                "\\([^()\\n]{0,80}(?:NYSE|(?i:Nasdaq|OTC|AMEX|TSX|LSE|ASX|Exchange|Board))[^()\\n]{0,40}[.!?]\\s",
                "[^()\\n]{0,80}\\)");
        // The number of a list.
        no(rules, "^\\p{Nd}{1,2}\\.\\s", "");
        no(rules, "\\.\\s", "\\.");
    }

    private static void ends(LanguageRule rules) {
        String opening = "[\"“‘'(\\[]{0,2}";
        String beginning = opening + "(?:[\\p{Lu}\\p{Lt}\\p{Lo}\\p{Nd}$€£¥•*]|\\p{Ll}\\p{Lu})";
        yes(rules, "[.!?…][\"”’')\\]]{0,3}\\s", beginning);
        // A footnote's number behind the stop.
        yes(rules, "\\p{Ll}{2}[.!?][\"”]?(?:\\[\\p{Nd}{1,3}\\]|\\(\\p{Nd}{1,2}\\)|\\p{Nd}{1,2})\\s", "[\"“]?\\p{Lu}");
        // The space is missing.
        yes(rules, "\\p{Ll}{3}[.!?][\"”]?", "(?:The|This|These|We|Our|In|It|Such|As|Forward-looking) \\p{L}");
    }

    private static void no(LanguageRule rules, String before, String after) {
        rules.addRule(new Rule(false, before, after));
    }

    private static void yes(LanguageRule rules, String before, String after) {
        rules.addRule(new Rule(true, before, after));
    }
}
