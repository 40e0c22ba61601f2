package org.disclosurelint.detect.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.EmailValidator;
import org.disclosurelint.draft.TextRange;

/**
 * Finds e-mail and web addresses in a stretch, also where a lost line break ran them together with their neighbors ({@code
 * 256-5132hello@meridian.example}). Candidates come from a bounded pattern; Commons Validator decides.
 */
final class Addresses {
    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}\\s?@\\s?[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\\.[A-Za-z0-9-]{1,63}){1,6}");
    /** Digits of a telephone number, whole or broken off, that stands before without a gap. */
    private static final Pattern DIGITS_BEFORE =
            Pattern.compile("^(?:[A-Za-z.]{0,20}[0-9().-]{0,16}\\d{3,4}|(?:\\d{3}[.-]){1,2})(?=[A-Za-z])");
    /** A label that stands before without a gap. */
    private static final Pattern LABEL_BEFORE = Pattern.compile(
            "^(?:E-?mail|Relations|Press|Investors|Media|Contact|Office|LLC|(?:Inc|Corp|Ltd|Co)\\.)(?=[a-z]{2})");

    /** A web address that follows without a gap. */
    private static final Pattern RAN_ON = Pattern.compile("(?<=\\.[a-z]{2,5})(?:www\\.|https?).*$");

    private static final Pattern URL = Pattern.compile(
            "(?:https?://|www\\d?\\.)[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,6}(?::\\d{2,5})?(?:/[\\w./~%&=?#+@-]{0,300})?");
    private static final Pattern BARE = Pattern.compile(
            "(?<![\\w@.-])(?:[A-Za-z0-9][A-Za-z0-9-]{1,62}\\.){1,3}(?:com|net|org|io|ai|co|ca|eu|de|uk|us|biz|info|gov|edu|tv|ch|au|jp|in|il|se|fr)(?![\\w@.-]|\\.\\w)(?:/[\\w./~%&=?#+-]{0,200})?");

    private Addresses() {}

    /** All of a stretch, e-mails and web addresses, in order. */
    static List<Reach> in(String text, TextRange within) {
        List<Reach> found = new ArrayList<>();
        emails(text, within, found);
        urls(URL, text, within, found);
        urls(BARE, text, within, found);
        found.sort((a, b) -> a.range().compareTo(b.range()));
        return found;
    }

    private static void emails(String text, TextRange within, List<Reach> found) {
        Matcher email = EMAIL.matcher(text).region(within.start(), within.end());
        while (email.find()) {
            String words = email.group();
            int start = email.start();
            for (Pattern before : List.of(DIGITS_BEFORE, LABEL_BEFORE)) {
                Matcher stuck = before.matcher(words);
                if (stuck.find()) {
                    start += stuck.end();
                    words = words.substring(stuck.end());
                }
            }
            int name = StuckName.in(text, start, words);
            start += name;
            words = cutDomain(RAN_ON.matcher(words.substring(name)).replaceFirst(""));
            if (EmailValidator.getInstance().isValid(words.replace(" ", "")) || isExample(words)) {
                found.add(new Reach(Reach.Kind.EMAIL, new TextRange(start, start + words.length()), words));
            }
        }
    }

    private static void urls(Pattern pattern, String text, TextRange within, List<Reach> found) {
        Matcher url = pattern.matcher(text).region(within.start(), within.end()).useTransparentBounds(true);
        while (url.find()) {
            String words = url.group().replaceAll("[.,;:!?/-]+$", "");
            int scheme = words.indexOf("://") < 0 ? 0 : words.indexOf("://") + 3;
            int path = words.indexOf('/', scheme);
            String host = path < 0 ? words.substring(scheme) : words.substring(scheme, path);
            String cut = cutDomain(host);
            boolean whole = cut.equals(host);
            String address = words.substring(0, scheme) + (whole ? words.substring(scheme) : cut);
            TextRange range = new TextRange(url.start(), url.start() + address.length());
            boolean valid = DomainValidator.getInstance().isValid(cut) || isExample(cut);
            if (valid && found.stream().noneMatch(r -> r.range().overlaps(range))) {
                found.add(new Reach(Reach.Kind.URL, range, address));
            }
        }
    }

    /** Takes off what ran into the top-level domain: {@code meridian.comForward} is {@code meridian.com}. */
    private static String cutDomain(String address) {
        int dot = address.lastIndexOf('.');
        String last = address.substring(dot + 1);
        for (int length = last.length(); length >= 2; length--) {
            String tld = last.substring(0, length).toLowerCase(Locale.ROOT);
            if (DomainValidator.getInstance().isValidTld(tld) || tld.equals("example") || tld.equals("test")) {
                return address.substring(0, dot + 1 + length);
            }
        }
        return address;
    }

    /** The top-level domains that nobody can own: drafts of samples and manuals use them. */
    private static boolean isExample(String address) {
        return address.endsWith(".example") || address.endsWith(".test");
    }
}
