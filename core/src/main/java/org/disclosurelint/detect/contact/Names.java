package org.disclosurelint.detect.contact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells names of people from those of companies, desks and places, and knows titles. */
final class Names {
    private static final Pattern WORD = Pattern.compile(
            "\\p{Lu}\\.?(?:-?\\p{Lu}\\.)?|\\p{Lu}[\\p{L}'’-]{1,20}|(?:d|O|L|D)['’]\\p{Lu}\\p{Ll}{1,16}|[(\"“]\\p{Lu}\\p{Ll}{1,12}[)\"”]");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "la", "le", "du", "da", "dos", "del", "di", "bin", "al", "el", "ten",
            "ter", "y", "st.");
    private static final Set<String> HONORIFICS =
            Set.of("mr", "ms", "mrs", "miss", "dr", "prof", "sir", "dame", "attn", "attention", "by");
    private static final Set<String> CREDENTIALS = Set.of(
            "cfa", "phd", "ph.d", "md", "m.d", "d.o", "do", "mba", "cpa", "esq", "jr", "sr", "ii", "iii", "iv", "dphil",
            "pharmd", "irc", "apr", "jd", "rn", "cfp", "faan", "facs", "msc", "ma", "pe", "p.e", "p.geo", "peng",
            "p.eng");

    private static final Pattern TITLE = Pattern.compile(
            "(?i)\\b(?:president|chief|officer|director|manager|head|chair(?:man|woman|person)?|secretary|treasurer|counsel|controller|analyst|spokes(?:man|woman|person)|specialist|coordinator|associate|principal|founder"
                    + "|partner|executive|vice|vp|svp|evp|avp|ceo|cfo|coo|cto|cmo|cio|managing|senior|assistant|lead|consultant|representative|supervisor|publicist|advisor|adviser)\\b");

    private static final Pattern STATE =
            Pattern.compile("[A-Z]{2}(?:\\.|\\s\\d{5}.{0,40})?|[A-Z][a-z]{2,4}\\.|\\d{5}.{0,40}");

    /** A word that no person is called: what stands in the names of companies, desks, streets, labels. */
    private static final Set<String> NO_PERSON = Set.copyOf(Arrays.asList(
            ("investor investors relations media press public corporate company contact contacts communications communication inc incorporated corp corporation llc llp ltd limited plc group advisory advisors advisers"
                            + " partners associates office offices department street avenue ave suite drive road floor box boulevard blvd lane plaza parkway square way highway news release for information info inquiries enquiries enquiry website web"
                            + " site phone telephone tel fax email e-mail mobile cell direct technologies technology systems bank marketing consulting holdings holding energy international global university center centre immediate the and or"
                            + " of about source services service solutions capital financial securities trust fund resources mining minerals gold exploration pharmaceuticals pharma therapeutics biotech biosciences sciences health medical"
                            + " entertainment interactive software networks network digital labs laboratories industries manufacturing motors airlines oil gas petroleum power water electric insurance realty properties ventures venture strategies"
                            + " strategic affairs team desk line hotline helpline customer customers support general sales editorial editor editors shareholder shareholders stockholder analyst analysts note united states north south east west america american"
                            + " canada california york jersey texas florida london toronto vancouver beijing hong kong street please visit click here view original full more additional further follow twitter facebook linkedin youtube instagram us our we"
                            + " wire newswire businesswire prnewswire globe main toll free outside inside day night home page copy agency creative management studios studio games foundation association institute council society club church college school"
                            + " stock exchange nasdaq nyse otc symbol ticker investing research development legal law attorneys product products brand brands global worldwide national federal committee board member members city county state zip new san los las"
                            + " santa saint fort port lake beach hills park springs springfield st mt el de forward looking statements statement safe harbor version date time monday tuesday wednesday thursday friday saturday sunday january february march april"
                            + " june july august september october november december conference call webcast replay dial access code passcode id hydrogen connect address hq headquarters room building tower bldg unit ste po p.o united kingdom spokesperson"
                            + " journalist journalists reporter reporters broadcast photo photos logo copyright rights reserved transports communicate newsroom primary secondary attachment download number ext extension outlets bureau event events ir pr")
                    .split(" ")));

    private Names() {}

    /** Whether a field can be the name of a person; credentials behind it do not matter. */
    static boolean isPerson(String field) {
        List<String> words = new ArrayList<>();
        for (String word : field.strip().split("\\s+")) {
            String plain = plain(word);
            boolean honorific = words.isEmpty() && HONORIFICS.contains(plain);
            if (!honorific && !CREDENTIALS.contains(plain)) {
                words.add(word);
            }
        }
        if (words.size() < 2 || words.size() > 5) {
            return false;
        }
        int full = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean particle = i > 0 && i < words.size() - 1 && PARTICLES.contains(word.toLowerCase(Locale.ROOT));
            if (!particle
                    && (!WORD.matcher(word).matches()
                            || NO_PERSON.contains(plain(word))
                            || TITLE.matcher(word).matches())) {
                return false;
            }
            full += plain(word).length() > 1 ? 1 : 0;
        }
        String last = words.get(words.size() - 1);
        boolean acronym = words.stream()
                        .anyMatch(w -> w.length() > 1
                                && w.length() <= 5
                                && w.equals(w.toUpperCase(Locale.ROOT))
                                && !w.contains("."))
                && !field.equals(field.toUpperCase(Locale.ROOT));
        return full >= 1 && plain(last).length() > 1 && !acronym;
    }

    /** Whether a field is what somebody is. */
    static boolean isTitle(String field) {
        return field.length() <= 120 && TITLE.matcher(field).find();
    }

    /** Whether a field behind a comma makes a place of what stands before it: {@code CA 95401}, {@code Calif.}. */
    static boolean isState(String field) {
        boolean state = STATE.matcher(field).matches();
        return state && !isCredential(field) && !isTitle(field) && !field.equals("PR") && !field.equals("IR");
    }

    static boolean isCredential(String field) {
        return CREDENTIALS.contains(plain(field));
    }

    /** Whether the draft uses the words as the name of a company elsewhere: "Porter Lane, Inc.", "About Porter Lane". */
    static boolean isCompany(String field, String text) {
        Pattern form = Pattern.compile(
                "\\b" + Pattern.quote(field)
                        + "(?:'s\\b|®|™|,? (?:Inc|Corp|Corporation|Company(?! Secretary\\b)|Co|LLC|L\\.P|LP|Ltd|Limited|plc|PLC|Group|Holdings|Technologies|AG|S\\.A|N\\.V|SE)\\b)");
        return text.contains("About " + field) || text.contains("(" + field + ")") || formed(form.matcher(text), text);
    }

    private static boolean formed(Matcher form, String text) {
        while (form.find()) {
            // A possessive is no company: people have things too.
            if (!form.group().endsWith("'s")) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }
}
