package org.disclosurelint.anatomy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, numbers and shapes by which the lines of a contact block are known. */
final class ContactWords {
    private static final String WHO =
            "(?:(?:media|press|investors?|analysts?|shareholders?|company|corporate|general|business|public|ir|pr|external|internal|financial|news|sales|editorial|u\\.?s\\.?|trade|agency|important|primary|additional)"
                    + "(?:['’]s)?(?: (?:relations|affairs|communications|enquir(?:y|ies)|inquir(?:y|ies)|media|press))?)";
    private static final Pattern LABEL = Pattern.compile(
            "^[\\W_]{0,4}(?:(?:" + WHO
                    + "[ /]{0,2}(?:(?:and|&|or|/|,) ?)?){0,3}(?:contacts?(?:\\(s\\))?|inquir(?:y|ies)|enquir(?:y|ies))(?: (?:for|us|persons?|information|info|details?))?(?:\\b|(?=\\p{Lu}))"
                    + "(?:\\W{0,3}$|\\s?[:–—-]|(?=\\p{Lu}\\p{L})| (?=[\\p{Lu}\\w.]+))"
                    + "|" + WHO + "(?: (?:and|&|/|or) ?" + WHO + "| ?/ ?" + WHO + ")?:"
                    + "|(?:for|to) (?:any )?(?:more|further|additional|other|media|press|investor|company|general|shareholder|analyst|enquir|inquir|information|details|reservations)[^.]{0,120}?(?:contact|call|e-?mail|write|reach|visit|please use|:\\W{0,2}$|:(?=\\p{Lu}))"
                    + "|(?:please )?contact(?:s|:| us)\\b|company website|important contacts|note to (?:the )?editors:|notes to editors:|or contact:|\\S.{0,60}\\bcontacts?(?: info(?:rmation)?| details)?:)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile(
            "^[\\W_]{0,4}(?:" + WHO + "(?: (?:and|&|/|or) " + WHO + "| ?/ ?" + WHO
                    + ")?|.{0,40}\\bcontacts?(?: info(?:rmation)?| details)?)\\W{0,3}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@(?:[\\w-]{1,63}\\.){1,4}[A-Za-z]{2,}");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d$€£.,])(?:\\+|00)?\\(?\\d[\\d ().\\-/–]{5,22}\\d(?![\\d%]|[,.]\\d)");
    private static final Pattern LOCAL = Pattern.compile("^\\(?\\d{3}\\)?[- .]\\d{4}$|^\\d{2,4}-\\d{5,}$");
    private static final Pattern URL = Pattern.compile("https?://[^\\s)]{1,400}");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d[ -–](?:19|20)\\d\\d");
    private static final Pattern LETTERS_NUMBER = Pattern.compile(
            "\\b1?-?8\\d\\d-[A-Z]{3}-?[A-Z]{4}\\b|\\b1?-?8\\d\\d-[A-Z]{7}\\b|\\b1?-?8\\d\\d-\\d{3}-[A-Z]{4}\\b");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)^\\W{0,3}(?:(?:company )?web ?(?:site|page)|www home page|url|internet|home page|(?:x ?/ ?)?twitter|x|facebook|linkedin|instagram|youtube)?\\s?:? ?(?:https?://|www\\.)\\S+(?: ?https?://\\S+){0,4}\\s?/?$|^(?:[\\w-]+\\.)+(?:com|org|net|ca|io|tv|co\\.uk)/?$");
    private static final Pattern NAME =
            Pattern.compile("(?:(?<![\\p{L}])\\p{Lu}[\\p{L}.'’-]*[,.]? ){1,7}(?:\\p{Lu}|and|of|for|&|or|the)?.*");
    private static final Pattern CALL = Pattern.compile(
            "(?i)\\b(?:dial|toll[- ]free|pass ?code|conference (?:id|call|number)|access code|participants?|replay|webcast|call-in|confirmation (?:code|number)|entry code|pin\\b|listen|rsvp|ticket)\\b");
    private static final Pattern ASKS =
            Pattern.compile("(?i)\\b(?:contact|call|e-?mail|reach(?:ed)?|write to|telephone|inquiries|enquiries)\\b");

    private static final Pattern CONTACT = Pattern.compile("(?i)\\bcontact(?:s|ing)?\\b");
    private static final Pattern SYMBOL =
            Pattern.compile("(?i)^(?:otc\\w*|nyse|nasdaq|amex|tsxv?|ticker)\\b.{0,20}\\bsymbol\\b.{0,20}$");

    private static final Pattern NAMING = Pattern.compile(
            "[\\W_]{0,4}(?:(?i:(?:" + WHO
                    + "[ /]{0,2}(?:(?:and|&|or|/|,) ?)?){0,3}contacts?(?:\\(s\\))?(?: (?:info|information|details|persons?))?) ?: {0,2}"
                    + "|(?i:for|to)\\b[^.:]{0,120}\\b(?:contact|CONTACT):? (?:(?:Mr|Ms|Mrs|Dr)\\. )?)\\p{Lu}[\\p{L}&.'-]{0,40}[, ].{1,120}");

    private static final Pattern FIRM =
            Pattern.compile("(?i).{1,70}\\b(?:inc|corp|co|ltd|llc|plc|limited|corporation|company)\\.?");
    /** By this a wire service knows the issuer and the kind of release: {@code BWP-E}. */
    private static final Pattern WIRE_CODE = Pattern.compile("[A-Z]{1,5}-[A-Z]{1,2}");

    private static final Pattern AND = Pattern.compile("(?i)\\W{0,3}(?:and|or|and/or)\\W{0,3}");

    /** Whom banks and agents want to be asked is no contact of the issuer. */
    private static final Pattern AGENT = Pattern.compile(
            "(?i)\\b(?:prospectus(?:es)?|offering (?:circular|memorandum)|(?:information|tender|exchange|solicitation|proxy) agent|proxy solicitor|dealer[- ]managers?|depositary)\\b");

    private ContactWords() {}

    /** Whether a line or sentence opens a contact block, whatever follows on it. */
    static boolean isLabel(String text) {
        String head = text.substring(0, Math.min(text.length(), 200));
        return LABEL.matcher(head).lookingAt()
                || text.length() <= 60 && BARE.matcher(head).matches();
    }

    /** Whether a line is a label and nothing else. */
    static boolean isBareLabel(String text) {
        return text.length() <= 90
                && isLabel(text)
                && (text.endsWith(":") || BARE.matcher(text).matches());
    }

    /** Whether a line is a label with a name behind it, however that one is reached: {@code Contact: Ann Lee, Acme Inc.} */
    static boolean isNamingLabel(String text) {
        return text.length() <= 200 && isLabel(text) && NAMING.matcher(text).matches() && !isAboutCall(text);
    }

    static boolean hasEmail(String text) {
        return text.indexOf('@') >= 0 && EMAIL.matcher(text).find();
    }

    /** A telephone number by its shape: enough digits, grouped, and no years. */
    static boolean hasTelephone(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        Matcher m = NUMBER.matcher(text.contains("http") ? URL.matcher(text).replaceAll(" ") : text);
        while (m.find()) {
            String number = m.group();
            long digits = number.chars().filter(Character::isDigit).count();
            boolean grouped = number.length() > digits || digits == 10;
            if (digits >= 7
                    && digits <= 15
                    && grouped
                    && !YEARS.matcher(number).find()
                    && (digits >= 9 || LOCAL.matcher(number).find())) {
                return true;
            }
        }
        return LETTERS_NUMBER.matcher(text).find();
    }

    static boolean isReachable(String text) {
        return hasEmail(text) || hasTelephone(text);
    }

    /** A web address on a line of its own. */
    static boolean isWebAddress(String text) {
        return text.length() <= 600
                && (ADDRESS.matcher(text).find() || SYMBOL.matcher(text).find());
    }

    /** A short line of capitalized words: a name, a title, a firm, a street. */
    static boolean isName(Line line) {
        if (WIRE_CODE.matcher(line.text()).matches()) {
            return false;
        }
        if (line.text().length() <= 80
                && (FIRM.matcher(line.text()).matches()
                        || AND.matcher(line.text()).matches())) {
            return true;
        }
        return line.text().length() <= 90
                && !line.text().endsWith(";")
                && (!line.endsSentence() || line.text().length() <= 60 && line.isCapitalized())
                && (line.isCapitalized()
                        || NAME.matcher(line.text()).matches() && line.text().length() <= 60);
    }

    /** Whether it is about dialing into a call. */
    static boolean isAboutCall(String text) {
        return CALL.matcher(text).find();
    }

    /** A line for the public, as a description of a company ends with: {@code For more on Acme call 800-…}. */
    static boolean isPublicLine(String text) {
        return !CONTACT.matcher(text).find() && !hasEmail(text);
    }

    /** A sentence that says whom to reach and how. */
    static boolean asks(String text) {
        return text.length() <= 600
                && (ASKS.matcher(text).find() && hasEmail(text)
                        || CONTACT.matcher(text).find() && hasTelephone(text))
                && !isAboutCall(text)
                && !AGENT.matcher(text).find();
    }
}
