package org.disclosurelint.detect.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;

/** Who spoke the quotations of a draft: by a verb of speaking, a colon, or a line of their own beside them. */
final class Speakers {
    static final String VERB =
            "(?:said|says|saying|stated|(?:states|notes|comments|shares|remarks)(?=[,:]| that)|stating|commented|commenting|added|adds|noted|noting|continued|continues|explained|explains|remarked|concluded|concludes|according to|observed|observes|shared|believes|declared|told|quoted|emphasized|replied|wrote|writes|announced|reported|highlighted|summarized|reflected|affirmed|asserted|stressed|expressed|acknowledged)";
    private static final Pattern SPEAKS = Pattern.compile("(?i)\\b" + VERB + "\\b");
    private static final String NAME =
            "(?<name>(?:(?:Dr|Mr|Ms|Mrs|Prof|Sir)\\.? )?\\p{Lu}[\\p{L}'’.-]{0,20}(?: (?:van|von|de|der|la|le|di|bin|[“\"(]\\p{L}{2,12}[”\")]|\\p{Lu}[\\p{L}'’.-]{0,20})){1,3}?)";
    private static final Pattern SAID_NAME = Pattern.compile(
            "[”\"] (?:said|says|stated|states|commented|comments|added|adds|noted|notes|explained|explains|remarked|concluded|continued|observed) (?!that\\b)"
                    + NAME + "(?=[.;:]|,(?! \\p{Ll}| [\\d“\"])| (?:of|at|for|in|on|from|who|and|as)\\b)");

    /** What somebody is. */
    private static final Pattern TITLE = Pattern.compile(
            "(?i)\\b(?:president|chief|officer|director|manager|head|chair\\w{0,6}|secretary|treasurer|counsel|controller|analyst|spokes\\w{3,8}|specialist|coordinator|associate|principal|founder|co-founder|partner|executive|vp|svp|evp|avp|c[a-z]o|managing|lead|leader|consultant|representative|supervisor|advis[eo]r|professor|investigator|m\\.?d|ph\\.?d|physician|surgeon|doctor|dean|mayor|governor|minister|senator|congress\\w{0,8}|commissioner|administrator|engineer|scientist|researcher|fellow|coach|owner|producer|designer|editor|author|captain|general|ambassador|attorney|economist|strategist|member|student|winner|veteran|judge|rabbi|pastor|reverend|bishop|chef|architect|curator|expert|champion|player|actor|actress|singer|artist|conservationist|farmer|gm|superintendent|trustee|deputy|assistant|senior|vice)\\b");

    /** A line below a quotation that names a person: two capitalized words and perhaps a title. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "^[\\s–—-]{0,4}(?!About |Contact)(?:\\p{Lu}[\\p{L}.'’-]{0,20},? ){1,4}\\p{Lu}[\\p{L}.'’-]{1,20}(?:,|$|\\n| (?:of|at|for)\\b)");

    private static final int NEAR = 160;

    private Speakers() {}

    /** Quotations beside which nobody is said to speak. */
    static List<TextRange> unattributed(Subject subject) {
        Draft draft = subject.draft();
        List<TextRange> found = new ArrayList<>();
        for (Section section : subject.anatomy().sections(Part.QUOTATION)) {
            int index = blockOf(draft, section.range().start());
            if (index >= 0 && section.range().length() >= 60 && !isAttributed(subject, index)) {
                found.add(section.range());
            }
        }
        return found;
    }

    private static boolean isAttributed(Subject subject, int index) {
        List<Block> blocks = subject.draft().blocks();
        String text = subject.draft().text();
        if (speaks(subject, blocks.get(index))) {
            return true;
        }
        Optional<Block> before = index > 0 ? Optional.of(blocks.get(index - 1)) : Optional.empty();
        Optional<Block> behind = index + 1 < blocks.size() ? Optional.of(blocks.get(index + 1)) : Optional.empty();
        boolean announced = before.filter(
                        b -> speaks(subject, b) || endsWithColon(text, b.range()) || opens(text, b.range()))
                .isPresent();
        boolean signed = behind.filter(b -> b.range().length() < NEAR
                        && SIGNATURE.matcher(b.range().of(text)).find())
                .isPresent();
        return announced
                || signed
                || behind.filter(b -> opens(text, b.range()) || speaks(subject, b))
                        .isPresent();
    }

    private static boolean endsWithColon(String text, TextRange range) {
        return text.charAt(range.end() - 1) == ':';
    }

    /** Speakers of whom the draft does not say what they are, wherever it names them. */
    static List<TextRange> untitled(Subject subject) {
        String text = subject.draft().text();
        List<TextRange> found = new ArrayList<>();
        Matcher said = SAID_NAME.matcher(text);
        while (said.find()) {
            TextRange name = new TextRange(said.start("name"), said.end("name"));
            String[] words = said.group("name").split(" ");
            if (!hasTitle(text, words[words.length - 1])) {
                found.add(name);
            }
        }
        return found;
    }

    /** Whether a title stands near some place at which the draft has the last name. */
    private static boolean hasTitle(String text, String last) {
        int at = text.indexOf(last);
        while (at >= 0) {
            Matcher title = TITLE.matcher(text)
                    .region(Math.max(0, at - NEAR), Math.min(text.length(), at + last.length() + NEAR));
            if (title.find()) {
                return true;
            }
            at = text.indexOf(last, at + 1);
        }
        return false;
    }

    /** Whether a verb of speaking stands in a block outside its quotations. */
    private static boolean speaks(Subject subject, Block block) {
        Matcher verb = SPEAKS.matcher(subject.draft().text())
                .region(block.range().start(), block.range().end());
        while (verb.find()) {
            if (subject.anatomy().partAt(verb.start()) != Part.QUOTATION) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(String text, TextRange range) {
        return !range.isEmpty() && "\"“".indexOf(text.charAt(range.start())) >= 0;
    }

    private static int blockOf(Draft draft, int offset) {
        for (int i = 0; i < draft.blocks().size(); i++) {
            if (draft.blocks().get(i).range().contains(offset)) {
                return i;
            }
        }
        return -1;
    }
}
