package org.disclosurelint.detect.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.detect.pattern.GuardedMatcher;
import org.disclosurelint.detect.pattern.GuardedPattern;
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
    private static final GuardedPattern SAID_NAME = GuardedPattern.of(
            "[”\"] (?:said|says|stated|states|commented|comments|added|adds|noted|notes|explained|explains|remarked|concluded|continued|observed) (?!that\\b)"
                    + NAME + "(?=[.;:]|,(?! \\p{Ll}| [\\d“\"])| (?:of|at|for|in|on|from|who|and|as)\\b)");

    /** What somebody is. */
    private static final Pattern TITLE = Pattern.compile(
            "(?i)\\b(?:president|chief|officer|director|manager|head|chair\\w{0,6}|secretary|treasurer|counsel|controller|analyst|spokes\\w{3,8}|specialist|coordinator|associate|principal|founder|co-founder|partner|executive|vp|svp|evp|avp|c[a-z]o|managing|lead|leader|consultant|representative|supervisor|advis[eo]r|professor|investigator|m\\.?d|ph\\.?d|physician|surgeon|doctor|dean|mayor|governor|minister|senator|congress\\w{0,8}|commissioner|administrator|engineer|scientist|researcher|fellow|coach|owner|producer|designer|editor|author|captain|general|ambassador|attorney|economist|strategist|member|student|winner|veteran|judge|rabbi|pastor|reverend|bishop|chef|architect|curator|expert|champion|player|actor|actress|singer|artist|conservationist|farmer|gm|superintendent|trustee|deputy|assistant|senior|vice)\\b");

    /** A line below a quotation that names a person: two capitalized words and perhaps a title. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "^[\\s–—-]{0,4}(?!About |Contact)(?:\\p{Lu}[\\p{L}.'’-]{0,20},? ){1,4}\\p{Lu}[\\p{L}.'’-]{1,20}(?:,|$|\\n| (?:of|at|for)\\b)");

    /** A dash and a name behind the quotation. */
    private static final Pattern DASHED = Pattern.compile("[”\"]?\\s{0,3}(?:—|–|--?)\\s{0,3}\\p{Lu}");

    /** Verbs that people speak by; companies announce and report too. */
    private static final Pattern SAYS = Pattern.compile(
            "(?i)\\b(?:said|says|stated|comment(?:ed|s|ing)|add(?:ed|s)|noted|notes|explain(?:ed|s)|remark(?:ed|s)|conclude[ds]|according to|observed|told|quoted|emphasized|replied|wrote|stressed|quotes?|words)\\b");

    /** Where one quotation closes at the end of a sentence and the next opens, and where a paragraph ends. */
    private static final Pattern CUT =
            Pattern.compile("(?<=[.!?])(?<close>[\"”])[ \\n]{0,2}(?=[\"“] ?\\p{Lu})|\\n[ \\t]{0,8}\\n\\s{0,20}");

    private static final int NEAR = 160;

    /** A quotation of so many characters is a statement. */
    private static final int LONG = 60;

    private final Subject subject;

    /** By the place of a block among the blocks of the draft: one block may hold thousands of quotations. */
    private final Map<Integer, Boolean> speaking = new HashMap<>();

    private Speakers(Subject subject) {
        this.subject = subject;
    }

    /** Quotations beside which nobody is said to speak; of those that follow upon each other in a block the first. */
    static List<TextRange> unattributed(Subject subject) {
        Draft draft = subject.draft();
        Speakers speakers = new Speakers(subject);
        List<TextRange> found = new ArrayList<>();
        List<TextRange> quotations = quotations(subject);
        int told = -1;
        for (int i = 0; i < quotations.size(); i++) {
            TextRange range = quotations.get(i);
            int index = range.length() < LONG || isSigned(draft, range) ? -1 : blockOf(draft, range.start());
            if (index >= 0) {
                TextRange block = draft.blocks().get(index).range();
                int from = i == 0 ? 0 : quotations.get(i - 1).end();
                int to = i + 1 == quotations.size()
                        ? block.end()
                        : quotations.get(i + 1).start();
                TextRange before = new TextRange(Math.max(block.start(), from), range.start());
                TextRange behind = new TextRange(range.end(), Math.max(range.end(), Math.min(block.end(), to)));
                boolean again = index == told && before.of(draft.text()).isBlank();
                if (!again && !speakers.isAttributed(index, range, before, behind)) {
                    found.add(range);
                    told = index;
                }
            }
        }
        return found;
    }

    /** The quotations, cut where a paragraph ends and where one closes at the end of a sentence and the next opens. */
    private static List<TextRange> quotations(Subject subject) {
        String text = subject.draft().text();
        List<TextRange> pieces = new ArrayList<>();
        for (Section section : subject.anatomy().sections(Part.QUOTATION)) {
            Matcher cut = CUT.matcher(text)
                    .region(section.range().start(), section.range().end());
            int from = section.range().start();
            while (cut.find()) {
                int end = cut.end("close") > 0 ? cut.end("close") : cut.start();
                pieces.add(new TextRange(from, end));
                from = cut.end();
            }
            pieces.add(new TextRange(from, section.range().end()));
        }
        return pieces;
    }

    /**
     * Whether somebody is said to speak a quotation.
     *
     * @param before from the quotation before it in its block, or the start of the block
     * @param behind to the quotation behind it, or to the end of the block
     */
    private boolean isAttributed(int index, TextRange range, TextRange before, TextRange behind) {
        String text = subject.draft().text();
        if (speaksIn(before) || speaksIn(behind)) {
            return true;
        }
        if (before.of(text).isBlank() && behind.of(text).isBlank()) {
            TextRange block = subject.draft().blocks().get(index).range();
            boolean others = range.length() + 2 < block.length();
            return !(others && speaks(index)) && isLedTo(index, range);
        }
        return isAttributed(index);
    }

    private boolean speaksIn(TextRange range) {
        return SPEAKS.matcher(subject.draft().text())
                .region(range.start(), range.end())
                .find();
    }

    /** Whether somebody speaks a quotation that is a block of its own: one who spoke before it or is said to speak, or a line below. */
    private boolean isLedTo(int index, TextRange quotation) {
        List<Block> blocks = subject.draft().blocks();
        String text = subject.draft().text();
        if (index > 0) {
            TextRange before = blocks.get(index - 1).range();
            boolean goesOn =
                    before.of(text).indexOf('“') >= 0 || before.of(text).indexOf('"') >= 0;
            if (endsWithColon(text, before)
                    || goesOn && speaks(index - 1)
                    || opens(text, before)
                    || SAYS.matcher(text).region(before.start(), before.end()).find()) {
                return true;
            }
        }
        if (index + 1 == blocks.size()) {
            return false;
        }
        TextRange behind = blocks.get(index + 1).range();
        TextRange near = new TextRange(behind.start(), Math.min(behind.end(), behind.start() + NEAR));
        boolean open = "\"”’'".indexOf(text.charAt(quotation.end() - 1)) < 0;
        boolean signed = SIGNATURE.matcher(behind.of(text)).find()
                && (behind.length() < NEAR || TITLE.matcher(near.of(text)).find());
        boolean told = opens(text, behind)
                ? open
                : SAYS.matcher(text).region(near.start(), near.end()).find();
        return signed || told;
    }

    private static boolean isSigned(Draft draft, TextRange quotation) {
        return DASHED.matcher(draft.text())
                .region(quotation.end(), draft.text().length())
                .lookingAt();
    }

    private boolean isAttributed(int index) {
        List<Block> blocks = subject.draft().blocks();
        String text = subject.draft().text();
        if (speaks(index)) {
            return true;
        }
        if (index > 0) {
            TextRange before = blocks.get(index - 1).range();
            if (speaks(index - 1) || endsWithColon(text, before) || opens(text, before)) {
                return true;
            }
        }
        if (index + 1 == blocks.size()) {
            return false;
        }
        TextRange behind = blocks.get(index + 1).range();
        boolean signed =
                behind.length() < NEAR && SIGNATURE.matcher(behind.of(text)).find();
        return signed || opens(text, behind) || speaks(index + 1);
    }

    private static boolean endsWithColon(String text, TextRange range) {
        return text.charAt(range.end() - 1) == ':';
    }

    /** Speakers of whom the draft does not say what they are, wherever it names them. */
    static List<TextRange> untitled(Subject subject) {
        String text = subject.draft().text();
        List<TextRange> found = new ArrayList<>();
        NavigableMap<Integer, Integer> titles = new TreeMap<>();
        Map<String, Boolean> known = new HashMap<>();
        GuardedMatcher speakers = SAID_NAME.matcher(subject);
        Matcher said = speakers.match();
        while (speakers.find()) {
            TextRange name = new TextRange(said.start("name"), said.end("name"));
            if (TITLE.matcher(text)
                    .region(name.end(), Math.min(text.length(), name.end() + NEAR))
                    .useTransparentBounds(true)
                    .find()) {
                continue; // as nearly always; else the draft is read once for all its titles
            }
            String[] words = said.group("name").split(" ");
            if (known.isEmpty()) {
                TITLE.matcher(text).results().forEach(t -> titles.put(t.start(), t.end()));
            }
            if (!known.computeIfAbsent(words[words.length - 1], last -> hasTitle(text, last, titles))) {
                found.add(name);
            }
        }
        return found;
    }

    /**
     * Whether a title stands near some place at which the draft has the last name.
     *
     * @param titles where the draft has titles, by their starts: a name may stand in thousands of places
     */
    private static boolean hasTitle(String text, String last, NavigableMap<Integer, Integer> titles) {
        int at = titles.isEmpty() ? -1 : text.indexOf(last);
        while (at >= 0) {
            Map.Entry<Integer, Integer> title = titles.ceilingEntry(at - NEAR);
            if (title == null) {
                return false;
            }
            if (title.getValue() <= at + last.length() + NEAR) {
                return true;
            }
            at = text.indexOf(last, at + 1);
        }
        return false;
    }

    /** Whether a verb of speaking stands in a block outside its quotations. */
    private boolean speaks(int index) {
        return speaking.computeIfAbsent(
                index, i -> speaks(subject, subject.draft().blocks().get(i)));
    }

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
