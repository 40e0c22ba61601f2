package org.disclosurelint.detect.cautionary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.anatomy.Section;
import org.disclosurelint.detect.cautionary.CautionaryStatement.RiskFactor;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Sentence;
import org.disclosurelint.rule.Subject;

/** Takes the cautionary statement of one draft apart, sentence by sentence. Used once. */
final class CautionaryReader {
    /** A full stop without a space behind it, where paragraphs were glued: "otherwise.No statement". */
    private static final Pattern GLUED = Pattern.compile("(?<=[a-z)”\"]{2})[.!?][”\"]?(?=[A-Z][a-z]{0,20}\\s)");
    /** A sentence that is a risk in itself: "If we fail to …, our sales could suffer". */
    private static final Pattern OWN_RISK = Pattern.compile(
            "(?:(?:in\\s+addition|further(?:more)?|moreover|also|additionally|finally)\\b,?\\s*)?"
                    + "(?:while\\b[^.]{1,200},\\s*)?\\b(?:if|any|our|we|the|failure|there\\s+is)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HARM = Pattern.compile(
            "\\b(?:could|may|might)\\s+(?:also\\s+|not\\s+|never\\s+|adversely\\s+|materially\\s+)?(?:be|have|fail|suffer|lose|become|experience"
                    + "|identify|affect|impact|delay|decline|harm|prevent|need|constrain|not|reduce|limit|result|cease|impair)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TALKS_OF_STATEMENTS = Pattern.compile(
            "\\b(?:forward|statements?|reliance|expectations?|results\\s+to|readers?|investors\\s+(?:should|are)|actual\\s+results|update|predict"
                    + "|occur|proven?|assum\\w{2,6}|outcomes?\\s+of|forecasts?|events\\s+(?:or|and))\\b",
            Pattern.CASE_INSENSITIVE);
    /** Says where factors stand instead of naming one. */
    private static final Pattern POINTER = Pattern.compile(
            "\\b(?:described|discussed|detailed|identified|set\\s+forth|disclosed|outlined|listed|contained|included|reports?|filings?"
                    + "|10-?[KQ]|20-?F|40-?F|annual|quarterly|SEC|Commission|SEDAR\\+?|EDGAR|website|www)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern POINTER_TAIL = Pattern.compile(
            "\\b(?:that\\s+(?:are|is|have\\s+been)\\s+|which\\s+(?:are|is|have\\s+been)\\s+|as\\s+|more\\s+fully\\s+|further\\s+|from\\s+time\\s+to\\s+time\\s+)*"
                    + "(?:described|discussed|detailed|set\\s+forth|disclosed|outlined|listed|contained|referenced|summarized|identified|found|included)"
                    + "\\s+(?:from\\s+time\\s+to\\s+time\\s+|more\\s+fully\\s+|elsewhere\\s+|and\\s+described\\s+|under\\b|in\\s|from\\b|by\\s)",
            Pattern.CASE_INSENSITIVE);

    private final Subject subject;
    private final String text;
    private final Map<Cue, List<TextRange>> cues = new EnumMap<>(Cue.class);
    private final Set<String> filings = new LinkedHashSet<>();
    private final List<RiskFactor> factors = new ArrayList<>();
    private final FactorLexicon lexicon;
    private Set<String> names = Set.of();
    private boolean listIsOpen;

    CautionaryReader(Subject subject) {
        this.subject = subject;
        this.text = subject.draft().text();
        this.lexicon = subject.reference().compiled(FactorLexicon.class, FactorLexicon::of);
        for (Cue cue : Cue.values()) {
            cues.put(cue, new ArrayList<>());
        }
    }

    CautionaryStatement read() {
        List<TextRange> sections = subject.anatomy().sections(Part.CAUTIONARY_STATEMENT).stream()
                .map(Section::range)
                .toList();
        names = sections.isEmpty() ? Set.of() : IssuerWords.of(subject, sections);
        int before = 0;
        for (TextRange section : sections) {
            listIsOpen &= text.substring(before, section.start()).isBlank(); // bullets may be sections of their own
            before = section.end();
            for (TextRange sentence : sentences(section)) {
                read(sentence);
            }
        }
        return new CautionaryStatement(
                sections,
                said(Cue.CITES_STATUTE),
                said(Cue.IDENTIFIES),
                said(Cue.COULD_DIFFER),
                factors,
                List.copyOf(filings),
                said(Cue.NO_UPDATE),
                Particulars.subjects(text, sections),
                Particulars.legalExceptions(text, sections));
    }

    private List<TextRange> said(Cue cue) {
        return cues.getOrDefault(cue, List.of());
    }

    private List<TextRange> sentences(TextRange section) {
        List<TextRange> all = new ArrayList<>();
        for (Sentence sentence : subject.prose().sentencesIn(section)) {
            int from = Math.max(sentence.range().start(), section.start());
            int end = Math.min(sentence.range().end(), section.end());
            Matcher glued = GLUED.matcher(text).region(from, end).useTransparentBounds(true);
            while (glued.find()) {
                all.add(new TextRange(from, glued.end()));
                from = glued.end();
            }
            all.add(new TextRange(from, end));
        }
        return all;
    }

    private void read(TextRange sentence) {
        boolean said = false;
        for (Cue cue : Cue.values()) {
            List<TextRange> words = cue.in(text, sentence);
            said |= !words.isEmpty();
            said(cue).addAll(words);
        }
        NamedFilings.collect(text, sentence, filings);
        Optional<Integer> list = said(Cue.NO_UPDATE).stream().anyMatch(sentence::overlaps)
                ? Optional.empty()
                : RiskFactorList.start(text, sentence);
        if (list.isPresent()) {
            listIsOpen = list.get() == sentence.end();
            addItems(new TextRange(list.get(), sentence.end()));
        } else if (listIsOpen && !said) {
            addItems(sentence);
        } else {
            listIsOpen = false;
            if (!said && isRiskOfItsOwn(sentence)) {
                add(sentence);
            }
        }
    }

    private boolean isRiskOfItsOwn(TextRange sentence) {
        String words = sentence.of(text);
        return !said(Cue.COULD_DIFFER).isEmpty()
                && OWN_RISK.matcher(words).lookingAt()
                && HARM.matcher(words).find()
                && !TALKS_OF_STATEMENTS.matcher(words).find();
    }

    private void addItems(TextRange list) {
        RiskFactorList.items(text, list).forEach(this::add);
    }

    private void add(TextRange item) {
        Matcher pointer = POINTER_TAIL.matcher(text).region(item.start(), item.end());
        int end = pointer.find() ? pointer.start() : item.end();
        boolean specific =
                lexicon.distinctive(text.substring(item.start(), end), names).isPresent();
        if (specific || !POINTER.matcher(text).region(item.start(), item.end()).find()) {
            factors.add(new RiskFactor(item, specific));
        }
    }
}
