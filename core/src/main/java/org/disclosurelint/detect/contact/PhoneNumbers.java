package org.disclosurelint.detect.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;

/**
 * Finds telephone numbers in a stretch by libphonenumber, the United States being home. Fax numbers are none: nobody is
 * reached by them. The metadata are only loaded for a stretch with enough digits.
 */
final class PhoneNumbers {
    private static final int DIGITS = 7;
    private static final int TRIES = 2_000;

    /** International numbers without a plus sign: {@code 0044 113 496 0000}, {@code (852) 3594 6407}. */
    private static final Pattern FOREIGN =
            Pattern.compile("(?<![\\w+])(?:00|011[ -])?\\(?\\d{1,4}\\)?(?:[ .-]{1,2}\\(?\\d{1,8}\\)?){1,5}(?!\\w)");
    /** With the zero that leads out of a town, which no number of the United States has. */
    private static final Pattern NATIONAL = Pattern.compile("0[1-9]\\d{8,9}");
    /** Countries whose issuers the packs know and whose towns have such a zero. */
    private static final List<String> ABROAD = List.of("GB", "AU", "IE");
    /** {@code 203/351-6808}: an area code before a slash, as wires used to write. */
    private static final Pattern SLASHED = Pattern.compile("(?<![\\w/])\\d{3}/\\s?\\d{3}-\\d{4}(?!\\w)");
    /** {@code 1-800-MERIDIAN}. */
    private static final Pattern VANITY =
            Pattern.compile("(?<!\\w)(?:1-)?8(?:00|33|44|55|66|77|88)-[A-Z0-9]{2,8}(?:-[A-Z0-9]{2,8})?(?!\\w)");

    private static final Pattern FAX_BEFORE = Pattern.compile(
            "(?i)(?:\\bfax|\\bfacsimile|\\bF|\\btelefax|\\btelecopier)(?:\\s?(?:no|number|#))?[.:)#\\s-]{0,4}\\(?\\+?$");
    private static final Pattern FAX_BEHIND =
            Pattern.compile("(?i) {0,2}[(\\[]?(?:fax|facsimile)\\b(?!\\.?[:\\s]{0,3}[+(]?\\d)");

    private PhoneNumbers() {}

    /** @param addresses what is no number whatever its digits: e-mail and web addresses */
    static List<Reach> in(String text, TextRange within, List<Reach> addresses) {
        String masked = mask(text, within, addresses);
        if (masked.chars().filter(Character::isDigit).count() < DIGITS) {
            return List.of();
        }
        List<Reach> found = new ArrayList<>();
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        for (PhoneNumberMatch match : util.findNumbers(masked, "US", Leniency.VALID, TRIES)) {
            add(text, within, masked, match.start(), match.end(), found);
        }
        for (Pattern pattern : List.of(SLASHED, VANITY, FOREIGN)) {
            Matcher more = pattern.matcher(masked);
            while (more.find()) {
                if (isValid(util, more.group(), pattern == FOREIGN)) {
                    add(text, within, masked, more.start(), more.end(), found);
                }
            }
        }
        found.sort((a, b) -> a.range().compareTo(b.range()));
        return found;
    }

    private static boolean isValid(PhoneNumberUtil util, String words, boolean foreign) {
        String digits = words.replaceAll("[^0-9A-Z]", "");
        if (foreign && (digits.length() < 10 || digits.length() > 15)) {
            return false;
        }
        try {
            if (foreign && NATIONAL.matcher(digits).matches()) {
                return isValidAbroad(util, digits);
            }
            String number = foreign ? "+" + digits.replaceFirst("^(?:00|011)", "") : words.replace('/', '-');
            return util.isValidNumber(util.parse(number, "US"));
        } catch (NumberParseException e) {
            return false; // no number, then
        }
    }

    /** {@code 020 7946 0130}: as issuers write it for readers of their own country. */
    private static boolean isValidAbroad(PhoneNumberUtil util, String digits) throws NumberParseException {
        for (String region : ABROAD) {
            if (util.isValidNumber(util.parse(digits, region))) {
                return true;
            }
        }
        return false;
    }

    /** Whether two numbers are one; an extension that only one of them has makes no difference. */
    static boolean isSame(String one, String other) {
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber a = util.parse(one.replace('/', '-'), "US");
            PhoneNumber b = util.parse(other.replace('/', '-'), "US");
            return a.getCountryCode() == b.getCountryCode()
                    && a.getNationalNumber() == b.getNationalNumber()
                    && (!a.hasExtension()
                            || !b.hasExtension()
                            || a.getExtension().equals(b.getExtension()));
        } catch (NumberParseException e) {
            return one.replaceAll("\\D", "").equals(other.replaceAll("\\D", ""));
        }
    }

    private static void add(String text, TextRange within, String masked, int start, int end, List<Reach> found) {
        TextRange range = new TextRange(start, end).shift(within.start());
        boolean fax = FAX_BEFORE
                        .matcher(masked.substring(Math.max(0, start - 20), start))
                        .find()
                || FAX_BEHIND.matcher(masked).region(end, masked.length()).lookingAt();
        if (!fax && found.stream().noneMatch(r -> r.range().overlaps(range))) {
            found.add(new Reach(Reach.Kind.PHONE, range, range.of(text).strip()));
        }
    }

    /** The stretch with blanks for addresses and for letters that stick to a number: {@code 9237Email}, {@code 9237E-mail}. Same length. */
    private static String mask(String text, TextRange within, List<Reach> addresses) {
        StringBuilder masked = new StringBuilder(within.of(text));
        for (Reach address : addresses) {
            for (int i = address.range().start(); i < address.range().end(); i++) {
                masked.setCharAt(i - within.start(), ' ');
            }
        }
        for (int i = 1; i < masked.length(); i++) {
            char before = masked.charAt(i - 1);
            char c = masked.charAt(i);
            boolean digitThenWord = Character.isDigit(before)
                    && Character.isUpperCase(c)
                    && i + 1 < masked.length()
                    && (Character.isLowerCase(masked.charAt(i + 1)) || masked.charAt(i + 1) == '-');
            if (digitThenWord) {
                masked.setCharAt(i, ' ');
            } else if (Character.isLowerCase(before) && Character.isDigit(c) && !isExtension(masked, i)) {
                masked.setCharAt(i - 1, ' ');
            }
        }
        return masked.toString();
    }

    /** {@code x123}, {@code ext123}. */
    private static boolean isExtension(StringBuilder masked, int digit) {
        char before = masked.charAt(digit - 1);
        return before == 'x' || digit >= 3 && masked.substring(digit - 3, digit).equalsIgnoreCase("ext");
    }
}
