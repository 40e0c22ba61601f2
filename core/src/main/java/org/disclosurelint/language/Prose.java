package org.disclosurelint.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;

/**
 * The sentences of one draft and, for those that are asked for, their words. Both are worked out when first asked for and
 * kept. Not thread-safe: one draft is judged on one thread.
 */
public final class Prose {
    private final Draft draft;
    private final Language language;
    private Optional<List<Sentence>> sentences = Optional.empty();
    private final Map<Integer, List<Token>> tokens = new HashMap<>();

    public Prose(Draft draft, Language language) {
        this.draft = draft;
        this.language = language;
    }

    /** All sentences in order, those of tables left out. */
    public List<Sentence> sentences() {
        if (sentences.isEmpty()) {
            List<Sentence> all = new ArrayList<>();
            for (int b = 0; b < draft.blocks().size(); b++) {
                Block block = draft.blocks().get(b);
                if (block.kind() == Block.Kind.PARAGRAPH
                        || block.kind() == Block.Kind.HEADING
                        || block.kind() == Block.Kind.LIST_ITEM) {
                    for (TextRange range : language.sentences(draft.text(), block.range())) {
                        all.add(new Sentence(all.size(), range, b));
                    }
                }
            }
            sentences = Optional.of(List.copyOf(all));
        }
        return sentences.get();
    }

    /** The sentences that share at least one character with a stretch. */
    public List<Sentence> sentencesIn(TextRange range) {
        return sentences().stream().filter(s -> s.range().overlaps(range)).toList();
    }

    /** The sentence with which a block begins; if the sentences of the draft are not known yet only that block is split. */
    public Optional<TextRange> firstSentence(Block block) {
        return sentences.isPresent()
                ? sentencesIn(block.range()).stream().findFirst().map(Sentence::range)
                : language.sentences(draft.text(), block.range()).stream().findFirst();
    }

    /** The words of a sentence. Looking them up is dear: ask only for sentences that can matter. */
    public List<Token> tokens(Sentence sentence) {
        return tokens.computeIfAbsent(sentence.index(), i -> language.tokens(draft.text(), sentence.range()));
    }
}
